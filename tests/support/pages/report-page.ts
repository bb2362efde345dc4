import type { Locator, Page } from '@playwright/test';
import { languageNames } from '../../../renderer/ui/language-choice.tsx';
import type { Texts } from '../../../renderer/ui/text.tsx';
import type { Locale } from '../../../shared/messages/format-message.ts';

/** The implementation report: choices, pages, what is to be mended. */
export class ReportPage {
  readonly preview: Locator;
  readonly word: Locator;
  readonly pdf: Locator;
  readonly changes: Locator;
  readonly missing: Locator;
  readonly highlights: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    this.preview = page.getByRole('region', { name: text('documents.preview') });
    this.word = page.getByRole('button', { name: text('documents.word') });
    this.pdf = page.getByRole('button', { name: text('documents.pdf'), exact: true });
    this.changes = page.getByRole('region', { name: text('reportPage.since') });
    // Its name says the language of the report.
    this.missing = page.locator('section[aria-labelledby="report-missing"]');
    this.highlights = page.getByRole('textbox', { name: text('reportPage.highlights') });
  }

  async speak(locale: Locale): Promise<void> {
    await this.#page
      .getByRole('combobox', { name: this.#texts.text('reportPage.language') })
      .selectOption({ label: languageNames[locale] });
  }

  saved(file: string): Locator {
    return this.#page.getByText(this.#texts.text('documents.saved', { file }));
  }
}
