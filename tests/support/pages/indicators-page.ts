import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** Indicators: typed on the page of the project, shown beside their targets on the summary. */
export class IndicatorsPage {
  readonly edit: Locator;
  readonly add: Locator;
  readonly save: Locator;
  readonly table: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text, shared } = texts;
    const section = text('project.indicators');
    this.edit = page.getByRole('button', { name: text('project.editNamed', { section }), exact: true });
    this.add = page.getByRole('button', { name: text('project.addIndicator'), exact: true });
    this.save = page.getByRole('button', { name: text('project.save'), exact: true });
    this.table = page.getByRole('table', { name: shared('summaryDocument.indicators') });
  }

  /** Types one that counts participations; it is not saved yet. */
  async type(code: string, name: string, target: string): Promise<void> {
    const { text } = this.#texts;
    await this.add.click();
    const entry = this.#page.getByRole('group').last();
    const field = (label: string) => entry.getByRole('textbox', { name: label, exact: true });
    await field(text('project.code')).fill(code);
    await field(text('project.name')).fill(name);
    await field(text('project.target')).fill(target);
  }
}
