import { ImageRun, TextRun } from 'docx';
import { writableText } from '../../for-others/document-text.ts';
import type { DocumentPicture } from './document.ts';

/** About 24 pixels in the letters of the style Logos; a line is broken between two logos, and its blanks with it. */
const gap = ' '.repeat(6);

/** Logos as the pieces of one paragraph, each with its words: whoever edits the document moves them like letters. */
export function logoRuns(logos: readonly DocumentPicture[]): readonly (ImageRun | TextRun)[] {
  return logos.flatMap(({ bytes, width, height, alternative }, index) => {
    const image = new ImageRun({
      type: 'png',
      data: bytes,
      transformation: { width, height },
      altText: { name: `Logo ${index + 1}`, description: writableText(alternative) },
    });
    return index === 0 ? [image] : [new TextRun({ children: [gap] }), image];
  });
}
