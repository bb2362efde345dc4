import type { Dataset } from '../../../shared/schema/dataset.ts';
import { acceptedPeriod } from '../../support/accepted-period.ts';
import { clean, notApplicable, number, withActivity, withConflict } from './clean-record.ts';
import type { Change } from './clean-record.ts';

/** What is broken, the severity and place of the finding, and what is said. */
export type Example = readonly [dataset: Dataset, at: string, text: string];

const conference = (change: Change): Dataset => withActivity('conference', change);
const trainingLt = (change: Change, base?: Dataset): Dataset => withActivity('training-lt', change, base);
const mapping = (change: Change): Dataset => withActivity('mapping', change);
const session = { id: 's1', title: 'Morning', from: '2023-03-31' };
const overlap = (change: Partial<Dataset['overlaps'][number]>): Dataset => ({
  ...clean,
  overlaps: [{ id: 'overlap', activities: ['training-lt', 'training-lv'], answer: 'different', ...change }],
});

const told = (text: string, change: Change = {}): Dataset =>
  conference({ narratives: [{ id: 'about.en', text }], ...change });

/** The clean record broken in one way for each other finding. */
export const recordExamples = {
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
    'The session “Morning” ends (30 March 2023) before it begins (31 March 2023).',
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
    'The session of 21 September 2023 stands before the session of 20 September 2023.',
  ],
  'findings.sessionTwice': [
    trainingLt({ sessions: [session, { ...session, id: 's2', title: 'MORNING' }], places: ['vilnius'] }),
    'warning training-lt sessions/s2',
    'The session “Morning” stands here 2 times',
  ],
  'findings.beforeProjectStart': [
    mapping({ sessions: [{ id: 's1', from: '2022-12' }] }),
    'warning mapping sessions',
    'This activity begins (December 2022) before the project began (1 January 2023).',
  ],
  'findings.afterProjectEnd': [
    mapping({ sessions: [{ id: 's1', from: '2023-12-31', to: '2024-01-01' }] }),
    'warning mapping sessions',
    'This activity ends (1 January 2024) after the planned end of the project (31 December 2023).',
  ],
  'findings.farFromPlan': [
    trainingLt({ sessions: [{ ...session, from: '2023-12-01' }], places: ['vilnius'] }),
    'warning training-lt sessions',
    'This activity begins (1 December 2023) 7 months later than planned (P1 “Trainings”: March 2023 – May 2023).',
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
  'findings.delegationDiffersFromPart': [
    conference({ delegations: [{ id: 'd1', part: 'LV', number: number(34) }] }),
    'warning conference countryParts/LV/participants',
    'The delegation of Latvia adds up to 34, 1 fewer than its 35 participants.',
  ],
  'findings.organisationTwice': [
    conference({
      delegations: [
        { id: 'd1', organisation: 'providus', part: 'LV', number: number(30) },
        { id: 'd2', organisation: 'providus-again', part: 'LV', number: number(5) },
      ],
    }),
    'warning conference delegations/d2/organisation',
    '“PROVIDUS” stands in 2 rows of the delegation of Latvia.',
  ],
  'findings.rowNumbersSkip': [
    trainingLt({ countryParts: [{ id: 'LT', sourceRowNumbers: [1, 2, 4, 5, 9] }] }),
    'warning training-lt countryParts/LT/sourceRowNumbers',
    'The row numbers of the delegation of Lithuania skip 3, 6–8. Look in the source whether rows are missing here.',
  ],
  'findings.rowNumbersRepeat': [
    trainingLt({ countryParts: [{ id: 'LT', sourceRowNumbers: [1, 2, 2, 3] }] }),
    'warning training-lt countryParts/LT/sourceRowNumbers',
    'The delegation of Lithuania has row number 2 more than once.',
  ],
  'findings.rowNumbersOutOfOrder': [
    trainingLt({ countryParts: [{ id: 'LT', sourceRowNumbers: [1, 3, 2] }] }),
    'warning training-lt countryParts/LT/sourceRowNumbers',
    'In the delegation of Lithuania, row 2 stands after a higher number.',
  ],
  'findings.countryTwice': [
    conference({ countriesInPerson: ['LT', 'LV', 'LT'] }),
    'warning conference countriesInPerson',
    'The list of countries present in person names Lithuania twice.',
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
    '19 organisations are said to be mapped in Lithuania, and 1 is listed.',
  ],
  'findings.planItemInSomeCountries': [
    withActivity('training-lv', { planItem: 'unplanned' }),
    'warning project plan/P1',
    'P1 “Trainings” is for each country, but only Lithuania reported it; Latvia did not.',
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
  'findings.heldUnderCancelledItem': [
    {
      ...clean,
      project: { ...clean.project, plan: clean.project.plan.map((item) => ({ ...item, cancelled: true as const })) },
    },
    'warning conference planItem',
    'The plan says that P2 is cancelled, but this activity of it was held.',
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
    trainingLt(
      { sessions: [{ id: 's1', from: '2023-03-31', to: '2023-04-01', places: ['riga'] }] },
      { ...clean, overlaps: [] },
    ),
    'warning training-lt',
    'PROVIDUS reports “A02”, which may be the same event: the same town, the same dates, the same plan item, the same type.',
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
    'The period 2023 Q1 is declared complete, but one activity has something that must be fixed: A01. Fix it',
  ],
  'findings.lateChangeWithoutReason': [
    { ...trainingLt({ inPerson: number(15) }), periods: [acceptedPeriod(clean, 'ddg:2023-Q1')] },
    'warning training-lt',
    'The period 2023 Q1 was accepted. Since then this activity was changed, and nobody has said why.',
  ],
  'findings.lateRemovalWithoutReason': [
    {
      ...clean,
      activities: clean.activities.filter(({ id }) => id !== 'training-lt'),
      periods: [acceptedPeriod(clean, 'ddg:2023-Q1')],
    },
    'warning ddg:2023-Q1 accepted',
    'Since then one activity was deleted from it without a reason: A01. Write the reason',
  ],
  'findings.textParticipants': [
    told('The conference was attended by 57 participants.'),
    'warning conference narratives/about.en',
    'The text says “57 participants”, and 75 participants are recorded.',
  ],
  'findings.textCountries': [
    told('Participants from 14 countries came.'),
    'warning conference narratives/about.en',
    'The text says “14 countries”, and 2 different countries are recorded.',
  ],
  'findings.textOrganisationsMet': [
    told('The group met 12 organisations.', { organisationsMet: { number: 15, qualifier: 'more than' } }),
    'warning conference narratives/about.en',
    'The text says “12 organisations”, and 15 organisations met are recorded.',
  ],
  'findings.textDelegation': [
    told('Lithuania sent a delegation of seven.'),
    'warning conference narratives/about.en',
    'The text says “delegation of seven”, and the delegation adds up to 75 in 2 rows.',
  ],
  'findings.textSpeakers': [
    told('There were 4 speakers.'),
    'warning conference narratives/about.en',
    'The text says “4 speakers”, and 3 speakers are recorded.',
  ],
  'findings.textDays': [
    told('A three-day conference.'),
    'warning conference narratives/about.en',
    'The text says “three-day”, and the sessions are on 2 days.',
  ],
  'findings.textDates': [
    told('The conference took place on 21–22 September 2023.'),
    'warning conference narratives/about.en',
    'The text gives the date 21 September 2023 – 22 September 2023, and the recorded dates are 20 September 2023, 21 September 2023.',
  ],
  'findings.textTimes': [
    trainingLt({
      narratives: [{ id: 'about.en', text: 'We met from 9:00 to 16:00.' }],
      sessions: [{ id: 's1', from: '2023-03-31', startTime: '09:00', endTime: '15:30', places: ['vilnius'] }],
    }),
    'warning training-lt narratives/about.en',
    'The text gives the time 09:00–16:00, and the recorded times are 09:00–15:30.',
  ],
  'findings.introductionCountries': [
    { ...clean, project: { ...clean.project, introduction: 'A project in five countries.' } },
    'warning project introduction',
    'The introduction of the project says “five countries”, and 2 countries deliver it.',
  ],
  'findings.introductionDates': [
    {
      ...clean,
      project: { ...clean.project, introduction: 'The project ran from 1 January 2022 to 31 December 2023.' },
    },
    'warning project introduction',
    'gives the dates 1 January 2022 – 31 December 2023, and the project is recorded for 1 January 2023 – 31 December 2023.',
  ],
} satisfies Readonly<Record<string, Example>>;
