import type { Locator, Page } from '@playwright/test';
import { periodWords } from '../../../renderer/ui/period-words.ts';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { beginningWith } from './beginning.ts';

/** Periods of partners as the coordinator sees them, and as the partner does in Send and in an activity. */
export class PeriodsPage {
  readonly tab: Locator;
  readonly table: Locator;
  readonly drawer: Locator;
  readonly reason: Locator;
  readonly reopen: Locator;
  /** The own periods in Send. */
  readonly own: Locator;
  /** What asks for the reason in the activity. */
  readonly why: Locator;
  readonly lateNote: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    this.tab = page.getByRole('tab', { name: beginningWith(text('periods.tab', { count: 0 }).split('0')[0] ?? '') });
    this.table = page.getByRole('table', { name: text('periods.table') });
    this.drawer = page.getByRole('dialog');
    this.reason = this.drawer.getByRole('textbox', { name: text('periods.reopenReason') });
    this.reopen = this.drawer.getByRole('button', { name: text('periods.reopen'), exact: true });
    this.own = page.getByRole('region', { name: text('periods.own') });
    this.why = page.getByRole('textbox', { name: text('periods.why'), exact: true });
    this.lateNote = page.getByText(
      beginningWith(text('periods.latePreview', { count: 1, periods: '|' }).split('|')[0] ?? ''),
    );
  }

  row(partner: string, period: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ hasText: partner })
      .filter({ hasText: periodWords(this.#texts, period) });
  }

  accept(partner: string, period: string): Locator {
    return this.#button('periods.acceptNamed', partner, period);
  }

  declare(partner: string, period: string): Locator {
    return this.#button('periods.declareNamed', partner, period);
  }

  look(partner: string, period: string): Locator {
    return this.#button('periods.lookAt', partner, period);
  }

  #button(
    key: 'periods.declareNamed' | 'periods.acceptNamed' | 'periods.lookAt',
    partner: string,
    period: string,
  ): Locator {
    const name = this.#texts.text(key, { partner, period: periodWords(this.#texts, period) });
    return this.#page.getByRole('button', { name, exact: true });
  }
}
