import { beforeAll, describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { checkReport } from '../../../shared/outputs/report-check/check-report.ts';
import type { DocumentPart } from '../../../shared/reading/document-parts.ts';
import { sampleDataset } from '../outputs/sample-dataset.ts';
import { partsOfReport, replaced } from './report-parts.ts';

let own: readonly DocumentPart[];
beforeAll(async () => {
  own = await partsOfReport('en');
});

/** Under which heading what is altered, and everything that is found: code, record, field, and what the sentence says. */
const alterations: readonly (readonly [
  what: string,
  change: readonly [under: string, from: string, to: string],
  found: readonly (readonly [finding: string, says: string])[],
])[] = [
  [
    'a number of participants',
    ['2. Kick-off', '111', '112'],
    [['reportCheck.number A02 inPerson', 'Participants in person: the report says 112, the record 111.']],
  ],
  [
    'digits turned round',
    ['2. Kick-off', '889', '898'],
    [['reportCheck.number A02 online', 'the report says 898, the record 889.']],
  ],
  [
    'a total in groups of digits',
    ['2. Kick-off', '1,000', '1 001'],
    [['reportCheck.number A02 total', 'the report says 1,001, the record 1,000.']],
  ],
  [
    'a number that the record does not know',
    ['11. Twinning', 'unknown (The source gives no number of participants)', '14'],
    [['reportCheck.notRecorded A12 inPerson', 'the report says 14, and the record has no number']],
  ],
  [
    'a number that is said to be unknown',
    ['10. Training', '45', 'unknown'],
    [['reportCheck.saysUnknown A09 inPerson', 'the record says 45']],
  ],
  [
    'a day',
    ['1. Stakeholders', '28 January 2022', '29 January 2022'],
    [['reportCheck.date A01 sessions', 'the report says 29 January 2022, and the recorded dates are 28 January 2022.']],
  ],
  [
    'the last day of a span',
    ['2. Kick-off', '2–3 May 2022', '2–4 May 2022'],
    [['reportCheck.date A02 sessions', 'the report says 2 May 2022 – 4 May 2022']],
  ],
  [
    'a time',
    ['9. Methodology', '18 April 2023, 09:00–12:40', '18 April 2023, 09:00–13:40'],
    [['findings.textTimes A08 sessions', '09:00–13:40']],
  ],
  [
    'one of two sessions left out',
    ['10. Training', '9 June 2023\n19 September 2023', '9 June 2023'],
    [['reportCheck.dateMissing A09 sessions', 'does not name 19 September 2023']],
  ],
  [
    'organisations met',
    ['3. Study visit', 'more than 15', 'more than 25'],
    [['reportCheck.number A03 organisationsMet', 'the report says 25, the record 15']],
  ],
  [
    'the planned number',
    ['6. Focus group', '7–10', '7–12'],
    [['reportCheck.number A10 plannedParticipants', 'the report says 12, the record 10']],
  ],
  ['speakers', ['13. Final', '26', '62'], [['reportCheck.number A13 speakers', 'the report says 62, the record 26']]],
  [
    'a country left out of a list, and its number not',
    ['13. Final', 'Norway, ', ''],
    [
      ['reportCheck.listLength A13 countriesInPerson', 'says 13 and lists 12 different countries'],
      ['reportCheck.countriesMissing A13 countriesInPerson', 'Norway'],
    ],
  ],
  [
    'a country that stands twice in a list',
    ['13. Final', '13 countries: Czechia, Denmark, Estonia', '14 countries: Czechia, Lithuania, Denmark, Estonia'],
    [['reportCheck.listLength A13 countriesInPerson', 'says 14 and lists 13 different countries']],
  ],
  [
    'a town',
    ['2. Kick-off', 'Vilnius, Lithuania', 'Kaunas, Lithuania'],
    [['reportCheck.place A02 places', 'Kaunas, Lithuania”, and the record “Town Hall, Vilnius”']],
  ],
  [
    'a country the activity is not for',
    ['4. Country-specific', 'Lithuania', 'Latvia'],
    [
      ['reportCheck.countriesAdded A04 scope', 'Latvia'],
      ['reportCheck.countriesMissing A04 scope', 'Lithuania'],
    ],
  ],
  [
    'a number in the sentence of a delegation',
    ['Delegation', 'Lithuanian Refugee Council (2)', 'Lithuanian Refugee Council (3)'],
    [['reportCheck.delegateNumber A06 delegations', 'Lithuanian Refugee Council: the report says 3, the record 2']],
  ],
  [
    'an organisation of a delegation left out',
    ['Delegation', 'Lithuanian Red Cross (1), ', ''],
    [['reportCheck.delegateMissing A06 delegations', 'does not name Lithuanian Red Cross']],
  ],
  [
    'another organisation in a delegation',
    ['Delegation', 'Artscape (1)', 'Artscape (1), Tundra Circus (1)'],
    [['reportCheck.delegateAdded A06 delegations', 'names Tundra Circus']],
  ],
  [
    'participants from a country',
    ['Delegation', 'Participants from Lithuania: 7.', 'Participants from Lithuania: 8.'],
    [
      [
        'reportCheck.number A06 countryParts/LT/participants',
        'Participants from Lithuania: the report says 8, the record 7',
      ],
    ],
  ],
  [
    'organisations mapped in a country',
    ['Lithuania', 'Organisations mapped in Lithuania: 19.', 'Organisations mapped in Lithuania: 91.'],
    [['reportCheck.number A05 countryParts/LT/organisationsMapped', 'the report says 91, the record 19']],
  ],
  [
    'the headline',
    ['Overview', '2,353 participations', '2,533 participations'],
    [['reportCheck.sentence FOR-IN ', 'by the records it is “FOR-IN: 2,353 participations']],
  ],
  [
    'a part of the headline',
    ['Overview', '406 in person', '460 in person'],
    [['reportCheck.sentence FOR-IN ', '460 in person']],
  ],
  [
    'a cell of a table',
    ['Overview', '1,857', '1,875'],
    [
      [
        'reportCheck.table FOR-IN ',
        'Table, Conference, Online: the report says “1,875”, and by the records it is “1,857”.',
      ],
    ],
  ],
  [
    'a month of the plan',
    ['Plan and delivery', 'Late by 11 months', 'Late by 1 month'],
    [['reportCheck.table FOR-IN ', '“Late by 11 months”']],
  ],
];

describe('a report in which one thing was altered', () => {
  test.each(alterations)('%s', (_, change, expected) => {
    const { findings } = checkReport(replaced(own, change), sampleDataset);
    const said = findings.map((one) => {
      const { label = '', field = '' } = one.path;
      // Rows have ids of their own.
      const place = field.replace(/^(delegations)\/.*/u, '$1');
      return [`${one.code} ${label} ${place}`, issueSentence(one)] as const;
    });
    expect(said.map(([finding]) => finding)).toEqual(expected.map(([finding]) => finding));
    for (const [index, [, says]] of expected.entries()) expect(said[index]?.[1]).toContain(says);
  });
});
