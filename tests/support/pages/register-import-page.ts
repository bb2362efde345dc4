import type { Locator, Page } from '@playwright/test';
import { beginningWith } from './beginning.ts';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** Taking in an old list of activities. */
export class RegisterImportPage {
  readonly open: Locator;
  readonly choose: Locator;
  readonly toPreview: Locator;
  readonly previewTab: Locator;
  readonly saveProblems: Locator;
  readonly apply: Locator;
  readonly applied: Locator;
  readonly undo: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    this.open = button(text('registerImport.open'));
    this.choose = button(text('registerImport.choose'));
    this.toPreview = button(text('registerImport.toPreview'));
    this.previewTab = page.getByRole('tab', { name: text('registerImport.tab.preview') });
    this.saveProblems = button(text('registerImport.saveProblems'));
    // "Take in 3 activities": the words around the number differ by language.
    const [before = ''] = text('registerImport.apply', { count: 3 }).split('3');
    this.apply = page.getByRole('button', { name: beginningWith(before, String.raw`\d`) });
    this.applied = page
      .getByRole('status')
      .filter({ hasText: text('registerImport.applied', { count: 0 }).split(':')[0] ?? '' });
    this.undo = this.applied.getByRole('button', { name: text('words.undo'), exact: true });
  }

  /** What the column with that header is said to say. */
  column(header: string): Locator {
    return this.#page.getByRole('combobox', { name: this.#texts.text('registerImport.saysNamed', { column: header }) });
  }

  /** Says what a word of the list means. */
  async answer(word: string, meaning: string): Promise<void> {
    const name = this.#texts.text('registerImport.meansNamed', { word });
    await this.#page.getByRole('combobox', { name }).click();
    await this.#page.getByRole('option', { name: meaning, exact: true }).click();
  }

  group(outcome: 'unreadable' | 'new' | 'changed' | 'unchanged' | 'ignored', count: number): Locator {
    return this.#page.getByRole('heading', {
      level: 2,
      name: this.#texts.text(`registerImport.group.${outcome}`, { count }),
    });
  }

  row(title: string): Locator {
    return this.#page.getByRole('button', { name: title });
  }
}
