import { describe, expect, test } from 'vitest';
import type { findings } from '../../../shared/messages/en/findings.ts';
import { english } from '../../../shared/messages/catalogue.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { countExamples } from './examples-of-counts.ts';
import { recordExamples } from './examples-of-records.ts';

type Name = keyof typeof findings extends `findings.${infer Rest}` ? Rest : never;

/** Every finding that `domain.md` §7 names, in its words and order, and the rules that make it. */
const named: readonly (readonly [what: string, severity: 'error' | 'warning', rules: readonly Name[]])[] = [
  ['total ≠ parts', 'error', ['totalDiffersFromParts', 'totalMoreThanParts', 'totalLessThanPart', 'bothMoreThanPart']],
  ['total against sessions (§3.3)', 'error', ['sessionMoreThanTotal', 'totalMoreThanSessions']],
  ['parts ≤ total (§3.7)', 'error', ['breakdownPartMoreThanTotal', 'breakdownMoreThanTotal']],
  [
    'a list’s length ≠ its stated number',
    'warning',
    ['countriesDifferFromStated', 'mappedDiffersFromRecords', 'delegationDiffersFromPart'],
  ],
  ['doubles in a list', 'warning', ['countryTwice', 'organisationTwice', 'sessionTwice']],
  [
    'row numbers of a source table that skip',
    'warning',
    ['rowNumbersSkip', 'rowNumbersRepeat', 'rowNumbersOutOfOrder'],
  ],
  ['more or fewer people than planned', 'warning', ['moreThanPlanned', 'fewerThanPlanned']],
  ['a date outside the project (its planned end; a warning)', 'warning', ['beforeProjectStart', 'afterProjectEnd']],
  ['… or far from the plan', 'warning', ['farFromPlan']],
  ['a held activity without count', 'error', ['totalMissing', 'sessionTotalMissing']],
  ['a held activity without date', 'error', ['dateMissing']],
  ['a held activity without place', 'error', ['placeMissing']],
  ['sessions out of order', 'warning', ['sessionsOutOfOrder']],
  ['one country only where each should deliver', 'warning', ['planItemInSomeCountries']],
  ['a thematic area without any activity', 'warning', ['thematicAreaEmpty']],
  [
    'prose whose digits differ from the record',
    'warning',
    [
      'textParticipants',
      'textCountries',
      'textOrganisationsMet',
      'textDelegation',
      'textSpeakers',
      'textDays',
      'introductionCountries',
    ],
  ],
  ['prose whose dates differ from the record', 'warning', ['textDates', 'textTimes', 'introductionDates']],
  ['two partners that differ on one event', 'warning', ['sameEvent', 'overlapUnanswered']],
  ['unknown with a reason, where somebody could know', 'warning', ['unknownWithReason']],
  ['unknown without a reason', 'warning', ['unknownWithoutReason']],
  ['must fix blocks declaring a period complete', 'error', ['periodNotComplete']],
];

const examples = { ...recordExamples, ...countExamples };

describe.each(named)('%s', (_, severity, rules) => {
  test.each(rules)('is found as %s', (rule) => {
    const code = `findings.${rule}` as const;
    const [dataset] = examples[code];
    const found = checkDataset(dataset).filter((one) => one.code === code);
    expect(new Set(found.map((one) => one.severity))).toEqual(new Set([severity]));
  });
});

/** What is found besides: a record that is not whole or not of its project, and what merging and answers leave open. */
const besides: readonly Name[] = [
  'titleMissing',
  'typeMissing',
  'statusMissing',
  'reporterMissing',
  'modeMissing',
  'referenceTwice',
  'codeUnknown',
  'codeWithdrawn',
  'breakdownOptionUnknown',
  'questionUnknown',
  'answerNotNumber',
  'answerNotText',
  'answerNotChoice',
  'organisationUnknown',
  'placeUnknown',
  'partnerOfPeriodUnknown',
  'mappingUnknown',
  'sessionEndsBeforeStart',
  'sessionTimesReversed',
  'placeWithoutCountry',
  'columnNotOffered',
  'ownCountDiffersFromSessions',
  'countryPartsMoreThanTotal',
  'staffMoreThanTotal',
  'countryPartDiffersFromBreakdown',
  'speakerCountriesMoreThanSpeakers',
  'thematicAreaDiffersFromPlan',
  'heldUnderCancelledItem',
  'undecided',
  'deletionUndecided',
  'overlapTooFew',
  'overlapActivityUnknown',
  'overlapKeptMissing',
  'overlapMethodMissing',
  'overlapTotalMissing',
  'lateChangeWithoutReason',
  'lateRemovalWithoutReason',
];

test('every rule stands in this table once', () => {
  const all = Object.keys(english).filter((code) => code.startsWith('findings.'));
  const listed = [...named.flatMap(([, , rules]) => rules), ...besides].map((rule) => `findings.${rule}`);
  expect(listed.toSorted()).toEqual(all.toSorted());
});
