import type { Page } from '@playwright/test';
import type { Locale } from '../../../shared/messages/format-message.ts';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { pagesOf } from '../pages/pages-of.ts';
import type { Pages } from '../pages/pages-of.ts';
import type { LaunchOptions, RunningApp } from '../running-app.ts';

export interface Screen {
  readonly name: string;
  /** Brings it about, from the screen before it. */
  readonly show: (pages: Pages) => Promise<unknown>;
}

/** A way through the application that comes by several screens. */
export interface Walk {
  readonly name: string;
  readonly go: (walking: Walking) => Promise<void>;
}

/** What a walk needs of whoever looks. */
export interface Walking {
  readonly launch: (
    options?: Omit<LaunchOptions, 'profile'> & { readonly installation?: string },
  ) => Promise<RunningApp>;
  /** Folder for files that the walk makes. */
  readonly folder: string;
  /** The language it is walked in, with all it says. */
  readonly texts: Texts;
  /** Called at every screen. */
  readonly look: (name: string, page: Page) => Promise<void>;
}

/** The application as somebody of that language starts it for the first time. */
export async function startIn({ launch, texts }: Walking, installation = '.'): Promise<[RunningApp, Pages]> {
  const app = await launch({ installation, languages: [languageOf(texts.locale)] });
  return [app, pagesOf(app.page, texts)];
}

function languageOf(locale: Locale): string {
  return { en: 'en-GB', lt: 'lt-LT', lv: 'lv-LV', et: 'et-EE' }[locale];
}

/** Shows one screen after the other. */
export async function walkThrough(screens: readonly Screen[], pages: Pages, { look }: Walking): Promise<void> {
  for (const screen of screens) {
    await screen.show(pages);
    await look(screen.name, pages.page);
  }
}

export const goTo = (address: string) => async (pages: Pages) => {
  await pages.page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await pages.frame.heading.waitFor();
};

/** Until drawers and colours have stopped moving. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let drawn = 0; drawn < 2; drawn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    // Some never end: what turns while something is saved.
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    const ended = Promise.all(ending.map((animation) => animation.finished.catch(() => {})));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 500))]);
  });
}
