import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeCounts, isKnown } from '../../../shared/counting/complete-counts.ts';
import { participantsOf } from '../../../shared/counting/participants.ts';
import { withoutStaff } from '../../../shared/counting/without-staff.ts';
import { activityModes } from '../../../shared/codes/activity-codes.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { countColumns } from '../../../shared/schema/count.ts';
import type { Count, CountColumn, RecordedCount } from '../../../shared/schema/count.ts';
import type { Conflict } from '../../../shared/schema/dataset.ts';

type Short = number | '?' | 'n/a' | '-';

/** As in a workbook cell: a number, `?`, `n/a`; `-` for empty. */
function short(count: Count): Short {
  if (count.state === 'number') return count.value;
  return ({ unknown: '?', notApplicable: 'n/a', notFilled: '-' } as const)[count.state];
}

function recorded(text: string): Omit<Activity, 'id'> {
  const counts = text.split(' ').map((cell, index): [string, RecordedCount] | undefined => {
    const column = countColumns[index] ?? 'total';
    if (cell === '-') return undefined;
    if (cell === '?') return [column, { state: 'unknown' }];
    return [column, cell === 'n/a' ? { state: 'notApplicable' } : { state: 'number', value: Number(cell) }];
  });
  return Object.fromEntries(counts.filter((one) => one !== undefined));
}

function shown(activity: Omit<Activity, 'id'>, conflicting: readonly string[] = []): string {
  const conflicts = new Map(
    conflicting.map((field): [string, Conflict] => [field, { kind: 'activity', record: 'a', field, values: [] }]),
  );
  const counts = participantsOf({ id: 'a', ...activity }, conflicts);
  return countColumns.map((column) => short(counts[column])).join(' ');
}

describe('the participants of an activity (in person, online, both, total)', () => {
  test.each([
    ['in person', '20 - - 20', '20 n/a n/a 20'],
    ['in person', '20 - - -', '20 n/a n/a 20'],
    ['in person', '0 - - -', '0 n/a n/a 0'],
    ['in person', '20 3 - -', '20 3 n/a 23'],
    ['in person', '20 ? - -', '20 n/a n/a 20'],
    ['in person', '? - - -', '? n/a n/a ?'],
    ['in person', '- - - -', '- n/a n/a -'],
    ['in person', '- - - 12', '- n/a n/a 12'],
    ['online', '- 45 - -', 'n/a 45 n/a 45'],
    ['online', '- ? - 45', 'n/a ? n/a 45'],
    ['hybrid', '111 889 - 1000', '111 889 0 1000'],
    ['hybrid', '30 18 3 -', '30 18 3 45'],
    ['hybrid', '30 18 - 45', '30 18 3 45'],
    ['hybrid', '30 18 - 49', '30 18 - 49'],
    ['hybrid', '30 18 - 20', '30 18 - 20'],
    ['hybrid', '30 18 - -', '30 18 - -'],
    ['hybrid', '30 18 ? -', '30 18 ? ?'],
    ['hybrid', '30 18 ? 45', '30 18 ? 45'],
    ['hybrid', '30 - 0 -', '30 - 0 -'],
    ['hybrid', '5 3 4 -', '5 3 4 ?'],
    ['hybrid', '30 18 3 50', '30 18 3 50'],
    ['not applicable', '- - - -', 'n/a n/a n/a -'],
    ['not applicable', '- - - ?', 'n/a n/a n/a ?'],
    [undefined, '20 - - -', '20 - - -'],
    [undefined, '20 n/a - -', '20 n/a n/a 20'],
    [undefined, 'n/a n/a n/a -', 'n/a n/a n/a -'],
    [undefined, '- - - 7', '- - - 7'],
  ] as const)('%s: recorded %s, read as %s', (mode, counts, expected) => {
    expect(shown({ ...(mode && { mode }), ...recorded(counts) })).toBe(expected);
  });

  test.each([
    ['a column', { mode: 'hybrid', ...recorded('- 18 3 45') }, ['inPerson'], '? 18 3 45'],
    ['a part of a computed total', { mode: 'hybrid', ...recorded('- 18 3 -') }, ['inPerson'], '? 18 3 ?'],
    ['both, which would follow from the rest', { mode: 'hybrid', ...recorded('30 18 - 45') }, ['both'], '30 18 ? 45'],
    ['a column not offered', { mode: 'in person', ...recorded('20 - - -') }, ['online'], '20 ? n/a ?'],
    [
      'the total, which would follow from its parts',
      { mode: 'in person', ...recorded('20 - - -') },
      ['total'],
      '20 n/a n/a ?',
    ],
    ['the mode', recorded('20 - - -'), ['mode'], '20 ? ? ?'],
    ['the mode, beside a stated total', recorded('20 - - 20'), ['mode'], '20 ? ? 20'],
    ['where the numbers come from', { mode: 'in person', ...recorded('20 - - 20') }, ['countsFrom'], '? ? ? ?'],
    ['a field that counts nothing', { mode: 'in person', ...recorded('20 - - 20') }, ['title'], '20 n/a n/a 20'],
  ] as [string, Omit<Activity, 'id'>, string[], string][])(
    'a conflict in %s is unknown, never computed around',
    (_, activity, conflicting, expected) => {
      expect(shown(activity, conflicting)).toBe(expected);
    },
  );
});

