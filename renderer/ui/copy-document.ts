import type { DocumentBlock } from '../../shared/outputs/document/document.ts';
import { documentAsHtml } from '../../shared/outputs/document/write-html.ts';
import { documentAsText } from '../../shared/outputs/document/write-text.ts';

/**
 * Puts a document on the clipboard, formatted and as plain text. To be called from a click or a key.
 *
 * @returns whether it is there
 */
export async function copyDocument(blocks: readonly DocumentBlock[]): Promise<boolean> {
  const [html, text] = [documentAsHtml(blocks), documentAsText(blocks)];
  // The event of the browser's own copying needs no permission, which the desktop application grants to nobody.
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
    event.preventDefault();
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  if (isDone && isCopied) return true;
  try {
    const contents = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(contents).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // The person is told and can print or try again.
    return false;
  }
}
