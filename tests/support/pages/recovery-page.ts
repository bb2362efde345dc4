import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** What stands before the screens when the storage holds less than was saved. */
export class RecoveryPage {
  readonly heading: Locator;
  readonly restore: Locator;

  constructor(page: Page, { text }: Texts) {
    this.heading = page.getByRole('heading', { level: 1, name: text('recovery.title') });
    this.restore = page.getByRole('button', { name: text('recovery.restore'), exact: true });
  }
}
