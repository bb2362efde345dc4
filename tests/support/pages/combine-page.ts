import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { beginningWith } from './beginning.ts';

/** Taking in the files of others. */
export class CombinePage {
  readonly choose: Locator;
  readonly files: Locator;
  readonly refused: Locator;
  readonly apply: Locator;
  /** Says what was taken in, with Undo. */
  readonly applied: Locator;
  readonly undo: Locator;
  readonly conflicts: Locator;
  /** Settles what was chosen. */
  readonly decide: Locator;
  /** To the next record of such a list. */
  readonly next: Locator;
  readonly otherValue: Locator;
  readonly otherValueField: Locator;
  readonly reason: Locator;
  /** Opens what was decided so far. */
  readonly decisions: Locator;
  /** Joins two records that are one. */
  readonly join: Locator;
  /** Opens what was said about such records. */
  readonly said: Locator;
  readonly earlier: Locator;
  /** Among what was taken in earlier. */
  readonly undoEarlier: Locator;
  readonly applyAgain: Locator;
  /** Undoes what was not changed since. */
  readonly undoRest: Locator;

  readonly #texts: Texts;
  readonly #page: Page;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    this.choose = page.getByRole('button', { name: text('combine.choose') });
    this.files = page.getByRole('table', { name: text('combine.filesTable') });
    this.refused = this.files.getByText(text('combine.refused'), { exact: true });
    // "Apply 3 changes": the words around the number differ by language.
    this.apply = page.getByRole('button', { name: beginningWith(text('combine.apply', { count: 0 })) });
    this.applied = page
      .getByRole('status')
      .filter({ hasText: text('combine.applied', { count: 0 }).split('. ')[1] ?? '' });
    this.undo = this.applied.getByRole('button', { name: text('words.undo'), exact: true });
    this.conflicts = page.getByRole('tab', {
      name: beginningWith(text('combine.tab.conflicts', { count: 0 }).split('0')[0] ?? ''),
    });
    this.decide = page
      .locator('form')
      .getByRole('button', { name: beginningWith(text('combine.conflicts.decideCount', { count: 0 })) });
    this.next = page.getByRole('button', { name: text('words.next'), exact: true });
    this.otherValue = page.getByRole('radio', { name: text('combine.conflicts.other') });
    this.otherValueField = page.getByRole('textbox', { name: text('combine.conflicts.otherLabel') });
    this.reason = page.getByRole('textbox', { name: text('combine.conflicts.reason') });
    this.decisions = page.getByText(text('combine.decisions.title'), { exact: true });
    this.join = page.getByRole('button', { name: text('otherNames.join') });
    this.said = page.getByText(text('otherNames.said'), { exact: true });
    const panel = page.getByRole('tabpanel');
    this.undoEarlier = panel.getByRole('button').filter({ hasText: text('words.undo') });
    this.undoRest = panel.getByRole('button', { name: text('combine.undoRest') });
    this.applyAgain = panel.getByRole('button').filter({ hasText: text('combine.applyAgain') });
    this.earlier = page.getByRole('tab', { name: text('combine.tab.earlier') });
  }

  /** Where one is in a list that is worked through. */
  stepPlace(number: number, count: number): Locator {
    return this.#page.getByText(this.#texts.text('words.placeOf', { number, count }), { exact: true });
  }

  /** What a workbook that came back leaves open. */
  review(file: string): Locator {
    return this.#page.getByRole('region', { name: this.#texts.text('returned.of', { file }) });
  }

  /** Ticks that a removed row of that name is to be deleted. */
  deletion(label: string): Locator {
    return this.#page.getByRole('checkbox', { name: this.#texts.text('returned.delete', { label }) });
  }

  /** Opens what would change in the record of that name. */
  record(label: string): Locator {
    return this.#page.getByRole('button', { name: label });
  }

  /** That the named batch was undone. */
  undone(): Locator {
    const [before = '', after = ''] = this.#texts.text('combine.undone', { name: '|' }).split('|');
    const words = before.length > after.length ? before : after;
    return this.#page.getByRole('tabpanel').getByText(words, { exact: false }).first();
  }

  /** The numbers of one file: new, changed, unchanged, deleted, two versions. */
  /** The password that a file asks for. */
  passwordOf(file: string): Locator {
    return this.#page.getByLabel(this.#texts.text('keys.passwordOf', { file }), { exact: true });
  }

  /** What is said of the sender of a file, and of how it was opened. */
  details(): Locator {
    return this.files.getByText(this.#texts.text('keys.details'), { exact: true });
  }

  async numbersOf(file: string): Promise<readonly string[]> {
    const cells = this.files.getByRole('row').filter({ hasText: file }).getByRole('cell');
    return (await cells.allInnerTexts()).slice(1, 6);
  }
}
