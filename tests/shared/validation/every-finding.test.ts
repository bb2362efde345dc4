import { describe, expect, test } from 'vitest';
import type { findings } from '../../../shared/messages/en/findings.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { clean, notApplicable, number, unknown, unknownBecause, withActivity, withConflict } from './clean-record.ts';

type Example = readonly [dataset: Dataset, at: string, start: string];

const conference = (change: Parameters<typeof withActivity>[1]) => withActivity('conference', change);
const trainingLt = (change: Parameters<typeof withActivity>[1]) => withActivity('training-lt', change);
const mapping = (change: Parameters<typeof withActivity>[1]) => withActivity('mapping', change);
const overlap = (change: Partial<Dataset['overlaps'][number]>): Dataset => ({
  ...clean,
  overlaps: [{ id: 'overlap', activities: ['training-lt', 'training-lv'], answer: 'different', ...change }],
});
const session = { id: 's1', title: 'Morning', from: '2023-03-31' };

/** One way to break the clean record for each finding: severity and place, and the beginning of what is said. */
const examples: Readonly<Record<keyof typeof findings, Example>> = {
  'findings.titleMissing': [
    trainingLt({ title: undefined }),
    'error training-lt title',
    'This activity was held but has no title.',
  ],
  'findings.typeMissing': [
    trainingLt({ type: undefined }),
    'error training-lt type',
    'This activity was held but nobody has said what it was.',
  ],
  'findings.statusMissing': [
    trainingLt({ status: undefined }),
    'error training-lt status',
    'Nobody has said whether this activity is planned, held, postponed or cancelled.',
  ],
  'findings.reporterMissing': [
    trainingLt({ reportedBy: undefined }),
    'error training-lt reportedBy',
    'No partner reports this activity.',
  ],
  'findings.modeMissing': [
    trainingLt({ mode: undefined, total: number(20) }),
    'warning training-lt mode',
    'Nobody has said whether people came in person, online or both.',
  ],
  'findings.referenceTwice': [
    trainingLt({ reference: 'a02 ' }),
    'error training-lt reference',
    'The reference a02  also belongs to “Training in Riga”. Give each',
  ],
  'findings.codeUnknown': [
    trainingLt({ thematicArea: 'T9' }),
    'error training-lt thematicArea',
    '“T9” is not among the thematic areas of this project.',
  ],
  'findings.codeWithdrawn': [
    trainingLt({ thematicArea: 'T0' }),
    'error training-lt thematicArea',
    '“T0” is no longer in use among the thematic areas of this project.',
  ],
  'findings.breakdownOptionUnknown': [
    trainingLt({ breakdowns: [{ id: 'age group:99', total: number(1) }] }),
    'error training-lt breakdowns/age group:99',
    'The breakdown has a line for “99”, which is not among the age groups of this project.',
  ],
  'findings.questionUnknown': [
    trainingLt({ answers: [{ id: 'weather', value: 'rain' }] }),
    'error training-lt answers/weather',
    'There is an answer, “rain”, to the question “weather”, which this project does not ask.',
  ],
  'findings.answerNotNumber': [
    trainingLt({ answers: [{ id: 'hours', value: 'eight' }] }),
    'error training-lt answers/hours',
    'The question “How many hours?” asks for a number, and the answer is “eight”.',
  ],
  'findings.answerNotText': [
    trainingLt({ answers: [{ id: 'mood', value: 8 }] }),
    'error training-lt answers/mood',
    'The question “How was it?” asks for words, and the answer is the number 8.',
  ],
  'findings.answerNotChoice': [
    trainingLt({ answers: [{ id: 'lunch', value: 'Yes' }] }),
    'error training-lt answers/lunch',
    'The answer “Yes” is not among the choices of the question “Was there lunch?”: yes, no.',
  ],
  'findings.organisationUnknown': [
    trainingLt({ organisations: [{ id: 'o1', organisation: 'nobody' }] }),
    'error training-lt organisations/o1/organisation',
    'The organisation chosen here is not in the list',
  ],
  'findings.placeUnknown': [
    trainingLt({ places: ['atlantis'] }),
    'error training-lt places',
    'The place chosen here is not in the list',
  ],
  'findings.partnerOfPeriodUnknown': [
    { ...clean, periods: [{ id: 'nobody:2023', partner: 'nobody', period: '2023', state: 'open' }] },
    'error nobody:2023 partner',
    'The partner of this period is not in the list',
  ],
  'findings.mappingUnknown': [
    { ...clean, mappedOrganisations: [{ id: 'mapped', activity: 'elsewhere', country: 'LT' }] },
    'error mapped activity',
    'The mapping that found this organisation is not among the activities',
  ],
  'findings.dateMissing': [
    trainingLt({ sessions: undefined, places: ['vilnius'] }),
    'error training-lt sessions',
    'This activity was held but has no date.',
  ],
  'findings.sessionEndsBeforeStart': [
    trainingLt({ sessions: [{ ...session, to: '2023-03-30' }], places: ['vilnius'] }),
    'error training-lt sessions/s1/to',
    'The session “Morning” ends on 2023-03-30, before it begins on 2023-03-31.',
  ],
  'findings.sessionTimesReversed': [
    trainingLt({ sessions: [{ ...session, startTime: '12:40', endTime: '09:00' }], places: ['vilnius'] }),
    'error training-lt sessions/s1/endTime',
    'The session “Morning” ends at 09:00, before it begins at 12:40.',
  ],
  'findings.sessionsOutOfOrder': [
    conference({
      sessions: [
        { id: 's1', position: 2, from: '2023-09-20' },
        { id: 's2', position: 1, from: '2023-09-21' },
      ],
    }),
    'warning conference sessions/s1/position',
    'The session of 2023-09-21 stands before the session of 2023-09-20.',
  ],
  'findings.sessionTwice': [
    trainingLt({ sessions: [session, { ...session, id: 's2', title: 'MORNING' }], places: ['vilnius'] }),
    'warning training-lt sessions/s2',
    'The session “Morning” stands here 2 times',
  ],
  'findings.beforeProjectStart': [
    mapping({ sessions: [{ id: 's1', from: '2022-12' }] }),
    'warning mapping sessions',
    'This activity begins on 2022-12, before the project began on 2023-01-01.',
  ],
  'findings.afterProjectEnd': [
    mapping({ sessions: [{ id: 's1', from: '2023-12-31', to: '2024-01-01' }] }),
    'warning mapping sessions',
    'This activity ends on 2024-01-01, after the planned end of the project on 2023-12-31.',
  ],
  'findings.farFromPlan': [
    trainingLt({ sessions: [{ ...session, from: '2023-12-01' }], places: ['vilnius'] }),
    'warning training-lt sessions',
    'This activity begins on 2023-12-01, 7 months later than planned (P1 “Trainings”: 2023-03 – 2023-05).',
  ],
  'findings.placeMissing': [
    trainingLt({ sessions: [session] }),
    'error training-lt places',
    'People met for this activity, but no place is named.',
  ],
  'findings.placeWithoutCountry': [
    trainingLt({ sessions: [session], places: ['nowhere'] }),
    'warning training-lt places',
    'No place of this activity has a country',
  ],
  'findings.totalMissing': [
    trainingLt({ inPerson: undefined }),
    'error training-lt total',
    'Nobody has filled in how many took part.',
  ],
  'findings.sessionTotalMissing': [
    trainingLt({ countsFrom: 'sessions', inPerson: undefined, sessions: [session], places: ['vilnius'] }),
    'error training-lt sessions/s1/total',
    'The numbers of this activity are the sums of its sessions, and the session “Morning” has none.',
  ],
  'findings.unknownWithoutReason': [
    trainingLt({ inPerson: unknown }),
    'warning training-lt inPerson',
    'How many took part in total is marked as unknown, without a reason.',
  ],
  'findings.unknownWithReason': [
    conference({ online: unknownBecause('No log'), both: undefined, breakdowns: undefined }),
    'warning conference online',
    'How many took part online is unknown (“No log”).',
  ],
  'findings.totalDiffersFromParts': [
    conference({ inPerson: number(30), online: number(48), both: number(0) }),
    'error conference total',
    'Total 75 is 3 less than in person 30 + online 48. Correct the total or its parts.',
  ],
  'findings.totalMoreThanParts': [
    conference({ online: number(44), both: unknown }),
    'error conference total',
    'Total 75 is 1 more than in person 30 + online 44.',
  ],
  'findings.totalLessThanPart': [
    conference({ online: number(1976), both: undefined }),
    'error conference total',
    'Total 75 is less than online 1,976 alone.',
  ],
  'findings.bothMoreThanPart': [
    conference({ both: number(31), total: undefined }),
    'error conference both',
    '31 are said to have come both ways, but only 30 in person.',
  ],
  'findings.columnNotOffered': [
    trainingLt({ online: number(0) }),
    'error training-lt online',
    'The number 0 stands under online, but the activity was in person only.',
  ],
  'findings.sessionMoreThanTotal': [
    conference({ sessions: [{ ...session, from: '2023-09-20', total: number(76) }] }),
    'error conference sessions/s1/total',
    'The session “Morning” counts 76 participants, more than the whole activity with 75.',
  ],
  'findings.totalMoreThanSessions': [
    conference({ sessions: [{ ...session, from: '2023-09-20', total: number(74) }] }),
    'error conference total',
    'The activity counts 75 participants, more than its session together with 74.',
  ],
  'findings.ownCountDiffersFromSessions': [
    trainingLt({ countsFrom: 'sessions', sessions: [{ ...session, total: number(19) }], places: ['vilnius'] }),
    'error training-lt inPerson',
    'The numbers of this activity are the sums of its sessions, which do not give a number yet in person, but 20',
  ],
  'findings.breakdownPartMoreThanTotal': [
    trainingLt({ breakdowns: [{ id: 'organisation:ddg', total: number(21) }] }),
    'error training-lt breakdowns/organisation:ddg/total',
    'The breakdown counts 21 participants for “DDG”, more than the whole activity with 20.',
  ],
  'findings.breakdownMoreThanTotal': [
    trainingLt({
      breakdowns: [
        { id: 'target group:NGOs', total: number(20) },
        { id: 'organisation type:ministry', total: number(15) },
        { id: 'organisation type:university', total: number(6) },
      ],
    }),
    'error training-lt breakdowns',
    'The breakdown by type of organisation adds up to 21 participants, 1 more than the activity with 20.',
  ],
  'findings.countryPartsMoreThanTotal': [
    trainingLt({ countryParts: [{ id: 'LT', participants: number(21) }] }),
    'error training-lt countryParts',
    'The countries together report 21 participants, 1 more than the activity with 20.',
  ],
  'findings.staffMoreThanTotal': [
    trainingLt({ staff: number(21) }),
    'error training-lt staff',
    '21 project staff are said to be among 20 participants.',
  ],
  'findings.countryPartDiffersFromBreakdown': [
    conference({ breakdowns: [{ id: 'country:LV', total: number(34) }] }),
    'warning conference countryParts/LV/participants',
    'From LV, the country part counts 35 participants and the breakdown 34.',
  ],
  'findings.fewerThanPlanned': [
    trainingLt({ plannedParticipants: { min: 22 } }),
    'warning training-lt total',
    '20 took part, 2 fewer than the 22 planned.',
  ],
  'findings.moreThanPlanned': [
    trainingLt({ plannedParticipants: { min: 7, max: 10 } }),
    'warning training-lt total',
    '20 took part, 10 more than the 10 planned.',
  ],
  'findings.delegationDiffersFromPart': [
    conference({ delegations: [{ id: 'd1', part: 'LV', number: number(34) }] }),
    'warning conference countryParts/LV/participants',
    'The delegation of LV adds up to 34, 1 fewer than its 35 participants.',
  ],
  'findings.organisationTwice': [
    conference({
      delegations: [
        { id: 'd1', organisation: 'providus', part: 'LV', number: number(30) },
        { id: 'd2', organisation: 'providus-again', part: 'LV', number: number(5) },
      ],
    }),
    'warning conference delegations/d2/organisation',
    '“PROVIDUS” stands in 2 rows of the delegation of LV.',
  ],
  'findings.rowNumbersSkip': [
    trainingLt({ countryParts: [{ id: 'LT', sourceRowNumbers: [1, 2, 4, 5, 9] }] }),
    'warning training-lt countryParts/LT/sourceRowNumbers',
    'The row numbers of the delegation of LT skip 3, 6–8. Look in the source whether rows are missing here.',
  ],
  'findings.rowNumbersRepeat': [
    trainingLt({ countryParts: [{ id: 'LT', sourceRowNumbers: [1, 2, 2, 3] }] }),
    'warning training-lt countryParts/LT/sourceRowNumbers',
    'The delegation of LT has row number 2 more than once.',
  ],
  'findings.rowNumbersOutOfOrder': [
    trainingLt({ countryParts: [{ id: 'LT', sourceRowNumbers: [1, 3, 2] }] }),
    'warning training-lt countryParts/LT/sourceRowNumbers',
    'In the delegation of LT, row 2 stands after a higher number.',
  ],
  'findings.countryTwice': [
    conference({ countriesInPerson: ['LT', 'LV', 'LT'] }),
    'warning conference countriesInPerson',
    'The list of countries present in person names LT twice.',
  ],
  'findings.countriesDifferFromStated': [
    conference({ countriesOnline: ['LT', 'LV'], countriesOnlineStated: 3 }),
    'warning conference countriesOnlineStated',
    '3 countries are stated to be present online, and 2 different ones are listed.',
  ],
  'findings.speakerCountriesMoreThanSpeakers': [
    conference({ speakers: number(1) }),
    'warning conference speakerCountries',
    'The speakers are said to come from 3 countries, but there was 1 speaker.',
  ],
  'findings.mappedDiffersFromRecords': [
    mapping({ countryParts: [{ id: 'LT', organisationsMapped: number(19) }] }),
    'warning mapping countryParts/LT/organisationsMapped',
    '19 organisations are said to be mapped in LT, and 1 are listed.',
  ],
  'findings.planItemInSomeCountries': [
    withActivity('training-lv', { planItem: 'unplanned' }),
    'warning project plan/P1',
    'P1 “Trainings” is for each country, but only LT reported it; LV did not.',
  ],
  'findings.thematicAreaEmpty': [
    conference({ thematicArea: undefined }),
    'warning project thematicAreas/T2',
    'No activity belongs to the thematic area T2 “Cities”.',
  ],
  'findings.thematicAreaDiffersFromPlan': [
    trainingLt({ thematicArea: 'T2' }),
    'warning training-lt thematicArea',
    'This activity is in the thematic area T2, but its plan item P1 is in T1.',
  ],
  'findings.undecided': [
    withConflict('training-lt', 'title', trainingLt({ title: undefined })),
    'error training-lt title',
    '2 different versions of this came together and nobody has chosen yet',
  ],
  'findings.deletionUndecided': [
    withConflict('vilnius', 'deleted', clean, 'place'),
    'error vilnius deleted',
    'One side deleted this record while another changed it.',
  ],
  'findings.sameEvent': [
    withActivity('training-lt', { title: 'TRAINING IN RĪGA' }, { ...clean, overlaps: [] }),
    'warning training-lt',
    'PROVIDUS reports “A02”, which has the same title.',
  ],
  'findings.overlapTooFew': [
    overlap({ activities: ['training-lt'] }),
    'error overlap activities',
    'This answer about one event names fewer than two activities.',
  ],
  'findings.overlapActivityUnknown': [
    overlap({ activities: ['training-lt', 'gone'] }),
    'error overlap activities',
    'An activity that this answer is about is not in the record',
  ],
  'findings.overlapUnanswered': [
    { ...clean, overlaps: [{ id: 'overlap', activities: ['training-lt', 'training-lv'] }] },
    'warning overlap answer',
    'Nobody has said yet whether these activities are the same event',
  ],
  'findings.overlapKeptMissing': [
    overlap({ answer: 'same', kept: 'conference' }),
    'error overlap kept',
    'These activities are said to be the same event, but not which of them stands.',
  ],
  'findings.overlapMethodMissing': [
    overlap({ answer: 'shared' }),
    'error overlap method',
    'These activities are said to have participants in common, but not how they count.',
  ],
  'findings.overlapTotalMissing': [
    overlap({ answer: 'shared', method: 'stated', total: notApplicable }),
    'error overlap total',
    'The participants these activities have in common count by a typed number, and there is none.',
  ],
  'findings.periodNotComplete': [
    trainingLt({ inPerson: undefined }),
    'error ddg:2023-Q1 state',
    'The period 2023-Q1 is declared complete, but one activity has something that must be fixed: A01. Fix it',
  ],
};

test('nothing is found in a clean record', () => {
  expect(checkDataset(clean)).toEqual([]);
});

describe.each(Object.entries(examples))('%s', (code, [dataset, at, start]) => {
  const newRecords = code === 'findings.codeWithdrawn' ? new Set(['training-lt']) : new Set<string>();
  const issues = checkDataset(dataset, { newRecords });

  test('is found where it is, and says so', () => {
    const own = issues.filter((issue) => issue.code === code);
    expect(own.map(({ severity, path }) => [severity, path.record, path.field].filter(Boolean).join(' '))).toContain(
      at,
    );
    const [first] = own;
    expect(first && issueSentence(first)).toContain(start);
  });

  test('has a sentence for everything found with it, with every placeholder filled', () => {
    for (const issue of issues) {
      const text = issueSentence(issue);
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]|undefined|_none|findings\./);
    }
  });
});
