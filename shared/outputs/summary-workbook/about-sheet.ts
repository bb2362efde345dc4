import type { DocumentBlock, DocumentWords, FullDocument } from '../document/document.ts';
import type { SheetModel } from '../workbook/workbook-model.ts';

/** What the workbook is, the sentence to copy, how to read the numbers, and what they do not cover. */
export function aboutSheet({ title, subtitle, footer, blocks }: FullDocument, { shared }: DocumentWords): SheetModel {
  const texts = blocks.flatMap(textsOf);
  return {
    name: shared('summaryDocument.about'),
    columns: [{ header: title, width: 110, style: 'prose', hidden: false }],
    rows: [...(subtitle === undefined ? [] : [subtitle]), footer, ...texts].map((text) => [text]),
    marks: new Map(),
    frozenColumns: 0,
    visibility: 'visible',
    computed: true,
  };
}

/** The words of a document without its tables, which have sheets of their own. */
function textsOf(block: DocumentBlock): readonly string[] {
  if (block.type === 'text') return [block.text];
  return block.type === 'list' ? block.items.map(({ text }) => text) : [];
}
