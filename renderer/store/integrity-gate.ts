import type { JournalContents } from '../../shared/host.ts';
import type { JournalEntry } from './journal-entry.ts';
import { parseJournalLine } from './journal-entry.ts';
import { keyOfSequence } from './sequence-key.ts';
import type { Head, OutboxRow } from './workspace-database.ts';

/** A journal whose lines have been read. */
export interface ReadJournal extends Omit<JournalContents, 'entries'> {
  readonly lines: readonly string[];
  /** By generation and number, each once. Lines that this version cannot read are not among them. */
  readonly entries: readonly JournalEntry[];
}

export const emptyJournal: ReadJournal = { lines: [], entries: [], sentinel: null, wasTorn: false };

export function readJournal({ entries: lines, sentinel, wasTorn }: JournalContents): ReadJournal {
  const entries = new Map<string, JournalEntry>();
  for (const line of lines) {
    const entry = parseJournalLine(line);
    if (entry) entries.set(`${keyOfSequence(entry.generation)}/${keyOfSequence(entry.sequence)}`, entry);
  }
  const sorted = [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  return { lines, sentinel, wasTorn, entries: sorted };
}

/** How far the workspace is known to have come, from outside the database; the sentinel may lag behind the journal. */
export function lastKnown({ entries, sentinel }: Pick<ReadJournal, 'entries' | 'sentinel'>): Omit<Head, 'records'> {
  const last = entries.at(-1);
  const [a, b] = [sentinel ?? { generation: 0, sequence: 0 }, last ?? { generation: 0, sequence: 0 }];
  const latest = compareHeads(a, b) >= 0 ? a : b;
  return { generation: latest.generation, sequence: latest.sequence };
}

export function compareHeads(a: Omit<Head, 'records'>, b: Omit<Head, 'records'>): number {
  return a.generation === b.generation ? a.sequence - b.sequence : a.generation - b.generation;
}

/** What the comparison of the database with what is known outside it leads to. */
export type GateResult =
  /** The database stands where the journal does. */
  | { readonly verdict: 'even' }
  /** The database has more: these lines are to be appended. */
  | { readonly verdict: 'ahead'; readonly lines: readonly string[] }
  /** The journal cannot be completed line by line; the database is whole, and a backup of it takes the journal's place. */
  | { readonly verdict: 'checkpoint' }
  /** The database has less than was once saved. */
  | { readonly verdict: 'behind' };

/**
 * Compares the database with journal and sentinel (`reliability.md` W2):
 *
 * | generation | numbers | verdict |
 * |---|---|---|
 * | database lower | | behind |
 * | database higher | | checkpoint |
 * | same | database lower | behind |
 * | same | equal | even |
 * | same | database higher, all lines at hand | ahead |
 * | same | database higher, a line missing | checkpoint |
 */
export function compareWithJournal(head: Head, outbox: readonly OutboxRow[], journal: ReadJournal): GateResult {
  const known = lastKnown(journal);
  if (compareHeads(head, known) < 0) return { verdict: 'behind' };
  if (known.sequence === head.sequence && known.generation === head.generation) return { verdict: 'even' };
  const isFirst = known.generation === 0;
  if (head.generation > known.generation && !isFirst) return { verdict: 'checkpoint' };
  const waiting = new Map(outbox.map(({ key, line }) => [key, line]));
  const lines: string[] = [];
  for (let sequence = known.sequence + 1; sequence <= head.sequence; sequence += 1) {
    const line = waiting.get(keyOfSequence(sequence));
    if (line === null || line === undefined) return { verdict: 'checkpoint' };
    lines.push(line);
  }
  return { verdict: 'ahead', lines };
}

/** True when a backup, or nothing, and the journal together give the workspace as it is now. */
export function isRecoverable(
  head: Head,
  backups: readonly Omit<Head, 'records'>[],
  entries: readonly Pick<JournalEntry, 'generation' | 'sequence'>[],
): boolean {
  const own = entries.filter(({ generation }) => generation === head.generation).map(({ sequence }) => sequence);
  const there = new Set(own);
  const bases = backups.filter(({ generation }) => generation === head.generation).map(({ sequence }) => sequence);
  let needed = head.sequence;
  while (there.has(needed)) needed -= 1;
  return bases.some((sequence) => sequence >= needed) || needed === 0;
}
