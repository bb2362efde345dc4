import { expect, test } from 'vitest';
import { personalDataIn } from '../../../shared/outputs/report/personal-data-in-report.ts';
import { activityOf } from '../sample/read-sample.ts';
import { reportOf, withChange } from './report-of.ts';
import { sampleDataset } from './sample-dataset.ts';

/** What all steps find together. */
function foundIn(report: Parameters<typeof personalDataIn>[0]) {
  return [...personalDataIn(report)].flat();
}

test.each(['en', 'lt', 'lv', 'et'] as const)(
  'nothing in the report of the sample looks like a person’s, in %s',
  (locale) => {
    expect(foundIn(reportOf({}, sampleDataset, locale))).toEqual([]);
  },
);

test('what looks like a person’s is named with the activity in which it stands', () => {
  const dataset = withChange('A08', {
    narratives: [{ id: 'about.en', text: 'Ask vardas@pavyzdys.example or +370 600 00000.' }],
  });
  expect(foundIn(reportOf({}, dataset))).toEqual([
    { activity: activityOf('A08').id, what: 'e-mail', found: 'vardas@pavyzdys.example' },
    { activity: activityOf('A08').id, what: 'phone', found: '+370 600 00000' },
  ]);
});

test('what does not go into the report is not looked at', () => {
  expect(foundIn(reportOf({}, withChange('A08', { internalNote: 'Ask vardas@pavyzdys.example.' })))).toEqual([]);
});

test('what stands before and behind the activities belongs to none', () => {
  const highlights = 'Write to vardas@pavyzdys.example.';
  expect(foundIn(reportOf({ highlights }))).toEqual([{ what: 'e-mail', found: 'vardas@pavyzdys.example' }]);
});
