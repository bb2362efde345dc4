import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** The figures of the project, each a button to what is behind it. */
export class SummaryPage {
  readonly participations: Locator;
  readonly drawer: Locator;
  readonly country: Locator;
  /** A button for each item of the plan. */
  readonly planItems: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text, shared } = texts;
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

  /** The row of one place in one of the three answers. */
  row(answer: 'scope' | 'held' | 'participantsFrom', name: string): Locator {
    return this.#page
      .getByRole('table', { name: this.#texts.shared(`figures.answer.${answer}`) })
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name, exact: true }) });
  }
}
