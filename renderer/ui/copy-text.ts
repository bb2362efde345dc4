import { markedLines } from '../../shared/for-others/table-text.ts';

/**
 * Puts a text on the clipboard, no line of it one that a spreadsheet would calculate. False where the browser refuses,
 * for instance because too long has passed since the click.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(markedLines(text));
    return true;
  } catch {
    return false;
  }
}
