import { CarriageReturn, ExternalHyperlink, TextRun } from 'docx';
import { linkTarget, writableText } from '../../for-others/document-text.ts';
import type { DocumentLine } from './document.ts';
import { languageTag } from './word-styles.ts';

/** A piece of text; its line breaks stay. */
export function run(text: string, isBold?: boolean, language?: string): TextRun {
  const parts = writableText(text).replaceAll('\t', ' ').split('\n');
  return new TextRun({
    ...(isBold && { bold: true }),
    ...(language !== undefined && { language: { value: languageTag(language) } }),
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [new CarriageReturn(), part])),
  });
}

/** A line of text; with an address of the web it is a link. */
export function lineOf({ text, address }: DocumentLine) {
  const link = linkTarget(address);
  if (link === undefined) return run(text);
  const shown = new TextRun({ style: 'Hyperlink', children: [writableText(text)] });
  return new ExternalHyperlink({ link, children: [shown] });
}
