import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletionStateOf, hasContent } from '../../../shared/consolidation/deletion.ts';
import { conflictsOf } from '../../../shared/consolidation/record-conflicts.ts';
import { valuesByAddress } from '../../../shared/package/address.ts';
import { livingWrites, modelState } from '../../support/history-model.ts';
import { Office } from '../../support/office.ts';
import { contentOf, livingIn, standingIn } from '../../support/standing.ts';
import { testPlatform } from '../../support/test-platform.ts';

/** Generated histories in all: five parts, for none takes long then. */
const parts = [1, 2, 3, 4, 5];
const numRuns = 1_000;

const session = 'sessions/01900000-0000-7000-8000-000000000001';
const pool: readonly (readonly [address: string, ...values: readonly unknown[]])[] = [
  ['title', 'x', 'y'],
  ['inPerson', { state: 'number', value: 0 }, { state: 'unknown' }],
  [`${session}/title`, 'x', 'y'],
  [`${session}/total`, { state: 'number', value: 5 }, { state: 'notApplicable' }],
];

/** The value 0 clears. */
function changesOf(number: number): ReadonlyMap<string, unknown> {
  const fields = [number, number >> 6].slice(0, 1 + ((number >> 12) % 2));
  return new Map(
    fields.map((bits) => {
      const [address, ...values] = pool[bits % pool.length] ?? ['title'];
      return [address, values[((bits >> 3) % 3) - 1]];
    }),
  );
}

type Act = (office: Office, number: number, others: readonly Office[]) => boolean;

const receive: Act = (office, number, others) => {
  const from = others[number % others.length];
  return from !== undefined && office.receive(from);
};
/** A form stands open while the report of another office is taken in, and goes on with what it had seen. */
const receiveBehindForm: Act = (office, number, others) => office.openForm() && receive(office, number, others);
const acts: readonly Act[] = [
  ...Array.from({ length: 5 }, (): Act => (office, number) => office.edit(changesOf(number))),
  receive,
  receive,
  receiveBehindForm,
  receiveBehindForm,
  (office) => office.openForm(),
  ...Array.from({ length: 4 }, (): Act => (office, number) => office.editStale(changesOf(number))),
  (office) => office.remove(),
  (office) => office.restore(),
  ...Array.from({ length: 3 }, (): Act => (office, number) => office.decide(number)),
  (office) => office.undo(),
  (office) => office.undo(),
  (office) => office.turnBatch(),
  (office) => office.turnBatch(),
  (office) => office.backUp(),
  (office) => office.goBack(),
  (office) => office.goBack(),
];

interface History {
  readonly offices: number;
  /** Whether all begin with the activity; else whoever edits first creates it, some at once. */
  readonly isShared: boolean;
  readonly acts: readonly number[];
}

const histories: fc.Arbitrary<History> = fc.record({
  offices: fc.integer({ min: 3, max: 5 }),
  isShared: fc.boolean(),
  acts: fc.array(fc.nat({ max: 2 ** 28 - 1 }), { minLength: 4, maxLength: 24, size: 'max' }),
});

/** Plays a history, and lets one of the offices take in what all have at the end. */
function play(history: History, does: readonly Act[] = acts): readonly Office[] {
  let minute = 0;
  const platform = {
    ...testPlatform(),
    now: () => `2026-01-31T${String(10 + Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}:00.000Z`,
  };
  const offices = Array.from({ length: history.offices }, () => new Office(platform));
  const [first, ...others] = offices;
  if (history.isShared) first?.edit(new Map([['subtitle', 's']]));
  for (const other of history.isShared && first ? others : []) other.receive(first as Office);
  for (const number of history.acts) {
    minute += 1;
    const office = offices[number % offices.length];
    const act = does[(number >> 3) % does.length];
    if (office && act) act(office, number >> 8, offices);
  }
  for (const other of others) {
    minute += 1;
    first?.receive(other);
  }
  return offices;
}

describe('whatever offices do with forms left open, backups restored, batches undone and applied again', () => {
  test.each(parts)('every value that nobody replaced is visible, in every office (part %i)', () => {
    const law = fc.property(histories, (history) => {
      for (const { record, known } of play(history)) {
        if (!record) continue;
        expect(standingIn(record).toSorted()).toEqual(livingIn(known).toSorted());
        expect(deletionStateOf(record).state).toBe(modelState(known));
        if (!hasContent(record) || modelState(known) === 'deleted') continue;
        const settled = valuesByAddress(record.kind, record.value);
        const inConflict = new Map(conflictsOf(record, {}).map(({ field, values }) => [field, values]));
        for (const write of livingWrites(known)) {
          const shown = inConflict.get(write.address)?.map(contentOf) ?? [contentOf(valueAt(settled, write.address))];
          expect(shown).toContain(contentOf(write));
        }
      }
    });
    fc.assert(law, { numRuns });
  });

  test('each act finds something to do, in one history of a hundred at least', () => {
    const done = acts.map(() => 0);
    const counted = acts.map((act, index): Act => (office, number, others) => {
      const isDone = act(office, number, others);
      if (isDone) done[index] = (done[index] ?? 0) + 1;
      return isDone;
    });
    for (const history of fc.sample(histories, { numRuns: 500, seed: 5 })) play(history, counted);
    for (const times of done) expect(times).toBeGreaterThan(5);
  });
});

function valueAt(settled: ReadonlyMap<string, unknown>, address: string): object {
  return settled.has(address) ? { value: settled.get(address) } : {};
}
