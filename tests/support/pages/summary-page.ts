import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

export interface CrossTablePart {
  readonly region: Locator;
  readonly measure: Locator;
  readonly rows: Locator;
  readonly columns: Locator;
  readonly table: Locator;
  readonly save: Locator;
  readonly copy: Locator;
}

/** The figures of the project, each a button to what is behind it. */
export class SummaryPage {
  readonly participations: Locator;
  readonly drawer: Locator;
  readonly country: Locator;
  /** A button for each item of the plan. */
  readonly planItems: Locator;

  /** Which other project stands beside the open one. */
  readonly beside: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text, shared } = texts;
    this.beside = page
      .getByRole('region', { name: text('summaryPage.besideProject') })
      .getByLabel(text('summaryPage.besideChoose'));
    this.participations = page.getByRole('region', { name: shared('figures.participations'), exact: true });
    this.drawer = page.getByRole('dialog');
    this.planItems = page.getByRole('table', { name: shared('figures.plan') }).getByRole('button');
    this.country = page.getByRole('combobox', { name: text('summaryPage.country') });
  }

  /** A figure by what it is of. */
  figure(value: number, name: string): Locator {
    const { text, number } = this.#texts;
    return this.#page.getByRole('button', {
      name: text('summaryPage.open', { figure: number(value), name }),
      exact: true,
    });
  }

  /** The cross-table with what chooses and saves it. */
  get cross(): CrossTablePart {
    const { shared } = this.#texts;
    const region = this.#page.getByRole('region', { name: shared('crossTable.title'), exact: true });
    const choice = (name: string) => region.getByRole('combobox', { name, exact: true });
    return {
      region,
      measure: choice(shared('crossTable.measure')),
      rows: choice(shared('crossTable.rows')),
      columns: choice(shared('crossTable.columns')),
      table: region.getByRole('table'),
      save: region.getByRole('button', { name: shared('crossTable.save') }),
      copy: region.getByRole('button', { name: shared('crossTable.copy') }),
    };
  }

  /** The row of one place in one of the three answers. */
  row(answer: 'scope' | 'held' | 'participantsFrom', name: string): Locator {
    return this.#page
      .getByRole('table', { name: this.#texts.shared(`figures.answer.${answer}`) })
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) });
  }
}
