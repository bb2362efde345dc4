import type { Dataset } from '../../../shared/schema/dataset.ts';
import { number, unknown, unknownBecause, withActivity } from './clean-record.ts';
import type { Change } from './clean-record.ts';
import type { Example } from './examples-of-records.ts';

const conference = (change: Change): Dataset => withActivity('conference', change);
const trainingLt = (change: Change): Dataset => withActivity('training-lt', change);
const session = { id: 's1', title: 'Morning', from: '2023-03-31' };

/** The clean record broken in one way for each finding about counts and parts of the participants. */
export const countExamples = {
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
    'From Latvia, the country part counts 35 participants and the breakdown 34.',
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
} satisfies Readonly<Record<string, Example>>;
