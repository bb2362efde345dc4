import type { Activity } from '../../../../shared/schema/activity.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { checkDataset } from '../../../../shared/validation/check-dataset.ts';
import { clean, number } from '../clean-record.ts';

const countries = ['LT', 'CH', 'DK', 'EE', 'FO', 'FI', 'FR', 'LV', 'NO', 'SE', 'ES', 'UA', 'CZ'];

/**
 * A hybrid conference of two days: 111 in person, 889 online, 1,000 in all; 13 countries in person; 26 speakers from 9
 * countries; more than 15 organisations met; a delegation of 7 in 6 rows; from 9:00 to 17:00.
 */
export const conference: Activity = {
  id: 'told',
  reference: 'A99',
  title: 'Conference',
  type: 'conference',
  status: 'held',
  mode: 'hybrid',
  reportedBy: 'ddg',
  planItem: 'unplanned',
  places: ['vilnius'],
  sessions: [{ id: 's', from: '2022-05-02', to: '2022-05-03', startTime: '09:00', endTime: '17:00' }],
  inPerson: number(111),
  online: number(889),
  both: number(0),
  total: number(1000),
  countriesInPerson: countries,
  speakers: number(26),
  speakerCountries: number(9),
  organisationsMet: { number: 15, qualifier: 'more than' },
  delegations: [2, 1, 1, 1, 1, 1].map((value, row) => ({
    id: `d${row}`,
    part: 'LT',
    number: number(value),
  })),
};

/** Codes of what the prose rules find in a text of {@link conference}, shortened; with what was said, where it is said. */
export function findingsIn(language: string, text: string, change: Partial<Activity> = {}): readonly string[] {
  const told: Activity = { ...conference, narratives: [{ id: `about.${language}`, text }], ...change };
  return proseFindings({ ...clean, activities: [...clean.activities, told] });
}

export function proseFindings(dataset: Dataset): readonly string[] {
  return checkDataset(dataset)
    .filter(({ code }) => code.startsWith('findings.text') || code.startsWith('findings.introduction'))
    .map(
      ({ code, params }) =>
        `${code.replace(/findings\.(?:text)?/, '')}: ${String(params['said'] ?? params['found'] ?? params['times'])}`,
    );
}
