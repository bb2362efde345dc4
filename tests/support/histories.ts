import fc from 'fast-check';
import { createRecord, deleteRecord, editRecord, restoreRecord } from '../../shared/consolidation/edit-record.ts';
import type { Stamp } from '../../shared/consolidation/edit-record.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../shared/consolidation/merge-records.ts';
import { undoChange } from '../../shared/consolidation/undo-change.ts';
import { recordOfValues } from '../../shared/package/address.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import {
  learnDeletion,
  learnRestore,
  learnWrites,
  mergeKnowledge,
  nothingKnown,
  sentKnowledge,
  undoKnowledge,
} from './history-model.ts';
import type { Knowledge } from './history-model.ts';
import { activityId, asSent, removalOf } from './merge-script.ts';

/** Few fields with few values, so that histories meet: value 0 clears. */
const pool: readonly (readonly [address: string, ...values: readonly unknown[]])[] = [
  ['title', 'x', 'y'],
  ['inPerson', { state: 'number', value: 0 }, { state: 'unknown' }],
  ['scope', ['LT'], ['EE', 'LT']],
  ...['sessions/01900000-0000-7000-8000-000000000001', 'sessions/01900000-0000-7000-8000-000000000002'].flatMap(
    (entry) => [
      [`${entry}/title`, 'x', 'y'] as const,
      [`${entry}/total`, { state: 'number', value: 5 }, { state: 'notApplicable' }] as const,
    ],
  ),
  ['delegations/01900000-0000-7000-8000-000000000001/number', { state: 'number', value: 3 }, { state: 'unknown' }],
];
const entries = [
  ['sessions', '01900000-0000-7000-8000-000000000001'],
  ['sessions', '01900000-0000-7000-8000-000000000002'],
  ['delegations', '01900000-0000-7000-8000-000000000001'],
] as const;

/** What one of up to four people does; numbers beyond what there is wrap around. */
export type Act =
  | { readonly act: 'edit'; readonly fields: readonly (readonly [field: number, value: number])[] }
  | { readonly act: 'removeEntry'; readonly entry: number }
  | { readonly act: 'delete' }
  | { readonly act: 'restore' }
  | { readonly act: 'decide'; readonly value: number }
  | { readonly act: 'undo'; readonly step: number }
  | { readonly act: 'merge'; readonly from: number }
  | { readonly act: 'receive'; readonly from: number };

export interface History {
  readonly people: number;
  /** How many of them have the record from the start; with none, whoever edits first creates it, some at once. */
  readonly starting: number;
  readonly acts: readonly (Act & { readonly by: number })[];
}

/** A record as it was at some time with somebody, and what the model says of it. */
export interface Moment {
  readonly record: RecordOrTombstone;
  readonly known: Knowledge;
}

const choices: readonly ((number: number) => Act)[] = [
  ...Array.from({ length: 6 }, () => editOf),
  (number) => ({ act: 'removeEntry', entry: number % entries.length }),
  () => ({ act: 'delete' }),
  () => ({ act: 'delete' }),
  () => ({ act: 'restore' }),
  (number) => ({ act: 'decide', value: number % 3 }),
  (number) => ({ act: 'undo', step: number % 3 }),
  () => ({ act: 'undo', step: 0 }),
  () => ({ act: 'undo', step: 0 }),
  ...Array.from({ length: 3 }, () => (number: number): Act => ({ act: 'merge', from: number % 4 })),
  ...Array.from({ length: 3 }, () => (number: number): Act => ({ act: 'receive', from: number % 4 })),
];

function editOf(number: number): Act {
  const fields = [number, number >> 5].slice(0, 1 + ((number >> 10) % 2));
  return { act: 'edit', fields: fields.map((bits) => [bits % pool.length, (bits >> 3) % 3]) };
}

/** One number an act: far quicker than choosing each part, and shrinks as well. */
export const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.integer({ min: 2, max: 4 }),
    fc.nat({ max: 7 }),
    fc.array(fc.nat({ max: 2 ** 24 - 1 }), { minLength: 2, maxLength: 14, size: 'max' }),
  )
  .map(([people, start, numbers]) => ({
    people,
    starting: start === 0 ? 0 : people - (start % 2),
    acts: numbers.map((number) => ({
      by: number % people,
      ...(choices[(number >> 2) % choices.length] ?? editOf)(number >> 8),
    })),
  }));

interface Person {
  moment?: Moment;
  counter: number;
  readonly steps: { readonly before?: Moment; readonly after: Moment }[];
}

