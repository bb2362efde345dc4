import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { startWebServer } from '../../main/web-server.ts';
import type { WebServer } from '../../main/web-server.ts';
import { browserFlags, findOrInstallBrowser } from './find-browser.mjs';
import { killBrowserOf } from './kill-tree.ts';

/** A Chromium whose profile outlives it, and a server beside it that keeps its address for as long as both are there. */
export class LastingBrowser {
  /** Everything of it is in here. */
  readonly folder = mkdtempSync(join(tmpdir(), 'forin-browser-'));
  /** What is served. */
  readonly page = join(this.folder, 'page');
  readonly profile = join(this.folder, 'profile');
  readonly #flags: readonly string[];
  #context: BrowserContext | null = null;
  #server: WebServer | null = null;
  #port = 0;

  /** @param flags for the browser's command line, beside those that keep it quiet */
  constructor(flags: readonly string[] = []) {
    this.#flags = flags;
  }

  /** Starts whatever is not running, and opens a tab. */
  async openTab(prepare: (context: BrowserContext) => Promise<unknown> = async () => {}): Promise<Page> {
    await this.serve();
    if (!this.#context) {
      this.#context = await this.#start();
      await prepare(this.#context);
    }
    const page = await this.#context.newPage();
    await page.goto(this.address);
    return page;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async serve(): Promise<void> {
    this.#server ??= await startWebServer(this.page, this.#port);
    this.#port = Number(new URL(this.#server.address).port);
  }

  /** There is no network any more. */
  async stopServing(): Promise<void> {
    await this.#server?.close();
    this.#server = null;
  }

  /** Ends the browser as a power cut would. */
  async kill(): Promise<void> {
    const closed = this.#context?.waitForEvent('close');
    killBrowserOf(this.profile);
    await closed;
    this.#context = null;
  }

  async quit(): Promise<void> {
    await this.#context?.close();
    this.#context = null;
  }

  async remove(): Promise<void> {
    await this.quit();
    await this.stopServing();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(): Promise<BrowserContext> {
    const executablePath = await findOrInstallBrowser();
    if (executablePath === undefined) throw new Error('there is no Chromium and none can be installed');
    const args = [...browserFlags, ...this.#flags];
    return chromium.launchPersistentContext(this.profile, { executablePath, args, headless: true });
  }
}
