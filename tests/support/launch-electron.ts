import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './running-app.ts';
import { watchOrigins } from './watch-origins.ts';

interface Recorded {
  readonly saved: string[];
  readonly questions: string[];
  readonly opened: string[];
  /** Buttons with which the next questions are answered; the first one when none is left. */
  readonly answers: number[];
}

/** Runs in the main process: what would need a person is answered and written down. */
function recordInMain({ dialog, shell }: Pick<typeof Electron, 'dialog' | 'shell'>): void {
  const recorded: Recorded = { saved: [], questions: [], opened: [], answers: [] };
  Reflect.set(globalThis, 'recorded', recorded);
  Reflect.set(dialog, 'showSaveDialog', (...given: any[]) => {
    recorded.saved.push(given.at(-1).defaultPath);
    return Promise.resolve({ canceled: false, filePath: given.at(-1).defaultPath });
  });
  Reflect.set(dialog, 'showMessageBox', (...given: any[]) => {
    recorded.questions.push(given.at(-1).message);
    return Promise.resolve({ response: recorded.answers.shift() ?? 0, checkboxChecked: false });
  });
  Reflect.set(shell, 'openExternal', (address: string) => {
    recorded.opened.push(address);
    return Promise.resolve();
  });
}

/** The desktop application in Electron itself; its dialogs are answered in the main process. */
export async function launchElectron(
  executablePath: string,
  folder: string,
  documents: string,
  options: LaunchOptions,
): Promise<RunningApp> {
  const application = await _electron.launch({
    executablePath,
    args: [
      join(folder, 'main.cjs'),
      `--user-data-dir=${join(options.profile, 'profile')}`,
      `--lang=${options.languages?.[0] ?? 'en-GB'}`,
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, HOME: options.profile, USERPROFILE: options.profile, XDG_DOCUMENTS_DIR: documents },
  });
  const origins = watchOrigins(application.context());
  const first = await application.firstWindow();
  await application.evaluate(recordInMain);
  const recorded = () => application.evaluate(() => Reflect.get(globalThis, 'recorded') as Recorded);

  const page = () => application.windows().at(-1) ?? first;
  return {
    edition: 'desktop',
    get page() {
      return page();
    },
    chooseFiles: async (paths, trigger) => {
      await application.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
        },
        [...paths],
      );
      await trigger();
    },
    saveFile: async (trigger) => {
      const before = (await recorded()).saved.length;
      await trigger();
      for (;;) {
        const path = (await recorded()).saved[before];
        if (path !== undefined) return path;
      }
    },
    origins,
    close: () => application.close(),
    kill: async () => {
      const closed = application.waitForEvent('close');
      application.process().kill('SIGKILL');
      await closed;
    },
    desktop: {
      doubleClick: (...paths) =>
        application.evaluate(
          ({ app }, files) => void app.emit('second-instance', {}, ['program', ...files], '/'),
          [...paths],
        ),
      clickMenu: (id) =>
        application.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id),
      answerQuestion: (button) =>
        application.evaluate((_modules, answer) => {
          (Reflect.get(globalThis, 'recorded') as Recorded).answers.push(answer);
        }, button),
      questions: async () => (await recorded()).questions,
      closeWindow: () => application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
      crash: async () => {
        await application.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
        );
        await page().waitForLoadState();
      },
      openedOutside: async () => (await recorded()).opened,
    },
  };
}
