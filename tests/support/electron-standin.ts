/**
 * Runs the bundled main process (`dist/main/main.cjs`) in this Node process with a stand-in for the module `electron`;
 * its windows are pages of a Chromium. Navigation, requests, IPC, dialogs and the menu go through the real code of the
 * shell. What it cannot show: context isolation itself, permissions, native menus and dialogs, fuses, asar paths.
 */
import { EventEmitter } from 'node:events';
import Module, { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page, Request as PageRequest, Route } from '@playwright/test';
import { StandinIpc, StandinWindow, toPage, toScheme } from './electron-standin-window.ts';
import type { WindowSurroundings } from './electron-standin-window.ts';
import { browserFlags, grantedOnClick } from './find-browser.mjs';

export interface Standin {
  readonly context: BrowserContext;
  readonly app: EventEmitter;
  /** The page that the window shows now; another one after a crash. */
  readonly page: () => Page;
  /** What the next dialogs answer, and what was asked. */
  readonly dialogs: { readonly save: any[]; readonly open: any[]; readonly message: any[]; readonly log: any[] };
  /** Addresses handed to the system. */
  readonly opened: string[];
  readonly window: () => StandinWindow;
  readonly clickMenu: (id: string) => void;
  readonly close: () => Promise<void>;
}

interface LaunchOptions {
  readonly main: string;
  readonly profile: string;
  readonly documents: string;
  readonly languages: readonly string[];
  readonly browser: string;
  /** For the browser's command line, beside those that keep it quiet. */
  readonly flags?: readonly string[];
}

