import { useMemo } from 'react';
import type { FullDocument } from '../../shared/outputs/document/document.ts';
import { FullDocumentView } from '../ui/document-view.tsx';
import { useFirstOf } from '../ui/show-more.tsx';
import { useTexts } from '../ui/text.tsx';
import classes from './document-preview.module.css';

/** Blocks shown at first: a report of some thirty activities. More would make the page slow to draw. */
const shownAtFirst = 600;

/** The pages of a document as they will be, on paper whatever the colours of the window. */
export function DocumentPreview({ document }: { readonly document: FullDocument }) {
  const { text } = useTexts();
  const { shown, more } = useFirstOf(document.blocks, shownAtFirst);
  const part = useMemo(() => ({ ...document, blocks: shown }), [document, shown]);
  return (
    <section aria-label={text('documents.preview')} className={classes['frame']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a keyboard must be able to scroll it (WCAG 2.1.1) */}
      <div className={classes['paper']} lang={document.locale} tabIndex={0} role="document">
        <FullDocumentView document={part} above={1} />
      </div>
      {more}
    </section>
  );
}
