import { expect, test } from 'vitest';
import { countColumns } from '../../../shared/schema/count.ts';
import { countrySummarySheet } from '../../../shared/outputs/workbook/country-summary-sheet.ts';
import { protectParticipantsFrom } from '../../../shared/summary/protect-participants-from.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
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

test('the sheet of the workbook says so', () => {
  const { rows } = countrySummarySheet(summariseProject(dataset), countries);
  const row = rows.find(([answer, , key]) => answer === 'Participants from' && key === 'LT') ?? [];
  expect(row).toContain('not shown');
  expect(row).not.toContain(2);
  expect(rows.flat()).toContainEqual(expect.stringMatching(/^Not shown: numbers of people below 5/u));
});