export async function launchStandin(options: LaunchOptions): Promise<Standin> {
  const context = await chromium.launchPersistentContext(join(options.profile, 'chromium'), {
    executablePath: options.browser,
    args: [...browserFlags, ...(options.flags ?? [])],
    headless: true,
    viewport: null,
    reducedMotion: 'reduce',
    permissions: [...grantedOnClick],
  });
  const windows: StandinWindow[] = [];
  const dialogs: Standin['dialogs'] = { save: [], open: [], message: [], log: [] };
  const opened: string[] = [];
  const ipcMain = new StandinIpc();
  const protocols = new Map<string, (request: Request) => Response | Promise<Response>>();
  let beforeRequest: ((details: any, decide: (answer: any) => void) => void) | undefined;
  let menu: any[] = [];
  let isQuitting = false;

  const paths: Record<string, string> = { userData: options.profile, documents: options.documents };
  const app: any = Object.assign(new EventEmitter(), {
    isPackaged: false,
    // The profile of the test is the one that is used.
    commandLine: { appendSwitch() {}, hasSwitch: (name: string) => name === 'user-data-dir' },
    whenReady: async () => {},
    requestSingleInstanceLock: () => true,
    getPath: (name: string) => paths[name] ?? join(options.profile, name),
    getPreferredSystemLanguages: () => [...options.languages],
    getLocale: () => options.languages[0],
    setName() {},
    enableSandbox() {},
    quit() {
      if (isQuitting) return;
      isQuitting = true;
      app.emit('will-quit', { preventDefault() {} });
      app.emit('quit');
    },
    exit() {},
  });
  const surroundings: WindowSurroundings = {
    context,
    ipcMain,
    windows,
    onCreated: (contents) => app.emit('web-contents-created', {}, contents),
    onLastClosed: () => app.emit('window-all-closed'),
  };
  const ask =
    (kind: 'save' | 'open' | 'message', usual: any) =>
    async (...given: any[]) => {
      dialogs.log.push({ kind, options: given.at(-1) });
      return dialogs[kind].shift() ?? usual;
    };
  const session = {
    setPermissionRequestHandler() {},
    setPermissionCheckHandler() {},
    setDevicePermissionHandler() {},
    webRequest: {
      onBeforeRequest(handler: typeof beforeRequest) {
        beforeRequest = handler;
      },
    },
    on() {},
  };
  const electron: any = {
    app,
    BrowserWindow: class extends StandinWindow {
      constructor(windowOptions: any) {
        super(surroundings, windowOptions);
      }
    },
    ipcMain,
    protocol: {
      registerSchemesAsPrivileged() {},
      handle: (scheme: string, handler: any) => void protocols.set(scheme, handler),
    },
    Menu: {
      buildFromTemplate: (template: any[]) => template,
      setApplicationMenu: (template: any[]) => {
        menu = template;
      },
    },
    session: { defaultSession: session },
    dialog: {
      showSaveDialog: ask('save', { canceled: true, filePath: '' }),
      showOpenDialog: ask('open', { canceled: true, filePaths: [] }),
      showMessageBox: ask('message', { response: 0, checkboxChecked: false }),
    },
    shell: { openExternal: async (address: string) => void opened.push(address) },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
  };

  await context.route('**/*', async (route) => {
    const request = route.request();
    if (mustStop(route))
      // Without content: the window stays on the page it shows.
      return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
    const address = toScheme(request.url());
    const handler = protocols.get(new URL(address).protocol.slice(0, -1));
    if (!handler) return route.abort('failed');
    const answer = await handler(new Request(address, { method: request.method() }));
    return route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });

  /** What Electron would ask the shell before a request goes out. */
  function mustStop(route: Route): boolean {
    const request = route.request();
    const url = toScheme(request.url());
    const page = pageOf(request);
    const window = windows.find(({ webContents }) => webContents.page === page);
    // A window that the page wants to open has a request before it has a frame.
    if (!page) return windows[0]?.webContents.openHandler?.({ url })?.action !== 'allow';
    let isStopped = false;
    const stop = () => {
      isStopped = true;
    };
    if (request.isNavigationRequest() && window && !window.webContents.isLoading) {
      const event = { url, preventDefault: stop };
      if (request.frame() === window.webContents.page.mainFrame()) window.webContents.emit('will-navigate', event);
      window.webContents.emit('will-frame-navigate', event);
    }
    beforeRequest?.({ url }, ({ cancel }) => cancel && stop());
    return isStopped;
  }

  const listenersBefore = new Map(
    (['uncaughtException', 'unhandledRejection'] as const).map((name) => [name, process.listeners(name as any)]),
  );
  requireWithStandin(resolve(options.main), electron);
  const spare = context.pages()[0];
  const first = await untilThere(() => windows[0]);
  await first.ready;
  await first.webContents.page.waitForURL((url) => url.href.startsWith(toPage('app://')) || url.protocol === 'https:');
  await spare?.close();

  return {
    context,
    app,
    page: () => first.webContents.page,
    window: () => first,
    dialogs,
    opened,
    clickMenu: (id) => {
      const item = menu.flatMap(({ submenu }) => submenu).find((candidate) => candidate.id === id);
      if (!item) throw new Error(`there is no ${id} in the menu`);
      item.click();
    },
    close: async () => {
      await context.close();
      app.emit('will-quit', { preventDefault() {} });
      // The shell listens for faults of its process; this one goes on with the next test.
      for (const [name, before] of listenersBefore)
        for (const added of process.listeners(name as any))
          if (!before.includes(added)) process.removeListener(name, added as any);
    },
  };
}

/** Node's own way from a name to a module; there is no public one for CommonJS at this level of Node. */
const loaderName = '_load';

function pageOf(request: PageRequest): Page | null {
  try {
    return request.frame().page();
  } catch {
    return null;
  }
}

function requireWithStandin(main: string, electron: any): void {
  const module = Module as any;
  const load = module[loaderName];
  const fake = new Proxy(electron, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target) && name !== '__esModule' && name !== 'default')
        throw new Error(`the stand-in has no electron.${name}`);
      return target[name];
    },
  });
  module[loaderName] = function loadModule(id: string, ...rest: any[]) {
    return id === 'electron' || id === 'electron/main' ? fake : load.call(this, id, ...rest);
  };
  const requireFresh = createRequire(main);
  delete requireFresh.cache[main];
  try {
    requireFresh(main);
  } finally {
    module[loaderName] = load;
  }
}

async function untilThere<T>(look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 25) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((awake) => setTimeout(awake, 25));
  }
  throw new Error('the shell opened no window');
}
