import forIn from '../../resources/projects/for-in.json' with { type: 'json' };
import forInRecord from '../../resources/sample/for-in.json' with { type: 'json' };
import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { plainRecordsSchema, stateOfPlainRecords } from '../../shared/consolidation/plain-records.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { Activity } from '../../shared/schema/activity.ts';
import { projectSchema } from '../../shared/schema/project.ts';
import { testPlatform } from './test-platform.ts';

/** What may be changed of the FOR-IN record: the fields of an activity, by its reference. */
type Changes = Readonly<Record<string, (activity: Activity) => { readonly [field in keyof Activity]?: unknown }>>;

/** A fault that the sources of the FOR-IN report have, put into a record that has none of them. */
export interface SourceFault {
  readonly name: string;
  readonly changes: Changes;
  /** Every finding that is one of the nine, as `code label`. */
  readonly found: readonly string[];
}

const number = (value: number) => ({ state: 'number', value });
const all = ['EE', 'LT', 'LV'];
const held = { inPerson: number(6), total: number(6) };

/** The record as it would be had nobody made a mistake. */
const mended: Changes = {
  A04: () => ({ scope: all }),
  A05: () => ({ countryParts: all.map((id) => ({ id, organisationsMapped: number(19) })) }),
  A06: ({ narratives = [], countryParts = [] }) => ({
    countryParts: countryParts.map((part) => ({ ...part, sourceRowNumbers: [1, 2, 3, 4, 5, 6] })),
    narratives: narratives.map(({ id, text }) => ({ id, text: `${text} Lithuania sent a delegation of seven.` })),
  }),
  A07: () => ({ scope: all }),
  A09: () => ({ scope: all }),
  A10: () => ({ inPerson: number(8), total: number(8) }),
  A11: () => ({ thematicArea: 'T3' }),
  A12: ({ sessions = [] }) => ({ ...held, sessions: sessions.map((session) => ({ ...session, ...held })) }),
  A13: ({ sessions = [], countriesInPerson = [] }) => ({
    sessions: sessions.map((session) => ({ ...session, from: '2023-11-20', to: '2023-11-21' })),
    countriesInPerson: [...new Set(countriesInPerson)],
    countriesInPersonStated: 13,
  }),
};

/** The nine of them, each as the source has it. */
export const sourceFaults: readonly SourceFault[] = [
  {
    name: 'Lithuania twice in a list of countries stated as 14',
    changes: {
      A13: ({ countriesInPerson = [] }) => ({
        countriesInPerson: [...countriesInPerson, 'LT'],
        countriesInPersonStated: 14,
      }),
    },
    found: ['findings.countriesDifferFromStated A13', 'findings.countryTwice A13'],
  },
  {
    name: 'a delegation of seven in the text against six rows',
    changes: {
      A06: ({ delegations = [] }) => ({
        countryParts: [{ id: 'LT', sourceRowNumbers: [1, 2, 3, 4, 5, 6] }],
        delegations: delegations.map((row) => ({ ...row, number: number(1) })),
      }),
    },
    found: ['findings.textDelegation A06'],
  },
  {
    name: 'source rows numbered 1, 2, 4',
    changes: {
      A06: ({ countryParts = [] }) => ({
        countryParts: countryParts.map((part) => ({ ...part, sourceRowNumbers: [1, 2, 4, 5, 6, 7] })),
      }),
    },
    found: ['findings.rowNumbersSkip A06'],
  },
  {
    name: 'a focus group of 5 planned for 7–10',
    changes: { A10: () => ({ inPerson: number(5), total: number(5) }) },
    found: ['findings.fewerThanPlanned A10'],
  },
  {
    name: 'a held activity without a count',
    changes: { A12: () => ({ inPerson: undefined, total: undefined }) },
    found: ['findings.totalMissing A12'],
  },
  {
    name: 'one country reported where each should',
    changes: { A05: () => ({ countryParts: [{ id: 'LT', organisationsMapped: number(19) }] }) },
    found: ['findings.planItemInSomeCountries P08'],
  },
  {
    name: "an activity after the project's planned end",
    changes: {
      A13: ({ sessions = [] }) => ({
        sessions: sessions.map((session) => ({ ...session, from: '2024-02-20', to: '2024-02-21' })),
      }),
    },
    found: ['findings.afterProjectEnd A13'],
  },
  {
    name: 'sessions out of order',
    changes: {
      A12: ({ sessions = [] }) => ({
        sessions: sessions.map((session, index) => ({ ...session, position: 9 - index })),
      }),
    },
    found: ['findings.sessionsOutOfOrder A12'],
  },
  {
    name: 'a thematic area without any activity',
    changes: { A11: () => ({ thematicArea: 'T1' }) },
    found: ['findings.thematicAreaEmpty T3'],
  },
];

/** Codes that stand for the nine faults. */
export const faultCodes: ReadonlySet<string> = new Set([
  ...sourceFaults.flatMap(({ found }) => found.map((one) => one.slice(0, one.indexOf(' ')))),
  // The same fault said of something else.
  'findings.moreThanPlanned',
  'findings.sessionTotalMissing',
  'findings.unknownWithReason',
  'findings.unknownWithoutReason',
  'findings.delegationDiffersFromPart',
  'findings.rowNumbersRepeat',
  'findings.rowNumbersOutOfOrder',
  'findings.textCountries',
]);

/** The package of the mended record with these faults in it. */
export async function packageWithFaults(faults: readonly SourceFault[]): Promise<string> {
  const plain = plainRecordsSchema.parse(forInRecord);
  const records = {
    ...plain.records,
    activity: (plain.records.activity ?? []).map((activity) =>
      [mended, ...faults.map(({ changes }) => changes)].reduce((one, changes) => applied(changes, one), activity),
    ),
  };
  const state = stateOfPlainRecords(plainRecordsSchema.parse({ ...plain, records }), projectSchema.parse(forIn));
  const application = { name: 'FOR-IN Register', version: '0.1.0' };
  const manifest = { purpose: 'partner', createdAt: plain.recordedAt, application } as const;
  return (await writePackage(packageContentOf(state, manifest), testPlatform())).text;
}

function applied<Record extends Activity>(changes: Changes, activity: Record): Record {
  const fields = { ...activity, ...changes[activity.reference ?? '']?.(activity) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record;
}
