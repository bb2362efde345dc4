import { describe, expect, test } from 'vitest';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { adjustmentWords } from '../../../shared/outputs/figures/adjustment-words.ts';
import { countrySummarySheet } from '../../../shared/outputs/workbook/country-summary-sheet.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { textOf } from './report-of.ts';
import { count, datasetOf, heldActivity } from '../summary/small-dataset.ts';

const hybrid = (inPerson: number, online: number) =>
  ({ mode: 'hybrid', inPerson: count(inPerson), online: count(online), total: count(inPerson + online) }) as const;
const activities = [
  heldActivity('A01', undefined, { title: 'Focus group', ...hybrid(20, 10) }),
  heldActivity('A02', undefined, { title: 'Workshop', ...hybrid(15, 5) }),
];
const answered = (answer: Omit<Overlap, 'id'>) =>
  datasetOf({ activities, overlaps: [{ id: 'o', answer: 'shared', activities: ['A01', 'A02'], ...answer }] });
const typedTotal = { method: 'stated', total: count(42) } as const;

describe('what shared participants change', () => {
  test.each([
    [
      'a typed total',
      typedTotal,
      'A01 Focus group; A02 Workshop: -8 in total. Only the total was changed: in person and online stay as they are in the records.',
    ],
    [
      'a typed total with its reason',
      { ...typedTotal, reason: 'Eight came twice.' },
      'A01 Focus group; A02 Workshop: -8 in total. Reason: Eight came twice. Only the total was changed: in person and online stay as they are in the records.',
    ],
    [
      'every column typed',
      { ...typedTotal, inPerson: count(30), online: count(12) },
      'A01 Focus group; A02 Workshop: -8 in total. In person: -5, Online: -3.',
    ],
    ['the larger', { method: 'max' }, 'A01 Focus group; A02 Workshop: -20 in total. In person: -15, Online: -5.'],
    ['both added', { method: 'sum' }, 'A01 Focus group; A02 Workshop: 0 in total'],
  ] as [string, Omit<Overlap, 'id'>, string][])('%s', (_, answer, said) => {
    const [adjustment] = summariseProject(answered(answer)).adjustments;
    expect(adjustment && adjustmentWords(adjustment, documentWords('en'))).toBe(said);
  });

  test('is said alike by the report and by the workbook', () => {
    const dataset = answered(typedTotal);
    const note = countrySummarySheet(summariseProject(dataset), []).rows.at(-1);
    expect(textOf({}, dataset)).toContain('A01 Focus group; A02 Workshop: -8 in total. Only the total was changed');
    expect(note?.slice(5, 9)).toEqual([0, 0, 0, -8]);
    expect(note?.at(-1)).toContain('A01 Focus group; A02 Workshop · Only the total was changed');
  });
});
