import type { OpenedFile } from '../../shared/host.ts';
import { shownName } from '../../shared/messages/shown-name.ts';

/** A file that can still be looked at before all of it is in memory. */
export interface ArrivingFile {
  readonly name: string;
  readonly size: number;
  readonly load: () => Promise<Uint8Array>;
}

/** A file whose bytes the shell has read already. */
export function arrivingFile({ name, bytes }: OpenedFile): ArrivingFile {
  return { name, size: bytes.length, load: () => Promise.resolve(bytes) };
}

/** A file that was dropped onto the page. */
export function droppedFile(file: File): ArrivingFile {
  return { name: shownName(file.name), size: file.size, load: async () => new Uint8Array(await file.arrayBuffer()) };
}