/** Plays a history: every state that anybody had of the record, and what each has in the end. */
export function playHistory({ people, starting, acts }: History): {
  readonly moments: Moment[];
  readonly finals: Moment[];
} {
  const start = created([[1, 1]], () => ({ dot: `${replicaName(people)}:1`, at: timeOf(59) }), timeOf(59));
  const persons = Array.from({ length: people }, (_, index): Person => ({
    counter: 0,
    steps: [],
    ...(index < starting ? { moment: start } : {}),
  }));
  const moments: Moment[] = [];
  for (const [minute, act] of acts.entries()) {
    const person = persons[act.by];
    if (!person) throw new Error('a history of nobody');
    const stamp = (): Stamp => ({ dot: `${replicaName(act.by)}:${(person.counter += 1)}`, at: timeOf(minute) });
    const before = person.moment;
    const after = momentAfter(act, person, persons, stamp, timeOf(minute));
    if (!after) continue;
    person.steps.push({ ...(before ? { before } : {}), after });
    person.moment = after;
    moments.push(after);
  }
  return { moments, finals: persons.flatMap(({ moment }) => (moment ? [moment] : [])) };
}

export function replicaName(person: number): string {
  return `replica0000${person}`;
}

function timeOf(minute: number): string {
  return `2026-01-31T12:${String(minute).padStart(2, '0')}:00.000Z`;
}

/** Nothing when the act cannot be done: nobody edits what is not there. */
function momentAfter(
  act: Act,
  person: Person,
  persons: readonly Person[],
  stamp: () => Stamp,
  at: string,
): Moment | undefined {
  const { moment } = person;
  if (act.act === 'merge' || act.act === 'receive') {
    const other = persons[act.from % persons.length]?.moment;
    return other && mergedMoments(moment, act.act === 'receive' ? sentMoment(other) : other);
  }
  if (!moment) {
    // Who has nothing begins with what the first person sends, or creates it when nobody sends any.
    const first = persons[0]?.moment;
    if (first) return sentMoment(first);
    return act.act === 'edit' ? created(act.fields, stamp, at) : undefined;
  }
  const { record, known } = moment;
  if (act.act === 'delete') return { record: deleteRecord(record, stamp()), known: learnDeletion(known, at) };
  if (act.act === 'restore') return { record: restoreRecord(record, stamp()), known: learnRestore(known, at) };
  if (act.act === 'undo') {
    const step = person.steps.at(-1 - act.step);
    if (!step) return undefined;
    const { before, after } = step;
    const undoable = { ...(before ? { before: before.record } : {}), after: after.record };
    return {
      record: undoChange(record, undoable, stamp).record,
      known: undoKnowledge(known, before?.known, after.known, at),
    };
  }
  if (!hasContent(record)) return undefined;
  const changes = changesOf(act, record);
  return { record: editRecord(record, changes, stamp()), known: learned(known, changes, at) };
}

function changesOf(act: Extract<Act, { act: 'edit' | 'removeEntry' | 'decide' }>, record: StoredRecord) {
  if (act.act === 'edit') return changesToPool(act.fields);
  if (act.act === 'removeEntry') {
    const [list, id] = entries[act.entry] ?? entries[0];
    return removalOf(record, list, id);
  }
  const conflicts = Object.entries(record.conflicts ?? {});
  return new Map(conflicts.map(([address, values]) => [address, values[act.value % values.length]?.value]));
}

function changesToPool(fields: Extract<Act, { act: 'edit' }>['fields']): Map<string, unknown> {
  return new Map(
    fields.map(([field, value]) => {
      const [address, ...values] = pool[field] ?? ['title'];
      return [address, value === 0 ? undefined : values[value - 1]];
    }),
  );
}

function created(fields: Extract<Act, { act: 'edit' }>['fields'], stamp: () => Stamp, at: string): Moment {
  const changes = new Map([...changesToPool(fields)].filter(([, value]) => value !== undefined));
  changes.set('title', 'new');
  const record = createRecord('activity', activityId, recordOfValues(changes), stamp());
  return { record, known: learned(nothingKnown, changes, at) };
}

function learned(known: Knowledge, changes: ReadonlyMap<string, unknown>, at: string): Knowledge {
  const written = [...changes].map(([address, value]) => ({ address, at, ...(value === undefined ? {} : { value }) }));
  return learnWrites(known, written);
}

export function mergedMoments(a: Moment | undefined, b: Moment): Moment {
  return a ? { record: mergeRecords(a.record, b.record), known: mergeKnowledge(a.known, b.known) } : b;
}

function sentMoment({ record, known }: Moment): Moment {
  return { record: asSent(record), known: sentKnowledge(known) };
}
