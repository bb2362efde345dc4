import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** What the shell asked of Electron, in its order. */
const asked: string[] = [];
const handlers = new Map<string, (...given: any[]) => any>();
const switches: string[] = [];
const loaded: string[] = [];
const opened: string[] = [];
const profile = mkdtempSync(join(tmpdir(), 'forin-guards-'));

/** A call of Electron that is noted, with the handler that it is given. */
function noted(what: string) {
  return (handler?: unknown): void => {
    asked.push(what);
    if (typeof handler === 'function') handlers.set(what, handler as () => void);
  };
}

vi.doMock('electron', () => {
  class StandinWindow extends EventEmitter {
    readonly webContents = Object.assign(new EventEmitter(), { isDestroyed: () => false });
    constructor() {
      super();
      asked.push('window');
    }
    loadURL(address: string): Promise<void> {
      loaded.push(address);
      return Promise.resolve();
    }
  }
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: noted('permission requests'),
    setPermissionCheckHandler: noted('permission checks'),
    setDevicePermissionHandler: noted('devices'),
    webRequest: { onBeforeRequest: noted('requests') },
  });
  const app = Object.assign(new EventEmitter(), {
    commandLine: { appendSwitch: (name: string) => void switches.push(name), hasSwitch: () => true },
    whenReady: () => {
      asked.push('ready');
      return Promise.resolve();
    },
    requestSingleInstanceLock: () => true,
    enableSandbox: noted('sandbox'),
    setName: () => {},
    getPath: () => profile,
    getPreferredSystemLanguages: () => ['lt'],
    getLocale: () => 'lt',
    quit: () => {},
    exit: (status: number) => void asked.push(`ended with ${status}`),
  });
  return {
    app,
    session: { defaultSession: session },
    BrowserWindow: StandinWindow,
    ipcMain: { handle: (channel: string, handler: () => void) => void handlers.set(channel, handler) },
    protocol: { registerSchemesAsPrivileged: noted('scheme'), handle: noted('pages') },
    Menu: { buildFromTemplate: () => ({}), setApplicationMenu: () => {} },
    dialog: { showMessageBox: () => Promise.resolve({ response: 0 }) },
    shell: { openExternal: (address: string) => Promise.resolve(void opened.push(address)) },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] },
  };
});

const { app, session } = await import('electron');
/** What listens to faults of the process would listen to those of the tests. */
const listeners = {
  uncaughtException: process.listeners('uncaughtException'),
  unhandledRejection: process.listeners('unhandledRejection'),
};

beforeAll(async () => {
  await import('../../../main/main.ts');
  await vi.waitUntil(() => loaded.length > 0, { timeout: 30_000 });
});
afterAll(() => {
  for (const added of process.listeners('uncaughtException'))
    if (!listeners.uncaughtException.includes(added)) process.removeListener('uncaughtException', added);
  for (const added of process.listeners('unhandledRejection'))
    if (!listeners.unhandledRejection.includes(added)) process.removeListener('unhandledRejection', added);
  rmSync(profile, { recursive: true, force: true });
});

/** What is answered to a wish for a permission, and to the question whether it is given. */
function wish(permission: string, requestingUrl: string): readonly unknown[] {
  const decide = vi.fn<(isGranted: boolean) => void>();
  handlers.get('permission requests')?.({}, permission, decide, { requestingUrl });
  return [...decide.mock.calls.flat(), handlers.get('permission checks')?.({}, permission, requestingUrl)];
}

function isCancelled(url: string): boolean | undefined {
  const decide = vi.fn<(answer: { cancel: boolean }) => void>();
  handlers.get('requests')?.({ url }, decide);
  return decide.mock.calls[0]?.[0].cancel;
}

/** Something new that shows pages, as Electron tells the shell of it. */
function newContents() {
  let openHandler: ((details: { url: string }) => { action: string }) | undefined;
  const made = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof openHandler) => {
      openHandler = handler;
    },
  });
  app.emit('web-contents-created', {}, made);
  return { made, open: (url: string) => openHandler?.({ url }) };
}

function ask(senderFrame: unknown): Promise<unknown> {
  return handlers.get('forin:call:getFreeSpace')?.({ senderFrame });
}

/** What was asked of Electron before something. */
function earlier(later: string): readonly string[] {
  return asked.slice(0, asked.indexOf(later));
}

const own = 'app://forin/#/activities';
const foreign = ['https://example.org/', 'file:///etc/passwd', 'app://other/', 'about:blank', ''];

test('every guard stands before the window opens, the sandbox before Electron is ready', () => {
  expect(earlier('ready')).toEqual(expect.arrayContaining(['sandbox', 'scheme']));
  expect(earlier('window')).toEqual(
    expect.arrayContaining(['permission requests', 'permission checks', 'devices', 'requests', 'pages']),
  );
  expect(session.defaultSession.listenerCount('will-download')).toBe(1);
  expect(app.listenerCount('web-contents-created')).toBe(1);
  expect(loaded).toEqual(['app://forin/']);
});

test('Chromium is told to fetch nothing by itself', () => {
  expect(switches.toSorted()).toEqual([
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
  ]);
});

describe('a permission', () => {
  test('is asked for by the own page, of the two that it needs', () => {
    expect(wish('clipboard-sanitized-write', own)).toEqual([true, true]);
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'fileSystem', 'openExternal'])
      expect(wish(permission, own)).toEqual([false, false]);
    for (const address of foreign) expect(wish('clipboard-sanitized-write', address)).toEqual([false, false]);
  });
  test('of a device is given to nobody, and nothing is downloaded', () => {
    expect(handlers.get('devices')?.({ deviceType: 'usb', origin: own })).toBe(false);
    const preventDefault = vi.fn<() => void>();
    session.defaultSession.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(1);
  });
});

test('a request goes to the own files only', () => {
  expect(isCancelled('app://forin/assets/a.js')).toBe(false);
  for (const address of foreign) expect([address, isCancelled(address)]).toEqual([address, true]);
});

describe('whatever shows a page', () => {
  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('stays on the own page at %s', (name) => {
    const { made } = newContents();
    const isPrevented = (url: string) => {
      const preventDefault = vi.fn<() => void>();
      made.emit(name, { url, preventDefault });
      return preventDefault.mock.calls.length === 1;
    };
    expect(isPrevented(own)).toBe(false);
    for (const address of foreign) expect([address, isPrevented(address)]).toEqual([address, true]);
  });

  test('holds no page within it, and opens no window: links go to the browser of the system, if they may', () => {
    const { made, open } = newContents();
    const preventDefault = vi.fn<() => void>();
    made.emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalledTimes(1);
    opened.length = 0;
    for (const address of [own, ...foreign]) expect(open(address)).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://example.org/']);
  });
});

describe('a call of the page', () => {
  test('is answered to the top frame of the own page', async () => {
    expect(await ask({ url: own, parent: null })).toMatchObject({ ok: true });
  });
  test.each([
    ['a frame within the page', { url: own, parent: { url: own, parent: null } }],
    ['a frame that is gone', null],
    ['another page', { url: 'https://example.org/', parent: null }],
  ])('is refused to %s', async (_who, frame) => {
    expect(await ask(frame)).toEqual({ ok: false, message: 'forin-host:refused:' });
  });
});
