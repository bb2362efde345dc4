import type { Locator, Page } from '@playwright/test';
import { periodWords } from '../../../renderer/ui/period-words.ts';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** Reports and starter files that go out. */
export class SendPage {
  readonly make: Locator;
  readonly period: Locator;
  readonly report: Locator;
  readonly starter: Locator;
  readonly makeStarter: Locator;
  readonly saved: Locator;
  readonly email: Locator;
  readonly withWorkbook: Locator;
  readonly workbookSaved: Locator;
  /** The password that protects the file. */
  readonly password: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    const { text } = texts;
    this.#page = page;
    this.#texts = texts;
    this.make = page.getByRole('button', { name: text('send.make'), exact: true });
    this.period = page.getByRole('combobox', { name: text('send.period'), exact: true });
    this.report = page.getByText(text('send.what.report'), { exact: true });
    this.starter = page.getByText(text('send.what.starter'), { exact: true });
    this.makeStarter = page.getByRole('button', { name: text('send.starter.make'), exact: true });
    this.saved = page.getByRole('status').filter({ hasText: text('send.twice') });
    this.withWorkbook = page.getByRole('checkbox', { name: text('send.withWorkbook') });
    this.workbookSaved = page.getByText(text('send.workbookSaved'));
    this.password = page.getByRole('textbox', { name: text('keys.password'), exact: true });
    this.email = page.getByRole('textbox', { name: text('send.email') });
  }

  /** Who can open the file. */
  readers(kind: 'coordinator' | 'password' | 'everybody'): Locator {
    return this.#page.getByRole('radio', { name: this.#texts.text(`keys.readers.${kind}`), exact: true });
  }

  /** Says that a period is complete; the page must show that period. */
  declare(period: string): Locator {
    const name = this.#texts.text('send.declare', { period: periodWords(this.#texts, period) });
    return this.#page.getByRole('checkbox', { name, exact: true });
  }
}