const withSessions = (...sessions: string[]): Omit<Activity, 'id'> => ({
  mode: 'in person',
  countsFrom: 'sessions',
  sessions: sessions.map((counts, index) => ({ id: `s${index}`, ...recorded(counts) })),
});

describe('an activity whose counts are those of its sessions', () => {
  test.each([
    [['20 - - 20', '25 - - -'], '45 n/a n/a 45'],
    [['20 - - -', '0 - - -'], '20 n/a n/a 20'],
    [['20 - - -', '? - - -'], '? n/a n/a ?'],
    [['20 - - -', '- - - -'], '- n/a n/a -'],
    [['20 - - -', '- - - -', '? - - -'], '? n/a n/a ?'],
    [['- - - 20', '25 - - -'], '- n/a n/a 45'],
  ])('%j add up to %s', (sessions, expected) => {
    expect(shown(withSessions(...sessions))).toBe(expected);
  });

  test('are not filled in while there is no session', () => {
    expect(shown({ mode: 'in person', countsFrom: 'sessions', ...recorded('9 - - 9') })).toBe('- - - -');
  });

  test.each([
    ['sessions/s1/inPerson', '? n/a n/a ?'],
    ['sessions/gone/inPerson', '? ? ? ?'],
    ['sessions/s1/total', '45 n/a n/a ?'],
    ['sessions/gone/title', '45 n/a n/a 45'],
    ['total', '45 n/a n/a ?'],
    ['sessions/s1/title', '45 n/a n/a 45'],
  ])('a conflict in %s gives %s', (field, expected) => {
    expect(shown(withSessions('20 - - -', '25 - - -'), [field])).toBe(expected);
  });

  test('otherwise sessions are never added', () => {
    const { countsFrom: _sessions, ...own } = withSessions('20 - - 20', '25 - - 25');
    expect(shown({ ...own, ...recorded('30 - - 30') })).toBe('30 n/a n/a 30');
  });
});

const number = (value: number): RecordedCount => ({ state: 'number', value });

describe('the total without project staff', () => {
  const unknown: RecordedCount = { state: 'unknown' };
  test.each<[string, RecordedCount | undefined, Count, readonly string[], Short]>([
    ['staff among those counted', number(3), number(20), [], 17],
    ['no staff', number(0), number(20), [], 20],
    ['only staff', number(5), number(5), [], 0],
    ['more staff than participants, a contradiction', number(6), number(5), [], '?'],
    ['nobody knows how many staff', unknown, number(20), [], '?'],
    ['nobody has said how many staff', undefined, number(20), [], '-'],
    ['an unknown total', number(3), unknown, [], '?'],
    ['staff in two versions', undefined, number(20), ['staff'], '?'],
  ])('%s', (_, staff, total, conflicting, expected) => {
    const conflicts = new Map(
      conflicting.map((field): [string, Conflict] => [field, { kind: 'activity', record: 'a', field, values: [] }]),
    );
    expect(short(withoutStaff(staff ? { staff } : {}, total, conflicts))).toBe(expected);
  });
});

const anyCount = fc.oneof(
  fc.constant(undefined),
  fc.constant<RecordedCount>({ state: 'unknown' }),
  fc.constant<RecordedCount>({ state: 'notApplicable' }),
  fc.nat(50).map((value): RecordedCount => ({ state: 'number', value })),
);
const anyCounts = fc
  .tuple(anyCount, anyCount, anyCount, anyCount)
  .map((counts) => Object.fromEntries(countColumns.map((column, index) => [column, counts[index]])));
const anyMode = fc.constantFrom(...activityModes, undefined);

function numbersOf(counts: Partial<Record<CountColumn, Count | undefined>>): readonly CountColumn[] {
  return countColumns.filter((column) => counts[column]?.state === 'number');
}

test('whatever is recorded: a recorded number stays, and nothing becomes zero by itself', () => {
  fc.assert(
    fc.property(anyCounts, anyMode, (counts, mode) => {
      const complete = completeCounts(counts, { mode });
      for (const column of numbersOf(counts)) expect(complete[column]).toEqual(counts[column]);
      const isAnyNumber = numbersOf(counts).length > 0;
      expect(numbersOf(complete).length > 0).toBe(isAnyNumber);
    }),
  );
});

test('whatever is recorded: a computed total is in person + online − both and not less than either', () => {
  fc.assert(
    fc.property(anyCounts, anyMode, ({ total: _total, ...counts }, mode) => {
      const complete = completeCounts(counts, { mode });
      if (complete.total.state !== 'number') return;
      const [inPerson, online, both] = (['inPerson', 'online', 'both'] as const).map((column) => {
        const count = complete[column];
        expect(isKnown(count)).toBe(true);
        return count.state === 'number' ? count.value : 0;
      }) as [number, number, number];
      expect(complete.total.value).toBe(inPerson + online - both);
      expect(complete.total.value).toBeGreaterThanOrEqual(Math.max(inPerson, online));
    }),
  );
});
