import { describe, expect, test } from 'vitest';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { sessionCountFacts } from '../../../shared/outputs/activity-report/session-counts.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import { summaryDocument } from '../../../shared/outputs/summary-document/summary-document.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from '../summary/small-dataset.ts';
import { textOf } from './report-of.ts';

const first = { id: 's1', from: '2022-05-02', title: 'Opening' };
const second = { id: 's2', from: '2022-05-03' };
const notAdded = 'Who came to several sessions is counted in each: these numbers are not added up.';

function linesOf(sessions: Activity['sessions'], fields: Partial<Activity> = {}, undecided: readonly string[] = []) {
  const activity = { ...heldActivity('A01', 30), ...fields, sessions: sessions ?? [] };
  const conflicts = new Map(undecided.map((field) => [field, conflictIn('A01', field)]));
  return sessionCountFacts(activity, conflicts, documentWords('en')).flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  );
}

describe('the numbers of the sessions in a report', () => {
  test('are shown in a line each, and not added', () => {
    expect(
      linesOf([
        { ...first, inPerson: count(30) },
        { ...second, inPerson: count(25) },
      ]),
    ).toEqual(['2 May 2022, Opening: in person 30', '3 May 2022: in person 25', notAdded]);
  });

  test('are added where each had its own audience, as the total says', () => {
    const sessions = [
      { ...first, inPerson: count(10) },
      { ...second, inPerson: count(20) },
    ];
    const { inPerson: _, total: __, ...activity } = heldActivity('A01', 0, { countsFrom: 'sessions', sessions });
    expect(linesOf(sessions, { countsFrom: 'sessions' })).not.toContain(notAdded);
    const said = textOf({}, datasetOf({ activities: [activity] }));
    expect(said).toContain('30 (sum of the sessions)');
    expect(said).toContain('2 May 2022, Opening: in person 10');
    expect(said).toContain('TEST: 30 participations in 1 of 1 activity counted');
  });

  test.each([
    [
      'unknown',
      [
        { ...first, total: count(9) },
        { ...second, total: unknown },
      ],
      [],
      '3 May 2022: in total unknown',
    ],
    ['not filled in', [{ ...first, total: count(9) }, second], [], '3 May 2022: not filled in'],
    [
      'in two versions',
      [{ ...first, total: count(9) }, second],
      ['sessions/s2/total'],
      '3 May 2022: in total two versions',
    ],
  ] as [string, Activity['sessions'], string[], string][])(
    '%s is said, never a number',
    (_, sessions, undecided, said) => {
      expect(linesOf(sessions, {}, undecided)[1]).toMatch(said);
    },
  );

  test.each([
    ['one session', [{ ...first, total: count(30) }]],
    ['sessions without a number', [{ ...first, total: unknown }, second]],
  ])('of %s nothing is said', (_, sessions) => {
    expect(linesOf(sessions)).toEqual([]);
  });
});

const summaryOf = (activities: readonly Activity[], country: string | null = null) =>
  documentAsText(
    summaryDocument(datasetOf({ activities }), { country, day: '2024-01-01' }, documentWords('en')).document.blocks,
  );

describe('the subtotal without project staff', () => {
  const withStaff = [heldActivity('A', 30, { staff: count(4) }), heldActivity('B', 10)];
  const said = 'Without project staff: 26 participations instead of 30, in the 1 of 2 activities';

  test('stands in the summary where some activity says how many were staff', () => {
    expect(summaryOf(withStaff)).toContain(said);
  });

  test('is not said of a country, nor where no activity says it', () => {
    expect(summaryOf(withStaff, 'LT')).not.toContain('Without project staff');
    expect(summaryOf([heldActivity('A', 30)])).not.toContain('Without project staff');
  });
});
