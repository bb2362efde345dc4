import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** The list of activities. */
export class ActivitiesPage {
  readonly heading: Locator;
  readonly create: Locator;
  readonly table: Locator;
  /** Rows with an activity, without the head. */
  readonly rows: Locator;
  readonly find: Locator;
  readonly groupBy: Locator;
  readonly empty: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    this.heading = page.getByRole('heading', { level: 1, name: text('activities.title') });
    this.create = page.getByRole('button', { name: text('activities.new') }).first();
    this.table = page.getByRole('grid', { name: text('activities.title') });
    this.rows = this.table.locator('[data-index]');
    this.find = page.getByRole('searchbox', { name: text('activities.filter.text') });
    this.groupBy = page.getByRole('combobox', { name: text('activities.groupBy') });
    this.empty = page.getByText(text('activities.emptyTitle'));
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** The button that opens the choices of one filter. */
  filter(list: 'types' | 'countries' | 'partners' | 'states'): Locator {
    const { text } = this.#texts;
    const name = text('activities.filter.choose', { filter: text(`activities.filter.${list}`) });
    return this.#page.getByRole('button', { name });
  }

  async open(title: string): Promise<void> {
    await this.row(title).click();
  }
}
