import type { OpenedFile } from '../../../shared/host.ts';
import { largestFileMegabytes } from '../../../shared/host-failure.ts';
import type { ArrivingFile } from './desk.ts';

/** A file whose bytes the shell has read already. */
export function openedFile({ name, bytes }: OpenedFile): ArrivingFile {
  return { name, load: () => Promise.resolve(bytes) };
}

/** A file that was dropped onto the page; what is far too large is not even loaded whole: its beginning says what it is. */
export function droppedFile(file: File): ArrivingFile {
  const most = largestFileMegabytes * 1_000_000;
  return { name: file.name, load: async () => new Uint8Array(await file.slice(0, most).arrayBuffer()) };
}

/** A table from the clipboard: as HTML where there is one, for it keeps the cells apart; else as text. */
export function pastedTable(data: DataTransfer, name: string): ArrivingFile | null {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  const hasTable = /<table[\s>]/iu.test(html);
  if (!hasTable && !plain.includes('\t') && !plain.trim().includes('\n')) return null;
  const bytes = new TextEncoder().encode(hasTable ? html : plain);
  return { name, isPasted: true, load: () => Promise.resolve(bytes) };
}
