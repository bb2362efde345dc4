import type { FullDocument } from '../../shared/outputs/document/document.ts';
import { documentAsMarkdown } from '../../shared/outputs/document/write-markdown.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';

export type DocumentFormat = 'docx' | 'md';

export interface DocumentRequest {
  readonly document: FullDocument;
  readonly format: DocumentFormat;
  /** When it is made (instant). */
  readonly at: string;
}

/** The bytes, or null when the document could not be written. */
export type DocumentAnswer = Uint8Array | null;

/** Writes documents: the library for Word files is large, and 500 activities take seconds. */
globalThis.addEventListener('message', ({ data }: MessageEvent<DocumentRequest>) => {
  // A rejection would not reach the window by itself.
  bytesOf(data).then(
    (bytes) => globalThis.postMessage(bytes, { transfer: [] }),
    () => globalThis.postMessage(null, { transfer: [] }),
  );
});

async function bytesOf({ document, format, at }: DocumentRequest): Promise<Uint8Array> {
  if (format === 'docx') return writeWord(document, at);
  return new TextEncoder().encode(documentAsMarkdown(document));
}
