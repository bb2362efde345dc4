import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** "Same event?": two partners' records side by side, and what they are. */
export class SameEventPage {
  readonly heading: Locator;
  readonly give: Locator;
  readonly reason: Locator;
  readonly problem: Locator;
  /** Of the first answer that is listed. */
  readonly takeBack: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    const panel = page.getByRole('tabpanel');
    this.heading = panel.getByRole('heading', { level: 2 }).first();
    this.give = panel.getByRole('button', { name: text('sameEvent.give'), exact: true });
    this.reason = panel.getByRole('textbox', { name: text('sameEvent.reason') });
    this.problem = panel.getByRole('alert');
    this.takeBack = panel
      .getByRole('table', { name: text('sameEvent.answers') })
      .getByRole('button')
      .first();
  }

  /** Chooses two records by their titles and sets them beside each other. */
  async compare(one: string, other: string): Promise<void> {
    const { text } = this.#texts;
    const panel = this.#page.getByRole('tabpanel');
    await panel.getByText(text('sameEvent.byHand')).click();
    for (const [key, title] of [
      ['sameEvent.byHandOne', one],
      ['sameEvent.byHandOther', other],
    ] as const) {
      const field = panel.getByRole('combobox', { name: text(key) });
      await field.fill(title);
      await this.#page.getByRole('option').filter({ hasText: title }).click();
    }
    await panel.getByRole('button', { name: text('sameEvent.byHandLook') }).click();
  }

  /** The tab, with so many open questions. */
  tab(count: number): Locator {
    return this.#page.getByRole('tab', { name: this.#texts.text('sameEvent.tab', { count }), exact: true });
  }

  /** In the preview of files: that so many pairs may be one event. */
  arriving(count: number): Locator {
    return this.#page.getByRole('heading', { name: this.#texts.text('sameEvent.arriving', { count }), exact: true });
  }

  answer(answer: 'same' | 'different' | 'shared'): Locator {
    return this.#page.getByRole('radio', { name: this.#texts.text(`sameEvent.answer.${answer}`) });
  }

  method(method: 'sum' | 'max' | 'stated'): Locator {
    return this.#page.getByRole('radio', { name: this.#texts.text(`sameEvent.method.${method}`), exact: true });
  }
}
