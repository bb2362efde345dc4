import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { beginningWith } from './beginning.ts';

/** A name that begins as the sentence does before its `|`. */
function beginning(sentence: string): RegExp {
  return beginningWith(sentence.split('|')[0] ?? '');
}

/** Backups, and what else is kept of the person and this computer. */
export class SettingsPage {
  readonly backUpNow: Locator;
  readonly backedUp: Locator;
  readonly chooseFolder: Locator;
  readonly folderChosen: Locator;
  readonly backups: Locator;
  /** One for each kept backup, the newest first. */
  readonly restore: Locator;
  readonly restoreYes: Locator;
  readonly restored: Locator;

  constructor(page: Page, { text }: Texts) {
    this.backUpNow = page.getByRole('button', { name: text('settings.backUpNow') });
    this.backedUp = page.getByText(text('settings.backedUp'));
    this.chooseFolder = page.getByRole('button', { name: text('settings.chooseFolder'), exact: true });
    this.folderChosen = page.getByText(beginning(text('settings.folderChosen', { place: '|' })));
    this.backups = page.getByRole('table', { name: text('settings.backups') });
    this.restore = page.getByRole('button', { name: beginning(text('settings.restoreLabel', { moment: '|' })) });
    this.restoreYes = page.getByRole('button', { name: text('settings.restoreYes') });
    const [before = '', after = ''] = text('settings.restored', { moment: '|' }).split('|');
    this.restored = page.getByText(before.length > after.length ? before.trim() : after.trim());
  }
}
