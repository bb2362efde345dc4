import type { Locator, Page } from '@playwright/test';
import { personGroups } from '../../../shared/attendance/review.ts';
import type { PersonGroup } from '../../../shared/attendance/review.ts';
import type { Texts } from '../../../renderer/ui/text.tsx';

type Figure = 'unique' | 'inPerson' | 'online' | 'both' | 'unidentified' | 'staff';

/** Attendance files, the people in them, and what they come to. */
export class AttendancePage {
  readonly choose: Locator;
  readonly paste: Locator;
  readonly pasteField: Locator;
  readonly clear: Locator;
  readonly empty: Locator;
  readonly files: Locator;
  readonly result: Locator;
  readonly undo: Locator;
  readonly said: Locator;
  readonly newActivity: Locator;
  readonly newTitle: Locator;
  readonly keep: Locator;
  /** Undo of what was just written, in the notice of it. */
  readonly undoApplied: Locator;
  /** Says of registered people that they came, and that they did not. */
  readonly countRegistered: Locator;
  readonly onlyRegistered: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    const { text } = texts;
    this.#page = page;
    this.#texts = texts;
    this.choose = page.getByRole('button', { name: text('attendance.choose') });
    this.paste = page.getByRole('button', { name: text('attendance.paste') });
    this.pasteField = page.getByRole('textbox', { name: text('attendance.pasteLabel') });
    this.clear = page.getByRole('button', { name: text('attendance.clear') });
    this.empty = page.getByText(text('attendance.dropTitle'));
    this.files = page.getByRole('region', { name: text('attendance.files') });
    this.result = page.getByRole('region', { name: text('attendance.result') });
    this.undo = page
      .getByRole('region', { name: text('attendance.people') })
      .getByRole('button', { name: text('words.undo') });
    this.said = page.getByRole('region', { name: text('attendance.people') }).getByRole('status');
    this.newActivity = page.getByRole('radio', { name: text('attendance.targetNew') });
    this.newTitle = page.getByRole('textbox', { name: text('attendance.newTitle') });
    this.keep = page.getByText(text('attendance.keep', { file: '|' }).split('|')[1] ?? '', { exact: false });
    this.countRegistered = this.files.getByRole('button', { name: text('attendance.countRegistered') });
    this.onlyRegistered = this.files.getByRole('button', { name: text('attendance.onlyRegistered') });
    this.undoApplied = page
      .getByRole('region')
      .filter({ has: this.keep })
      .getByRole('button', { name: text('words.undo') });
  }

  figure(name: Figure): Locator {
    return this.result.locator(`[data-figure="${name}"]`);
  }

  /** The tab of a list, by its place: its words hold a number. */
  group(group: PersonGroup): Locator {
    const people = this.#page.getByRole('tablist', { name: this.#texts.text('attendance.people') });
    return people.getByRole('tab').nth(personGroups.indexOf(group));
  }

  people(group: PersonGroup): Locator {
    return this.#page.getByRole('grid', { name: this.#texts.text(`attendance.group.${group}`) }).getByRole('row');
  }

  /** The button that writes so many participants. */
  apply(count: number): Locator {
    return this.#page.getByRole('button', { name: this.#texts.text('attendance.apply', { count }), exact: true });
  }

  applyNew(count: number): Locator {
    return this.#page.getByRole('button', { name: this.#texts.text('attendance.applyNew', { count }), exact: true });
  }

  day(date: string): Locator {
    return this.result.getByRole('button', { name: this.#texts.date(date), exact: true });
  }

  /** Chooses a new activity of that title as the place where the numbers go. */
  async intoNew(title: string): Promise<void> {
    await this.newActivity.check();
    await this.newTitle.fill(title);
  }
}
