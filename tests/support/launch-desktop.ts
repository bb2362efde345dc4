import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPageIfStale, buildShellIfStale, root } from '../../main/build-if-stale.mjs';
import { findElectron } from '../../main/find-electron.ts';
import { launchStandin } from './electron-standin.ts';
import { findOrInstallBrowser } from './find-browser.mjs';
import { killBrowserOf } from './kill-tree.ts';
import { launchElectron } from './launch-electron.ts';
import type { LaunchOptions, RunningApp } from './running-app.ts';
import { watchOrigins } from './watch-origins.ts';

/** The desktop application: in Electron where its program is, else the same bundle with the stand-in. */
export async function launchDesktop(options: LaunchOptions): Promise<RunningApp> {
  const folder = await placeApplication(options);
  const documents = join(options.profile, 'Documents');
  mkdirSync(documents, { recursive: true });
  const electron = findElectron(root);
  return electron === null
    ? launchWithStandin(folder, documents, options)
    : launchElectron(electron, folder, documents, options);
}

/** The bundle beside the page it is to show, as in the installed application. */
async function placeApplication({ page, profile }: LaunchOptions): Promise<string> {
  const shell = await buildShellIfStale();
  if (page === undefined) {
    await buildPageIfStale();
    return shell;
  }
  const application = join(profile, 'application');
  rmSync(application, { recursive: true, force: true });
  cpSync(shell, join(application, 'main'), { recursive: true });
  cpSync(page, join(application, 'web'), { recursive: true });
  return join(application, 'main');
}

async function launchWithStandin(folder: string, documents: string, options: LaunchOptions): Promise<RunningApp> {
  const browser = await findOrInstallBrowser();
  if (browser === undefined) throw new Error('there is no Chromium and none can be installed');
  const profile = join(options.profile, 'profile');
  const standin = await launchStandin({
    main: join(folder, 'main.cjs'),
    profile,
    documents,
    languages: options.languages ?? ['en-GB'],
    browser,
  });
  const origins = watchOrigins(standin.context);

  return {
    edition: 'desktop',
    get page() {
      return standin.page();
    },
    chooseFiles: async (paths, trigger) => {
      standin.dialogs.open.push({ canceled: false, filePaths: [...paths] });
      await trigger();
    },
    saveFile: async (trigger) => {
      const asked = standin.dialogs.log.length;
      const answer: { canceled: boolean; filePath?: string } = { canceled: false };
      // The dialog answers with the name it was offered.
      Object.defineProperty(answer, 'filePath', {
        get: () => standin.dialogs.log.slice(asked).find(({ kind }) => kind === 'save')?.options.defaultPath,
      });
      standin.dialogs.save.push(answer);
      await trigger();
      while (answer.filePath === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
      return answer.filePath;
    },
    origins,
    close: () => standin.close(),
    kill: async () => {
      const closed = standin.context.waitForEvent('close');
      killBrowserOf(join(profile, 'chromium'));
      await closed;
      await standin.close();
    },
    desktop: {
      doubleClick: async (...paths) => void standin.app.emit('second-instance', {}, ['program', ...paths], documents),
      clickMenu: async (id) => standin.clickMenu(id),
      answerQuestion: async (button) => void standin.dialogs.message.push({ response: button, checkboxChecked: false }),
      questions: async () =>
        standin.dialogs.log.filter(({ kind }) => kind === 'message').map((asked) => asked.options.message),
      closeWindow: async () => standin.window().close(),
      crash: async () => {
        const crashed = standin.page();
        standin.window().webContents.forcefullyCrashRenderer();
        while (standin.page() === crashed) await new Promise((resolve) => setTimeout(resolve, 20));
        await standin.window().ready;
        await standin.page().waitForURL((url) => url.protocol === 'https:');
      },
      openedOutside: async () => [...standin.opened],
    },
  };
}
