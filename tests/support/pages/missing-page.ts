import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** What is missing, under "Combine reports", and the letter that asks for it. */
export class MissingPage {
  readonly tab: Locator;
  readonly periods: Locator;
  readonly plan: Locator;
  readonly chooseReporters: Locator;
  readonly reporters: Locator;
  readonly saveReporters: Locator;
  readonly drawer: Locator;
  readonly whom: Locator;
  readonly language: Locator;
  readonly subject: Locator;
  readonly body: Locator;
  readonly copy: Locator;
  readonly copied: Locator;
  readonly saveWorkbook: Locator;

  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#texts = texts;
    const { text } = texts;
    this.tab = page.getByRole('tab', { name: text('whatIsMissing.tab') });
    this.periods = page.getByRole('table', { name: text('whatIsMissing.periods') });
    this.plan = page.getByRole('table', { name: text('whatIsMissing.plan') });
    this.chooseReporters = page.getByRole('button', { name: text('whatIsMissing.chooseReporters') });
    const choosing = page.getByRole('dialog', { name: text('whatIsMissing.reporters') });
    this.reporters = choosing.getByRole('combobox');
    this.saveReporters = choosing.getByRole('button', { name: text('words.save'), exact: true });
    this.drawer = page.getByRole('dialog', { name: text('whatIsMissing.drawer') });
    this.whom = this.drawer.getByLabel(text('whatIsMissing.whom'));
    this.language = this.drawer.getByLabel(text('whatIsMissing.language'));
    this.subject = this.drawer.getByLabel(text('whatIsMissing.subject'));
    this.body = this.drawer.getByLabel(text('whatIsMissing.body'));
    this.copy = this.drawer.getByRole('button', { name: text('whatIsMissing.copy') });
    this.copied = this.drawer.getByText(text('whatIsMissing.copied'));
    this.saveWorkbook = this.drawer.getByRole('button', { name: text('whatIsMissing.saveWorkbook') });
  }

  /** The row of a partner or a plan item. */
  rowOf(table: Locator, name: string): Locator {
    return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name }) });
  }

  /** Asks for one quarter or plan item of a partner or country. */
  ask(table: Locator, partner: string, what: string): Locator {
    return table.getByRole('button', {
      name: this.#texts.text('whatIsMissing.askFor', { partner, what }),
      exact: true,
    });
  }

  /** Asks a partner for everything. */
  askPartner(partner: string): Locator {
    return this.periods.getByRole('button', { name: this.#texts.text('whatIsMissing.askPartner', { partner }) });
  }
}
