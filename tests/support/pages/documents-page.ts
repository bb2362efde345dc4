import type { Locator, Page } from '@playwright/test';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { beginningWith } from './beginning.ts';

/** Documents that are opened beside a page: what is behind a figure, the evidence sheet of an activity. */
export class DocumentsPage {
  readonly drawer: Locator;
  readonly preview: Locator;
  readonly word: Locator;
  readonly markdown: Locator;
  /** Says that the file is there. */
  readonly saved: Locator;
  /** Opens the evidence sheet, in the section Evidence. */
  readonly evidenceSheet: Locator;

  constructor(page: Page, { text }: Texts) {
    this.drawer = page.getByRole('dialog');
    this.preview = this.drawer.getByRole('region', { name: text('documents.preview') });
    this.word = this.drawer.getByRole('button', { name: text('documents.word') });
    this.markdown = this.drawer.getByRole('button', { name: text('documents.markdown') });
    this.saved = this.drawer.getByText(beginningWith(text('documents.saved', { file: '' })));
    this.evidenceSheet = page.getByRole('button', { name: text('activity.evidence.sheet'), exact: true });
  }
}
