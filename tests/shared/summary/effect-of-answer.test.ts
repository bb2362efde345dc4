import { describe, expect, test } from 'vitest';
import { recordOfAnswer } from '../../../shared/linkage/answer-record.ts';
import type { Answer } from '../../../shared/linkage/answer-record.ts';
import { effectOfAnswer, withAnswer } from '../../../shared/summary/effect-of-answer.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { conflictIn, datasetOf, heldActivity, unknown } from './small-dataset.ts';

const vilnius = { places: ['vilnius'], sessions: [{ id: 's', from: '2024-05-02' }] };
const activities = [
  heldActivity('A', 29, vilnius),
  heldActivity('B', 31, vilnius),
  heldActivity('C', 90, vilnius),
  heldActivity('D', 7, { ...vilnius, places: ['riga'] }),
];

function totalsAfter(answer: Answer, all = activities, pair: readonly [string, string] = ['A', 'B']) {
  const dataset = datasetOf({ activities: all });
  const record = recordOfAnswer(dataset, { activities: pair, answer });
  const { totals, issues } = effectOfAnswer(readForSummary(dataset), withAnswer(dataset, record), record);
  const words = totals.map(({ figure, before, after }) => {
    const name =
      figure.of === 'byYear' && figure.within?.of === 'byCountryHeld'
        ? `${figure.within.key} ${figure.key}`
        : figure.of;
    return `${name}: ${before} → ${after}`;
  });
  return [...words, ...issues.map(({ code }) => code)];
}

describe('what an answer about A (29 in Vilnius) and B (31 in Vilnius) does to the totals', () => {
  test.each<[Answer, readonly string[]]>([
    [{ answer: 'same', kept: 'A' }, ['LT 2024: 150 → 119', 'project: 157 → 126']],
    [{ answer: 'different' }, ['LT 2024: 150 → 150', 'project: 157 → 157']],
    [{ answer: 'shared', method: 'sum' }, ['LT 2024: 150 → 150', 'project: 157 → 157']],
    [{ answer: 'shared', method: 'max' }, ['LT 2024: 150 → 121', 'project: 157 → 128']],
    [{ answer: 'shared', method: 'stated', stated: { total: 40 } }, ['LT 2024: 150 → 130', 'project: 157 → 137']],
  ])('%j', (answer, totals) => {
    expect(totalsAfter(answer)).toEqual(totals);
  });

  test('in two countries is taken off the whole project alone', () => {
    expect(totalsAfter({ answer: 'shared', method: 'max' }, activities, ['A', 'D'])).toEqual([
      'LT 2024: 150 → 150',
      'LV 2024: 7 → 7',
      'project: 157 → 150',
    ]);
  });

  test('is said to be impossible where a number is unknown', () => {
    const open = [heldActivity('A', undefined, { ...vilnius, total: unknown }), ...activities.slice(1)];
    expect(totalsAfter({ answer: 'shared', method: 'max' }, open)).toEqual([
      'LT 2024: 121 → 121',
      'project: 128 → 128',
      'summary.adjustmentUnknown',
    ]);
  });
});

test('what was combined in the kept record is in the totals, and an undecided answer is decided', () => {
  const dataset = {
    ...datasetOf({ activities, overlaps: [{ id: 'overlap', activities: ['A', 'B'] }] }),
    conflicts: [conflictIn('overlap', 'answer', 'overlap')],
  };
  const record = recordOfAnswer(dataset, { activities: ['A', 'B'], answer: { answer: 'same', kept: 'A' } });
  const after = withAnswer(dataset, record, heldActivity('A', 33, vilnius));
  const { totals, issues } = effectOfAnswer(readForSummary(dataset), after, record);
  expect([totals.at(-1), issues]).toEqual([{ figure: { of: 'project' }, before: 157, after: 130 }, []]);
});
