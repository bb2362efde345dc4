import type { Locator, Page } from '@playwright/test';
import type { Section } from '../../../renderer/ui/activity-sections.ts';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { beginningWith } from './beginning.ts';

/** One activity: its short form and its sections. */
export class ActivityPage {
  readonly heading: Locator;
  readonly title: Locator;
  readonly type: Locator;
  readonly when: Locator;
  readonly where: Locator;
  readonly inPerson: Locator;
  readonly online: Locator;
  readonly about: Locator;
  readonly done: Locator;
  readonly moreDetails: Locator;
  readonly shortForm: Locator;
  readonly saved: Locator;
  readonly twoVersions: Locator;
  readonly countryPartNote: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const field = (name: string) => page.getByRole('textbox', { name, exact: true });
    this.heading = page.locator('#page').getByRole('heading', { level: 1 });
    this.title = field(text('activity.field.title'));
    this.type = page.getByRole('combobox', { name: text('activity.field.type'), exact: true });
    this.when = field(text('activity.short.when'));
    this.where = field(text('activity.short.where'));
    this.inPerson = field(text('words.inPerson'));
    this.online = field(text('words.online'));
    this.about = field(text('activity.short.about'));
    this.done = button(text('activity.done'));
    this.moreDetails = button(text('activity.moreDetails'));
    this.shortForm = button(text('activity.shortForm'));
    this.saved = page.locator('#page').getByText(beginningWith(text('words.savedAt', { time: '' }), String.raw`\d`));
    this.twoVersions = page.getByRole('group', { name: text('activity.twoVersions') });
    this.countryPartNote = page.getByRole('textbox', { name: text('parts.part.note'), exact: true });
  }

  status(status: 'planned' | 'held'): Locator {
    return this.#page.getByRole('radio', { name: this.#texts.shared(`status.${status}`), exact: true });
  }

  mode(mode: 'in person' | 'online' | 'hybrid'): Locator {
    return this.#page
      .getByRole('radiogroup', { name: this.#texts.text('activity.field.mode') })
      .getByRole('radio', { name: this.#texts.shared(`mode.${mode}`), exact: true });
  }

  /** Number of participants from one country, in its part. */
  participantsFrom(country: string): Locator {
    return this.#page.getByRole('textbox', {
      name: this.#texts.text('parts.part.participants', { country: this.#texts.country(country) }),
      exact: true,
    });
  }

  section(section: Section): Locator {
    return this.#page
      .getByRole('navigation', { name: this.#texts.text('activity.sections') })
      .getByRole('link', { name: this.#texts.text(`activity.section.${section}`) });
  }

  /** Records what the short form of a new activity asks first, and waits until it is saved. */
  async record(title: string): Promise<void> {
    await this.title.fill(title);
    await this.saved.waitFor();
  }
}
