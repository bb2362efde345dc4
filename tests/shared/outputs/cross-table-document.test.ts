import { expect, test } from 'vitest';
import { textsOf } from '../../../renderer/ui/text.tsx';
import { crossTableDocument, crossTableWorkbook } from '../../../shared/outputs/cross-table/cross-table-document.ts';
import { notesOf, placeWords } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import type { CrossWords } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import { crossTable } from '../../../shared/summary/cross-table/cross-table.ts';
import { crossMeasures } from '../../../shared/summary/cross-table/measures.ts';
import { protectCrossTable } from '../../../shared/summary/cross-table/protect-cross-table.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { count, datasetOf, heldActivity, smallProject } from '../summary/small-dataset.ts';

const wordsIn = (locale: 'en' | 'lt' | 'lv' | 'et'): CrossWords => ({
  ...textsOf(locale),
  project: smallProject,
  keyOfTable: (_, key) => key,
});
const line = (id: string, value: number) => ({ id, inPerson: count(value), total: count(value) });
const dataset = datasetOf({
  activities: [
    heldActivity('A', 1040, { mode: 'in person', breakdowns: [line('gender:F', 1030), line('gender:M', 2)] }),
    { id: 'B', status: 'held', mode: 'in person' },
    { id: 'C', status: 'held', mode: 'online' },
  ],
});
const choice = { rows: 'byGender', columns: 'byMode', measure: 'total' } as const;
const leaving = protectCrossTable(crossTable(readForSummary(dataset), choice), { period: undefined, published: [] });
const facts = { scope: 'TEST, whole project', threshold: 5 };

test('what leaves: numbers to the right, unknown in a word, small numbers not shown, and why', () => {
  const [table, ...notes] = crossTableDocument(leaving, facts, wordsIn('en'));
  expect(table).toEqual({
    type: 'table',
    caption: 'Participations in total: Participants’ gender by How held – TEST, whole project',
    head: ['Participants’ gender', 'In person', 'Online', 'All'],
    rows: [
      ['Women', '1,030', '', '1,030'],
      ['Men', 'not shown', '', 'not shown'],
      ['Not split', 'not shown', 'unknown', 'not shown'],
      ['All', '1,040 (known for 1 of 2)', 'unknown', '1,040 (known for 1 of 3)'],
    ],
    numberColumns: [1, 2, 3],
    hasSumRow: true,
  });
  expect(notes[0]).toMatchObject({
    role: 'note',
    text: 'Not shown: numbers of people below 5, and numbers from which these could be worked out.',
  });
});

test('as a workbook: numbers stay numbers, what is known stands on a sheet of its own, the note goes along', () => {
  const { sheets } = crossTableWorkbook(leaving, facts, wordsIn('en'));
  expect(sheets.map(({ name }) => name)).toEqual(['Cross-table', 'Known for']);
  expect(sheets[0]?.rows[3]).toEqual(['All', 1040, 'unknown', 1040]);
  expect(sheets[1]?.rows[3]).toEqual(['All', 'known for 1 of 2', null, 'known for 1 of 3']);
  expect(sheets[0]?.rows.flat()).toContainEqual(expect.stringMatching(/^Not shown: /u));
});

test.each(['en', 'lt', 'lv', 'et'] as const)('every measure has its notes in %s', (locale) => {
  const words = wordsIn(locale);
  for (const measure of crossMeasures) {
    for (const note of notesOf({ ...choice, measure }, words)) expect(note).toMatch(/[.:]/u);
  }
  expect(placeWords(choice, { row: 'F', column: null }, words)).toBe(textsOf(locale).shared('gender.F'));
});
