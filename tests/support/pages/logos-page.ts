import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** Logos of the project: chosen, described and ordered on the page of the project. */
export class LogosPage {
  readonly section: Locator;
  readonly edit: Locator;
  readonly choose: Locator;
  readonly save: Locator;
  readonly undo: Locator;
  readonly refusal: Locator;
  /** The pictures, in the form and outside it. */
  readonly pictures: Locator;
  /** On the page of the report. */
  readonly inReport: Locator;

  readonly #texts: Texts;

  constructor(page: Page, texts: Texts) {
    this.#texts = texts;
    const { text } = texts;
    const name = text('project.logos');
    this.section = page.locator('section[aria-labelledby="project-logos"]');
    this.edit = page.getByRole('button', { name: text('project.editNamed', { section: name }), exact: true });
    this.choose = this.section.getByRole('button', { name: text('project.logoChoose'), exact: true });
    this.save = this.section.getByRole('button', { name: text('project.save'), exact: true });
    this.undo = this.section.getByRole('button', { name: text('words.undo'), exact: true });
    this.refusal = this.section.getByRole('alert');
    this.pictures = this.section.locator('img');
    this.inReport = page.getByRole('checkbox', { name: text('reportPage.hasLogos') });
  }

  words(number: number): Locator {
    const { text } = this.#texts;
    return this.#entry(number).getByRole('textbox', { name: text('project.logoWords'), exact: true });
  }

  owner(number: number): Locator {
    return this.#entry(number).getByRole('textbox', { name: this.#texts.text('project.logoOwner'), exact: true });
  }

  up(number: number): Locator {
    return this.#button('project.up', number);
  }

  remove(number: number): Locator {
    return this.#button('project.removeLogo', number);
  }

  #button(what: 'project.up' | 'project.removeLogo', number: number): Locator {
    const { text } = this.#texts;
    return this.section.getByRole('button', {
      name: text(what, { name: text('project.logo', { number }) }),
      exact: true,
    });
  }

  #entry(number: number): Locator {
    return this.section.getByRole('group', { name: this.#texts.text('project.logo', { number }), exact: true });
  }
}
