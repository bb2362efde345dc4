import { cpSync } from 'node:fs';
import { standInForFolders } from '../support/folder-standin.ts';
import { LastingBrowser } from '../support/lasting-browser.ts';
import type { StorePlace, StoreWindow } from './store-window.ts';

/** The browser edition's store in a Chromium. @param page folder of the built `store-page` */
export function browserPlace(page: string, flags: readonly string[] = []): StorePlace {
  const browser = new LastingBrowser(flags);
  cpSync(page, browser.page, { recursive: true });
  return {
    profile: browser.profile,
    open: async (heard = () => {}): Promise<StoreWindow> => {
      const tab = await browser.openTab(async (context) => {
        await standInForFolders(context);
        await context.exposeFunction('acknowledged', heard);
      });
      await tab.waitForFunction(() => 'door' in window);
      return {
        call: (name, ...given) =>
          tab.evaluate(
            ([called, all]) => Reflect.apply(window.door[called] as (...each: unknown[]) => never, null, all),
            [name, given] as [typeof name, unknown[]],
          ),
        quit: () => browser.quit(),
        kill: () => browser.kill(),
      };
    },
    remove: () => browser.remove(),
  };
}
