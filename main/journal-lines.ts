import * as lines from '../shared/journal-lines.ts';
import type { JournalScan } from '../shared/journal-lines.ts';
import { nodePlatform } from './node-platform.ts';

/** The lines of `shared/journal-lines.ts`, in Node's buffers. */
export function framedLine(entry: string): Buffer {
  return Buffer.from(lines.framedLine(entry, nodePlatform));
}

export function entryOfLine(line: Uint8Array): string | null {
  return lines.entryOfLine(line, nodePlatform);
}

export function scanJournal(bytes: Uint8Array): JournalScan {
  return lines.scanJournal(bytes, nodePlatform);
}
