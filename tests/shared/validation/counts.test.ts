import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { foundIn, notApplicable, number, unknown, unknownBecause } from './clean-record.ts';
import { withActivity, withConflict } from './clean-record.ts';

type Fields = { readonly [field in Exclude<keyof Activity, 'id'>]?: Activity[field] | undefined };

/** A hybrid activity with nothing that could contradict the counts beside them. */
function foundWith(counts: Fields): readonly string[] {
  const bare = {
    inPerson: undefined,
    online: undefined,
    both: undefined,
    total: undefined,
    staff: undefined,
    breakdowns: undefined,
    countryParts: undefined,
    delegations: undefined,
    plannedParticipants: undefined,
  };
  const dated = { sessions: [{ id: 's1', from: '2023-09-20' }] };
  return foundIn(withActivity('conference', { ...bare, ...dated, ...counts }));
}

describe('the total of a hybrid activity', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['agrees with its parts', { inPerson: number(30), online: number(18), both: number(3), total: number(45) }, []],
    ['stands alone', { total: number(45) }, []],
    ['is zero and so are its parts', { inPerson: number(0), online: number(0), both: number(0), total: number(0) }, []],
    ['leaves open who came both ways', { inPerson: number(30), online: number(18), total: number(45) }, []],
    ['is as large as it can be', { inPerson: number(30), online: number(18), both: unknown, total: number(48) }, []],
    ['is as small as it can be', { inPerson: number(30), online: number(18), both: unknown, total: number(30) }, []],
    [
      'is smaller than that',
      { inPerson: number(30), online: number(18), both: unknown, total: number(29) },
      ['totalLessThanPart conference total'],
    ],
    [
      'is larger than its parts together',
      { inPerson: number(30), online: number(18), total: number(49) },
      ['totalMoreThanParts conference total'],
    ],
    [
      'is zero beside a part that is not',
      { inPerson: number(1), total: number(0) },
      ['totalLessThanPart conference total'],
    ],
    [
      'is less by one than known parts',
      { inPerson: number(30), online: number(18), both: number(3), total: number(44) },
      ['totalDiffersFromParts conference total'],
    ],
    [
      'stands beside parts that are all not applicable',
      { inPerson: notApplicable, online: notApplicable, total: number(2) },
      ['totalDiffersFromParts conference total'],
    ],
    ['is empty beside both parts', { inPerson: number(30), online: number(18) }, ['totalMissing conference total']],
    ['is computed when nobody came both ways', { inPerson: number(30), online: number(18), both: notApplicable }, []],
  ])('%s', (_title, counts, found) => {
    expect(foundWith(counts)).toEqual(found);
  });

  test('is checked whatever the numbers: it agrees with its parts, or there is exactly one finding', () => {
    const people = fc.nat(50);
    fc.assert(
      fc.property(people, people, people, people, (inPerson, online, both, total) => {
        const found = foundWith({
          inPerson: number(inPerson),
          online: number(online),
          both: number(both),
          total: number(total),
        });
        const expected = [
          total !== inPerson + online - both && 'totalDiffersFromParts conference total',
          both > Math.min(inPerson, online) && 'bothMoreThanPart conference both',
        ];
        expect(found).toEqual(expected.filter(Boolean));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an unknown count', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['total without a reason', { total: unknown }, ['unknownWithoutReason conference total']],
    ['total with a reason', { total: unknownBecause('No list') }, ['unknownWithReason conference total']],
    [
      'total and parts with one reason between them is one finding',
      { total: unknown, inPerson: unknownBecause('No list'), online: unknown },
      ['unknownWithReason conference total'],
    ],
    ['part of a known total', { total: number(9), online: unknown }, ['unknownWithoutReason conference online']],
    ['number of those who came both ways is not asked for', { total: number(9), both: unknown }, []],
    ['total of a planned activity is not asked for', { status: 'planned', total: unknown }, []],
    ['total where nobody gathers is not asked for', { mode: 'not applicable', total: unknownBecause('No list') }, []],
  ])('%s', (_title, counts, found) => {
    expect(foundWith(counts)).toEqual(found);
  });

  test('with a reason waits for the mode to be known', () => {
    expect(foundWith({ mode: undefined, total: unknownBecause('No list') })).toEqual(['modeMissing conference mode']);
  });
});

describe('a count in conflict', () => {
  test.each(['total', 'mode'])('is one finding, not also a missing one: %s', (field) => {
    const base = withActivity('training-lt', { inPerson: undefined, ...(field === 'mode' && { mode: undefined }) });
    expect(foundIn(withConflict('training-lt', field, base))).toContain(`undecided training-lt ${field}`);
    expect(foundIn(withConflict('training-lt', field, base)).join()).not.toMatch(/totalMissing|unknown|modeMissing/);
  });

  test('leaves an unknown count beside it for later', () => {
    const open = { inPerson: unknown, online: undefined, both: undefined, total: undefined, breakdowns: undefined };
    expect(foundIn(withConflict('conference', 'online', withActivity('conference', open)))).toEqual([
      'undecided conference online',
    ]);
  });

  test.each(['status', 'title'] as const)('is no different from another field in conflict: %s', (field) => {
    const base = withActivity('mapping', { [field]: undefined });
    expect(foundIn(withConflict('mapping', field, base))).toEqual([`undecided mapping ${field}`]);
  });

  test('is not compared with what is settled', () => {
    const base = withActivity('conference', { total: undefined });
    expect(foundIn(withConflict('conference', 'total', base))).toEqual(['undecided conference total']);
  });
});

describe('a number where the mode offers none', () => {
  test.each<[Fields, readonly string[]]>([
    [{ mode: 'online', inPerson: number(3), online: number(4), total: number(7) }, ['inPerson']],
    [{ mode: 'in person', inPerson: number(3), both: number(0) }, ['both']],
    [{ mode: 'not applicable', total: number(3) }, ['total']],
    [{ mode: 'hybrid', inPerson: number(3), online: number(3), both: number(0) }, []],
    [{ mode: 'in person', inPerson: number(3), online: unknown }, []],
    [{ mode: 'in person', inPerson: number(3), online: notApplicable }, []],
  ])('%j', (counts, columns) => {
    expect(foundWith(counts)).toEqual(columns.map((column) => `columnNotOffered conference ${column}`));
  });
});

describe('session counts', () => {
  const days = (first: Fields, second: Fields): Fields => ({
    sessions: [
      { id: 's1', from: '2023-09-20', ...(first as object) },
      { id: 's2', from: '2023-09-21', ...(second as object) },
    ],
  });
  test.each<[string, Fields, readonly string[]]>([
    ['the largest is the total', { total: number(45), ...days({ total: number(45) }, { total: number(0) }) }, []],
    ['the sum is the total', { total: number(45), ...days({ total: number(20) }, { total: number(25) }) }, []],
    ['all unknown', { total: number(45), ...days({ total: unknown }, { total: unknown }) }, []],
    ['one unknown, the other small', { total: number(45), ...days({ total: unknown }, { total: number(1) }) }, []],
    [
      'the sum is one short',
      { total: number(45), ...days({ total: number(20) }, { total: number(24) }) },
      ['totalMoreThanSessions conference total'],
    ],
    [
      'the largest is one more',
      { total: number(45), ...days({ total: number(46) }, {}) },
      ['sessionMoreThanTotal conference sessions/s1/total'],
    ],
    [
      'a part of a session against the same part of the activity',
      { inPerson: number(5), online: number(40), both: number(0), ...days({ inPerson: number(6) }, {}) },
      ['sessionMoreThanTotal conference sessions/s1/inPerson'],
    ],
    ['they are the counts', { countsFrom: 'sessions', ...days({ total: number(45) }, { total: number(1) }) }, []],
    [
      'they are the counts, and the same total stands beside them',
      { countsFrom: 'sessions', total: number(46), ...days({ total: number(45) }, { total: number(1) }) },
      [],
    ],
    [
      'they are the counts, and another total stands beside them',
      { countsFrom: 'sessions', total: number(45), ...days({ total: number(45) }, { total: number(1) }) },
      ['ownCountDiffersFromSessions conference total'],
    ],
    [
      'they are the counts, and one is empty',
      { countsFrom: 'sessions', ...days({ total: number(45) }, {}) },
      ['sessionTotalMissing conference sessions/s2/total'],
    ],
    [
      'they are the counts, and one is unknown',
      { countsFrom: 'sessions', ...days({ total: number(45) }, { total: unknown }) },
      ['unknownWithoutReason conference sessions'],
    ],
    [
      'one contradicts itself',
      { total: number(45), ...days({ inPerson: number(3), online: number(4), total: number(45) }, {}) },
      ['totalMoreThanParts conference sessions/s1/total'],
    ],
    [
      'there are none, and they are said to be the counts',
      { countsFrom: 'sessions' },
      ['sessionTotalMissing conference sessions/s1/total'],
    ],
  ])('%s', (_title, fields, found) => {
    expect(foundWith(fields)).toEqual(found);
  });
});

describe('parts of the participants', () => {
  test.each<[string, Fields, readonly string[]]>([
    ['add up to the total', { total: number(9), breakdowns: genders(4, 5) }, []],
    ['cover a part of it', { total: number(9), breakdowns: genders(4, 0) }, []],
    [
      'add up to more',
      { total: number(9), breakdowns: genders(5, 5) },
      ['breakdownMoreThanTotal conference breakdowns'],
    ],
    [
      'one is larger than the whole: one finding, not two',
      { total: number(9), breakdowns: genders(10, 5) },
      ['breakdownPartMoreThanTotal conference breakdowns/gender:F/total'],
    ],
    [
      'say nothing where the total is unknown',
      { total: unknownBecause('x'), breakdowns: genders(5, 5) },
      ['unknownWithReason conference total'],
    ],
    ['staff are all of them', { total: number(9), staff: number(9) }, []],
    ['as many as planned at least', { total: number(9), plannedParticipants: { min: 9 } }, []],
    ['as many as planned at most', { total: number(9), plannedParticipants: { min: 0, max: 9 } }, []],
    ['nobody came', { total: number(0), plannedParticipants: { min: 1 } }, ['fewerThanPlanned conference total']],
    [
      'views are never compared',
      { total: number(0), streamFigures: [{ id: 'f1', metric: 'views', value: number(900) }] },
      [],
    ],
  ])('%s', (_title, fields, found) => {
    expect(foundWith(fields)).toEqual(found);
  });
});

function genders(women: number, men: number): NonNullable<Activity['breakdowns']> {
  return [
    { id: 'gender:F', total: number(women) },
    { id: 'gender:M', total: number(men) },
  ];
}

test('the sentence of a difference names the parts there are', () => {
  const issues = checkDataset(withActivity('training-lt', { total: number(15) }));
  const differences = issues.filter(({ code }) => code === 'findings.totalDiffersFromParts');
  expect(differences.map(({ params }) => [params['parts'], params['difference'], params['direction']])).toEqual([
    ['inPerson', 5, 'less'],
  ]);
});
