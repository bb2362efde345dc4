import type { Locator, Page } from '@playwright/test';
import { languageNames } from '../../../renderer/ui/language-choice.tsx';
import type { Texts } from '../../../renderer/ui/text.tsx';

export interface Person {
  readonly role?: 'reports' | 'collects' | 'both';
  /** Short name of one of the offered partners. */
  readonly partner?: string;
  readonly country?: string;
  readonly name?: string;
}

/** The four steps before the first project. */
export class FirstStartPage {
  readonly partner: Locator;
  readonly country: Locator;
  readonly name: Locator;
  readonly next: Locator;
  readonly start: Locator;
  readonly openFile: Locator;
  readonly practise: Locator;

  readonly #page: Page;
  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#page = page;
    this.#texts = texts;
    const { text } = texts;
    this.partner = page.locator('#first-start-partner');
    this.country = page.getByLabel(text('firstStart.country'));
    this.name = page.getByLabel(text('firstStart.name'));
    this.next = page.getByRole('button', { name: text('firstStart.next'), exact: true });
    this.start = page.getByRole('button', { name: text('firstStart.start', { project: 'FOR-IN 2.0' }) });
    this.openFile = page.getByRole('button', { name: text('firstStart.openFile') });
    this.practise = page.getByRole('button', { name: text('firstStart.practise', { project: 'FOR-IN' }) });
  }

  language(): Locator {
    return this.#page.getByRole('button', { name: languageNames[this.#texts.locale], exact: true });
  }

  role(role: NonNullable<Person['role']>): Locator {
    return this.#page.getByRole('button', { name: this.#texts.text(`firstStart.role.${role}Help`) });
  }

  /** Answers everything up to the last step. */
  async introduce(person: Person = {}): Promise<void> {
    await this.language().click();
    await this.role(person.role ?? 'both').click();
    await this.answer(person);
  }

  /** Answers who one is, and goes on. */
  async answer({ partner = 'DDG', country = 'LT', name }: Person = {}): Promise<void> {
    await this.partner.selectOption(await this.#valueOf(partner));
    await this.country.selectOption(country);
    if (name !== undefined) await this.name.fill(name);
    await this.next.click();
  }

  async #valueOf(partner: string): Promise<string> {
    const option = this.partner.locator('option', { hasText: partner });
    return (await option.first().getAttribute('value')) ?? '';
  }
}
