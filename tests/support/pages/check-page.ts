import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';

/** "Check the report": every finding. */
export class CheckPage {
  readonly show: Locator;
  readonly partner: Locator;
  readonly period: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly next: Locator;
  readonly comment: Locator;
  readonly save: Locator;
  readonly reopen: Locator;
  readonly foldOfReport: Locator;
  readonly pasteField: Locator;
  readonly differences: Locator;
  readonly putReportAway: Locator;

  constructor(page: Page, { text }: Texts) {
    this.show = page.getByLabel(text('check.show'), { exact: true });
    this.partner = page.getByLabel(text('check.partner'), { exact: true });
    this.period = page.getByLabel(text('check.period'), { exact: true });
    this.list = page.getByRole('list', { name: text('check.list') });
    this.rows = this.list.getByRole('listitem');
    this.next = page.getByRole('button', { name: text('check.next') });
    this.comment = page.getByLabel(text('check.comment'));
    this.save = page.getByRole('button', { name: text('check.save'), exact: true });
    this.reopen = page.getByRole('button', { name: text('check.reopen') });
    this.foldOfReport = page.getByText(text('checkReport.title'), { exact: true });
    this.pasteField = page.getByLabel(text('checkReport.paste'));
    this.differences = page.getByRole('list', { name: text('checkReport.list') }).getByRole('listitem');
    this.putReportAway = page.getByRole('button', { name: text('checkReport.close') });
  }

  /** What Word puts on the clipboard, pasted into the field for it. */
  async pasteReport(html: string): Promise<void> {
    await this.pasteField.focus();
    await this.pasteField.evaluate((field, content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', content);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }
}
