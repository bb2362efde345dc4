import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { preloadHost } from './electron-standin-page.ts';

// app://host/x  <->  https://host.app-scheme.test/x: a made-up address with an origin of its own, secure as `app:` is.
const ownSchemes: ReadonlySet<string> = new Set(['http', 'https', 'data', 'blob', 'about', 'file', 'chrome']);

export function toPage(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/]+)/iu, (whole, scheme: string, host: string) =>
    ownSchemes.has(scheme) ? whole : `https://${host}.${scheme}-scheme.test`,
  );
}

export function toScheme(address: string): string {
  return address.replace(/^https:\/\/([^/]+)\.([a-z0-9+-]+)-scheme\.test/u, '$2://$1');
}

export class StandinIpc extends EventEmitter {
  readonly handlers = new Map<string, (...given: any[]) => any>();
  handle(channel: string, handler: (...given: any[]) => any): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
}

function emitInPage([channel, given]: [string, any[]]): void {
  (globalThis as any).standinEmit?.(channel, given);
}

class WebContents extends EventEmitter {
  page!: Page;
  openHandler: any;
  /** True while the shell itself loads an address: Electron tells of the page's navigations only. */
  isLoading = false;

  send(channel: string, ...given: any[]): void {
    void this.page.evaluate(emitInPage, [channel, given] as [string, any[]]).catch(() => {});
  }
  setWindowOpenHandler(handler: any): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return toScheme(this.page.url());
  }
  async printToPDF({
    displayHeaderFooter,
    headerTemplate,
    footerTemplate,
    generateTaggedPDF,
    generateDocumentOutline,
  }: any) {
    const margins = { displayHeaderFooter, headerTemplate, footerTemplate };
    const options = {
      ...margins,
      preferCSSPageSize: true,
      tagged: generateTaggedPDF,
      outline: generateDocumentOutline,
    };
    // Electron clones it on the way to the page; a Buffer would not arrive as bytes here.
    return new Uint8Array(await this.page.pdf(options));
  }
  isDestroyed(): boolean {
    return this.page.isClosed();
  }
  reload(): void {
    this.emit('standin-reload');
  }
  forcefullyCrashRenderer(): void {
    void this.page.goto('chrome://crash').catch(() => {});
  }
}

/** What windows need of the stand-in they belong to. */
export interface WindowSurroundings {
  readonly context: BrowserContext;
  readonly ipcMain: StandinIpc;
  readonly windows: StandinWindow[];
  readonly onCreated: (contents: WebContents) => void;
  readonly onLastClosed: () => void;
}

/** A BrowserWindow that is a page of a Chromium. */
export class StandinWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly options: any;
  readonly #surroundings: WindowSurroundings;
  #ready: Promise<void>;
  #isCrashed = false;
  #isDestroyed = false;

  constructor(surroundings: WindowSurroundings, options: any) {
    super();
    this.#surroundings = surroundings;
    this.options = options;
    surroundings.windows.push(this);
    surroundings.onCreated(this.webContents);
    this.#ready = this.#openPage();
    this.webContents.on('standin-reload', () => void this.loadURL(this.webContents.getURL()));
  }

  get ready(): Promise<void> {
    return this.#ready;
  }

  async #openPage(): Promise<void> {
    const { context, ipcMain, windows, onLastClosed } = this.#surroundings;
    const contents = this.webContents;
    const page = await context.newPage();
    contents.page = page;
    await page.setViewportSize({ width: this.options.width ?? 800, height: this.options.height ?? 600 });
    await page.exposeBinding('standinInvoke', async ({ frame }, channel: string, given: any[]) => {
      const handler = ipcMain.handlers.get(channel);
      if (!handler) return { failure: `No handler registered for '${channel}'` };
      const senderFrame = { url: toScheme(frame.url()), parent: frame.parentFrame() };
      try {
        return { value: await handler({ sender: contents, senderFrame }, ...given) };
      } catch (failure) {
        return { failure: String(failure) };
      }
    });
    await page.exposeBinding('standinSend', (_source, channel: string, given: any[]) => {
      ipcMain.emit(channel, { sender: contents }, ...given);
    });
    const { preload } = this.options.webPreferences;
    // Written out: `new Function()` would trip the page's policy.
    const text = readFileSync(preload, 'utf8');
    await page.addInitScript({
      content: `(${preloadHost.toString()})(function (require, module, exports, process) {${text}\n})`,
    });
    let last = '';
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return;
      const url = toScheme(frame.url());
      const isInPage = last !== '' && url.split('#')[0] === last.split('#')[0] && url !== last;
      last = url;
      if (isInPage) contents.emit('did-navigate-in-page', {}, url, true);
      else contents.emit('did-navigate', {}, url);
    });
    page.on('load', () => {
      contents.emit('did-finish-load');
      this.emit('ready-to-show');
    });
    page.on('crash', () => {
      this.#isCrashed = true;
      contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('close', () => {
      if (contents.page !== page) return;
      this.#isDestroyed = true;
      this.emit('closed');
      if (windows.every((window) => window.isDestroyed())) onLastClosed();
    });
    // Its request was shown to the handler of new windows (electron-standin.ts), which allows none.
    page.on('popup', (popup) => void popup.close().catch(() => {}));
  }

  async loadURL(address: string): Promise<void> {
    await this.#ready;
    if (this.#isCrashed) {
      // Playwright cannot use a page again that crashed; Electron's window can be loaded again.
      const crashed = this.webContents.page;
      this.#isCrashed = false;
      this.#ready = this.#openPage();
      await this.#ready;
      await crashed.close().catch(() => {});
    }
    this.webContents.isLoading = true;
    try {
      await this.webContents.page.goto(toPage(address));
    } finally {
      this.webContents.isLoading = false;
    }
  }

  close(): void {
    let isPrevented = false;
    const preventDefault = () => {
      isPrevented = true;
    };
    this.emit('close', { preventDefault });
    if (!isPrevented) this.destroy();
  }
  destroy(): void {
    this.#isDestroyed = true;
    void this.webContents.page.close().catch(() => {});
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  getNormalBounds() {
    return { x: 0, y: 0, width: this.options.width, height: this.options.height };
  }
  isMaximized(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  show(): void {}
  focus(): void {}
  restore(): void {}
  maximize(): void {}
}
