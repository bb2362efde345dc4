import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

type PageName =
  | 'activities'
  | 'attendance'
  | 'organisations'
  | 'places'
  | 'project'
  | 'send'
  | 'report'
  | 'combine'
  | 'summary'
  | 'trash'
  | 'settings';

/** What is around every page. */
export class Frame {
  readonly search: Locator;
  /** What was found, once it is of the query that stands in the field. */
  readonly found: Locator;
  readonly help: Locator;
  readonly state: Locator;
  readonly backups: Locator;
  readonly projectMenu: Locator;
  readonly periodMenu: Locator;
  readonly navigation: Locator;
  readonly heading: Locator;
  readonly page: Locator;

  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#texts = texts;
    const { text } = texts;
    const top = page.getByRole('banner');
    this.search = page.getByRole('combobox', { name: text('search.label') });
    const found = page.getByRole('listbox', { name: text('search.label') });
    this.found = found.and(page.locator('[aria-busy="false"]'));
    this.help = top.getByRole('button', { name: text('frame.help') });
    this.state = top.getByRole('status');
    const menus = top.locator('button[aria-haspopup="menu"]');
    this.projectMenu = menus.first();
    this.periodMenu = menus.nth(1);
    this.backups = top.locator('a[href="#/settings/backups"]');
    this.navigation = page.getByRole('navigation', { name: text('frame.navigation') });
    this.page = page.locator('#page');
    this.heading = this.page.getByRole('heading', { level: 1 });
  }

  link(name: PageName): Locator {
    return this.navigation.getByRole('link', { name: this.#texts.text(`frame.${name}`), exact: true });
  }

  /** Opens a page by the rail on the left. */
  async open(name: PageName): Promise<void> {
    await this.link(name).click();
    await this.heading.waitFor();
  }
}
