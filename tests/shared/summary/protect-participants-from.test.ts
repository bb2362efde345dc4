import { describe, expect, test } from 'vitest';
import { countColumns } from '../../../shared/schema/count.ts';
import type { Protection } from '../../../shared/outputs/figures/protected-from.ts';
import { countrySummarySheet } from '../../../shared/outputs/workbook/country-summary-sheet.ts';
import { protectParticipantsFrom } from '../../../shared/summary/protect-participants-from.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { cellKey } from '../../../shared/suppression/count-table.ts';
import { nameOfParticipantsFrom } from '../../../shared/summary/cross-table/published-sums.ts';
import { count, datasetOf, heldActivity } from './small-dataset.ts';

const from = (country: string, inPerson: number, online: number) => ({
  id: `country:${country}`,
  inPerson: count(inPerson),
  online: count(online),
  total: count(inPerson + online),
});
const activities = [
  heldActivity('A', undefined, {
    mode: 'hybrid',
    inPerson: count(60),
    online: count(40),
    total: count(100),
    breakdowns: [from('LT', 30, 2), from('LV', 20, 15)],
  }),
];
const dataset = datasetOf({ activities });
const countries = dataset.project.countries.map((country) => summariseCountry(dataset, country));
const everything = { period: undefined, published: [] };

test('two from Lithuania online are not shown, nor what they follow from; Latvia is', () => {
  const { isHidden, hidesAny } = protectParticipantsFrom(countries, everything);
  expect(countColumns.filter((column) => isHidden('LT', column))).toContain('online');
  expect(countColumns.filter((column) => isHidden('LT', column)).length).toBeGreaterThan(1);
  expect(countColumns.filter((column) => isHidden('LV', column))).toEqual([]);
  expect(hidesAny).toBe(true);
});

test('they are hidden in the next issue although they are many now', () => {
  const { publication } = protectParticipantsFrom(countries, everything);
  const more = datasetOf({ activities: [...activities, heldActivity('B', 40, { breakdowns: [from('LT', 20, 20)] })] });
  const later = more.project.countries.map((country) => summariseCountry(more, country));
  expect(protectParticipantsFrom(later, { ...everything, published: [publication] }).isHidden('LT', 'online')).toBe(
    true,
  );
});

/** The rows of the sheet for participants from each country, and what it says of numbers that are not shown. */
function rowsBy(protection?: Protection | null) {
  const { rows } = countrySummarySheet(summariseProject(dataset), countries, protection);
  const columnsOf = (country: string) =>
    rows.find(([answer, , key]) => answer === 'Participants from' && key === country)?.slice(5, 9);
  const note = rows.map(([first]) => first).find((first) => String(first).startsWith('Not shown:'));
  return { LT: columnsOf('LT'), LV: columnsOf('LV'), note: String(note) };
}

describe('the country summary of a workbook', () => {
  const hidden = 'not shown';
  const hiddenBefore = { table: nameOfParticipantsFrom(undefined), known: {}, hidden: [cellKey('LV', 'inPerson')] };
  test('hides numbers below 5 where there is no workspace, and says so', () => {
    expect(rowsBy()).toEqual({
      LT: [hidden, hidden, 0, 32],
      LV: [20, 15, 0, 35],
      note: expect.stringMatching(/^Not shown: numbers of people below 5/u),
    });
  });

  test.each([
    ['lower than every number', 2, [30, 2, 0, 32], [20, 15, 0, 35], /^undefined$/u],
    ['higher', 16, [hidden, hidden, 0, 32], [hidden, hidden, 0, 35], /below 16/u],
  ])('follows the threshold of the workspace: %s', (_, threshold, LT, LV, note) => {
    const shown = rowsBy({ threshold });
    expect([shown.LT, shown.LV]).toEqual([LT, LV]);
    expect(shown.note).toMatch(note);
  });

  test('does not show what readers of another output did not see', () => {
    expect(rowsBy({ threshold: 2, published: [hiddenBefore] })).toMatchObject({
      LT: [30, 2, 0, 32],
      LV: [hidden, 15, 0, 35],
    });
  });

  test('shows none of them while nobody can read what was hidden before', () => {
    const all = [hidden, hidden, hidden, hidden];
    expect(rowsBy(null)).toMatchObject({ LT: all, LV: all, note: expect.stringMatching(/cannot be read/u) });
  });
});
