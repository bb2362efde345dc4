import type { OpenedFile } from '../../../shared/host.ts';
import { shownName } from '../../../shared/messages/shown-name.ts';
import { readingLimits } from '../../../shared/reading/limits.ts';
import type { ArrivingFile } from './desk.ts';

/** A file whose bytes the shell has read already. */
export function openedFile({ name, bytes }: OpenedFile): ArrivingFile {
  return { name, load: () => Promise.resolve(bytes) };
}

/** A file that was dropped onto the page. Of one that is too large, no more is loaded than shows that it is. */
export function droppedFile(file: File): ArrivingFile {
  const most = readingLimits.bytes + 1;
  return { name: shownName(file.name), load: async () => new Uint8Array(await file.slice(0, most).arrayBuffer()) };
}

/** A table from the clipboard; null when there is nothing on it that could be one. */
export function pastedTable(data: Pick<DataTransfer, 'getData'>, name: string): ArrivingFile | null {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const hasTable = /<table[\s>]/iu.test(html);
  if (!hasTable && !text.includes('\t') && !text.trim().includes('\n')) return null;
  return { name, load: () => Promise.resolve({ text, ...(hasTable && { html }) }) };
}
