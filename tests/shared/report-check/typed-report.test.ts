import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { checkReport } from '../../../shared/outputs/report-check/check-report.ts';
import { readPastedDocument } from '../../../shared/reading/read-document.ts';
import { settled } from '../../support/settled.ts';
import { sampleDataset } from '../outputs/sample-dataset.ts';

const check = (text: string) => checkReport(settled(readPastedDocument({ text }, 'pasted')), sampleDataset);
const found = (text: string) => check(text).findings.map((one) => `${one.path.label ?? ''}: ${issueSentence(one)}`);

/** A report as people type it: no styles, their own names for the facts, the text around them. */
const typed = ({
  when = '2-3 May 2022',
  inPerson = '111',
  online = '889',
  total = '1000',
  text = 'The conference was attended by 1,000 participants.',
  visit = 'Artscape (1), Lithuanian Refugee Council (2), Lithuanian Red Cross (1), Ministry of Social Security and Labour (1), DDG (1), Nordic Council of Ministers Office in Lithuania (1)',
  sums = '1110',
} = {}) => `Report on the FOR-IN project

Kick-off FOR-IN conference
When: ${when}
Where: Vilnius Town Hall
Number of participants (F2F): ${inPerson}
Number of participants (Online): ${online}
Number of participants in total: ${total}
${text}

STUDY VISIT II: Sustainable and Democratic Cities
When: 27 March 2023 - 30 March 2023
Number of participants (F2F)\t22
Delegation of Lithuania: ${visit}.

Overview
Type\tF2F\tOnline\tTotal
Conference\t111\t889\t1000
Study visit\t22\t0\t22
Total\t133\t889\t1022

Year\tTotal
2022\t${sums}
2023\t22
`;

describe('a report that was typed by hand', () => {
  test('is understood, and says nothing against the records', () => {
    expect(check(typed({ sums: '1000' }))).toMatchObject({
      findings: [],
      found: [{ reference: 'A02' }, { reference: 'A06' }],
    });
  });

  test.each([
    ['a number', { inPerson: '110' }, 'A02: Number of participants (F2F): the report says 110, the record 111.'],
    ['a total', { total: '999' }, 'A02: Number of participants in total: the report says 999, the record 1,000.'],
    [
      'a date',
      { when: '2-3 May 2023' },
      'A02: When: the report says 2 May 2023 – 3 May 2023, and the recorded dates are 2 May 2022 – 3 May 2022.',
    ],
    [
      'a number in a sentence',
      { text: 'The conference was attended by 1,200 participants.' },
      'A02: The text says “1,200 participants”, and 1,000 participants are recorded.',
    ],
    ['a date in a sentence', { text: 'It took place on 4 May 2022.' }, 'A02: The text gives the date 4 May 2022'],
    [
      'a delegation of which one is missing',
      { visit: 'Artscape (1), Lithuanian Refugee Council (2), Lithuanian Red Cross (1), DDG (1)' },
      'A06: Delegation: the report does not name Ministry of Social Security and Labour',
    ],
    [
      'a sum',
      { sums: '1110' },
      'FOR-IN: Table, 2022, Total: the report says “1110”, and by the records it is “1,000”.',
    ],
  ])('%s that differs is found', (_, change, says) => {
    const [first = ''] = found(typed({ sums: '1000', ...change }));
    expect(first.slice(0, says.length)).toBe(says);
  });

  test('of one event of several numbers each is looked at', () => {
    const text = 'Final FOR-IN conference\nParticipants: 150 in person, 986 online, 1,118 in total\n';
    expect(found(text)).toEqual(['A13: Participants: the report says 986, the record 1,118. Correct one of the two.']);
  });

  test('without any activity of the record is held against all of them', () => {
    const { found: activities, notInReport, findings } = check('Dear colleagues\nThank you for 45 letters.\n');
    expect([activities, findings]).toEqual([[], []]);
    expect(notInReport).toHaveLength(13);
  });

  test('with a part about what nobody has recorded says so', () => {
    const html =
      '<h2>Kick-off FOR-IN conference</h2><p>When: 2–3 May 2022</p><h2>Garden party</h2><p>When: 1 June 2022</p><p>Participants in total: 30</p>';
    const { findings } = checkReport(settled(readPastedDocument({ html, text: '' }, 'pasted')), sampleDataset);
    expect(findings.map((one) => [one.code, one.params['what'], one.place.quote])).toEqual([
      ['reportCheck.activityUnknown', 'Garden party', 'Garden party'],
    ]);
  });
});
