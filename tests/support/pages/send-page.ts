import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** Reports and starter files that go out. */
export class SendPage {
  readonly make: Locator;
  readonly starter: Locator;
  readonly makeStarter: Locator;
  readonly saved: Locator;
  readonly email: Locator;
  readonly withWorkbook: Locator;
  /** Saves the workbook where it was not saved along with the report. */
  readonly saveWorkbook: Locator;

  constructor(page: Page, { text }: Texts) {
    this.make = page.getByRole('button', { name: text('send.make'), exact: true });
    this.starter = page.getByText(text('send.what.starter'), { exact: true });
    this.makeStarter = page.getByRole('button', { name: text('send.starter.make'), exact: true });
    this.saved = page.getByRole('status').filter({ hasText: text('send.twice') });
    this.withWorkbook = page.getByRole('checkbox', { name: text('send.withWorkbook') });
    this.saveWorkbook = page.getByRole('button', { name: text('send.saveWorkbook') });
    this.email = page.getByRole('textbox', { name: text('send.email') });
  }
}
