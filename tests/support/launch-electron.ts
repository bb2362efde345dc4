import { join } from 'node:path';
import { _electron } from '@playwright/test';
import type { LaunchOptions, RunningApp } from './running-app.ts';
import { watchOrigins } from './watch-origins.ts';

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
  const questions: string[] = [];
  let savedAt: string | undefined;

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
      await application.evaluate(({ dialog }) => {
        dialog.showSaveDialog = ((...given: any[]) => {
          const filePath: string = given.at(-1).defaultPath;
          Reflect.set(globalThis, 'savedAt', filePath);
          return Promise.resolve({ canceled: false, filePath });
        }) as typeof dialog.showSaveDialog;
      });
      await trigger();
      do savedAt = await application.evaluate(() => Reflect.get(globalThis, 'savedAt') as string | undefined);
      while (savedAt === undefined);
      return savedAt;
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
        void application.evaluate(({ dialog }, response) => {
          dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
        }, button),
      questions: () => questions,
      closeWindow: () => application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
      crash: async () => {
        await application.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
        );
        await page().waitForLoadState();
      },
      openedOutside: () => [],
    },
  };
}
