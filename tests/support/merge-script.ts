import {
  changesBetween,
  createRecord,
  deleteRecord,
  editRecord,
  restoreRecord,
} from '../../shared/consolidation/edit-record.ts';
import type { Stamp } from '../../shared/consolidation/edit-record.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../shared/consolidation/merge-records.ts';
import { undoChange } from '../../shared/consolidation/undo-change.ts';
import type { UndoableStep } from '../../shared/consolidation/undo-change.ts';
import { recordOfValues } from '../../shared/package/address.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import { addressOf, entryOf, valueOf } from './merge-notation.ts';

export const activityId = '01900000-0000-7000-8000-0000000a0001';

interface Worker {
  record?: RecordOrTombstone;
  counter: number;
  readonly steps: UndoableStep[];
}

/**
 * Plays what several people do to one activity, written down in one line: steps parted by `; `, each begun by who does
 * it. `A`, `B`, `C` have the activity from the start, `E` begins with nothing; `a` is a copy of A's profile, which
 * goes on under A's name and numbers.
 *
 * | step                    | meaning                                                              |
 * |-------------------------|----------------------------------------------------------------------|
 * | `A title=x, -inPerson`  | one change: a new value, a field cleared (words: `merge-notation.ts`) |
 * | `A -s1`                 | the entry is removed                                                 |
 * | `A delete`, `A restore` | the record is thrown away, brought back                              |
 * | `A<B`                   | A merges all that B has                                              |
 * | `A<~B`                  | A merges what B sends: a deleted record without its content          |
 * | `A undo`, `A undo 2`    | A takes back the latest step, the second of A's steps                |
 */
export class MergeScript {
  readonly replicas: Readonly<Record<string, { readonly author: string }>> = Object.fromEntries(
    ['S', 'A', 'B', 'C', 'E'].map((author) => [replicaOf(author), { author }]),
  );
  /** What the latest undo left alone. */
  leftAlone: readonly string[] = [];
  private readonly workers = new Map<string, Worker>();
  private readonly start: StoredRecord;
  private minute = 0;

  /** @param start the fields of the activity at the start, written by `S` */
  constructor(start: string) {
    const values = [...changesOf(start, undefined)].filter(([, value]) => value !== undefined);
    this.start = createRecord(
      'activity',
      activityId,
      recordOfValues(values),
      this.stamp('S', { counter: 0, steps: [] }),
    );
  }

  play(script: string): this {
    for (const step of script.split('; ').filter((text) => text !== '')) this.take(step);
    return this;
  }

  recordOf(who: string): RecordOrTombstone {
    const { record } = this.worker(who);
    if (!record) throw new Error(`${who} has no record`);
    return record;
  }

  /** What each of those who did something has in the end. */
  outcomes(): RecordOrTombstone[] {
    return [...this.workers.values()].flatMap(({ record }) => (record ? [record] : []));
  }

  private take(step: string): void {
    const [, who = '', way = '', rest = ''] = /^(\w)(<~|<| )(.+)$/.exec(step) ?? [];
    if (rest === '') throw new Error(`not a step: ${step}`);
    const worker = this.worker(who);
    const before = worker.record;
    this.minute += 1;
    if (way === ' ') worker.record = this.change(who, worker, rest);
    else {
      const from = this.recordOf(rest);
      worker.record = merged(before, way === '<~' ? asSent(from) : from);
    }
    worker.steps.push({ ...(before ? { before } : {}), after: worker.record });
  }

  private change(who: string, worker: Worker, action: string): RecordOrTombstone {
    const { record } = worker;
    const stamp = () => this.stamp(who, worker);
    const [verb, number] = action.split(' ');
    if (record && verb === 'delete') return deleteRecord(record, stamp());
    if (record && verb === 'restore') return restoreRecord(record, stamp());
    if (record && verb === 'undo') {
      const step = worker.steps.at(number === undefined ? -1 : Number(number) - 1);
      if (!step) throw new Error(`no such step: ${action}`);
      const undone = undoChange(record, step, stamp);
      this.leftAlone = undone.leftAlone;
      return undone.record;
    }
    if (!record) {
      return createRecord('activity', activityId, recordOfValues(changesOf(action, undefined)), stamp());
    }
    if (!hasContent(record)) throw new Error(`${who} has nothing to edit`);
    return editRecord(record, changesOf(action, record), stamp());
  }

  private worker(who: string): Worker {
    const known = this.workers.get(who);
    if (known) return known;
    const worker: Worker = { counter: 0, steps: [], ...(who === 'E' ? {} : { record: this.start }) };
    this.workers.set(who, worker);
    return worker;
  }

  private stamp(who: string, worker: Worker): Stamp {
    worker.counter += 1;
    return { dot: `${replicaOf(who)}:${worker.counter}`, at: instant(this.minute) };
  }
}

/** When the step of that number was made: step 1 at one minute past. */
export function instant(minute: number): string {
  return `2026-01-31T12:${String(minute).padStart(2, '0')}:00.000Z`;
}

function replicaOf(who: string): string {
  return `replica0000${who.toLowerCase()}`;
}

function merged(known: RecordOrTombstone | undefined, incoming: RecordOrTombstone): RecordOrTombstone {
  return known ? mergeRecords(known, incoming) : incoming;
}

/** What a package holds of a record: of a deleted one only that it is. */
export function asSent(record: RecordOrTombstone): RecordOrTombstone {
  const { kind, id, deletion } = record;
  return deletion && deletionStateOf(record).state === 'deleted' ? { kind, id, deletion } : record;
}

function changesOf(action: string, record: StoredRecord | undefined): Map<string, unknown> {
  return new Map(
    action
      .split(', ')
      .filter((text) => text !== '')
      .flatMap((text): [string, unknown][] => {
        const removed = entryOf(text.slice(1));
        if (record && text.startsWith('-') && removed) return [...removalOf(record, removed.list, removed.id)];
        if (text.startsWith('-')) return [[addressOf(text.slice(1)), undefined]];
        const [word = '', value = ''] = text.split('=');
        return [[addressOf(word), valueOf(addressOf(word), value)]];
      }),
  );
}

/** The changes of a screen on which somebody takes an entry off a list. */
export function removalOf(record: StoredRecord, list: string, entry: string): Map<string, unknown> {
  const entries = (record.value[list] ?? []) as readonly { readonly id: string }[];
  const kept = entries.filter(({ id }) => id !== entry);
  const { [list]: _entries, ...others } = record.value;
  return changesBetween(record.kind, record.value, kept.length > 0 ? { ...others, [list]: kept } : others);
}
