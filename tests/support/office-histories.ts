import fc from 'fast-check';
import { Office } from './office.ts';
import { testPlatform } from './test-platform.ts';

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

/** Something that an office may do; answers whether there was anything to do. */
export type Act = (office: Office, number: number, others: readonly Office[]) => boolean;

const receive: Act = (office, number, others) => {
  const from = others[number % others.length];
  return from !== undefined && office.receive(from);
};
/** A form stands open while the report of another office is taken in, and goes on with what it had seen. */
const receiveBehindForm: Act = (office, number, others) => office.openForm() && receive(office, number, others);
/** What offices do, the usual things more often. */
export const acts: readonly Act[] = [
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

export interface OfficeHistory {
  readonly offices: number;
  /** Whether all begin with the activity; else whoever edits first creates it, some at once. */
  readonly isShared: boolean;
  readonly acts: readonly number[];
}

/** Three to five offices and what they do, one number an act: far quicker than choosing each part, and shrinks as well. */
export const officeHistories: fc.Arbitrary<OfficeHistory> = fc.record({
  offices: fc.integer({ min: 3, max: 5 }),
  isShared: fc.boolean(),
  acts: fc.array(fc.nat({ max: 2 ** 28 - 1 }), { minLength: 4, maxLength: 24, size: 'max' }),
});

/** Plays a history, and lets one of the offices take in what all have at the end. */
export function playOffices(history: OfficeHistory, does: readonly Act[] = acts): readonly Office[] {
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
