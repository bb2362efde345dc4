import { planImport } from '../../../../renderer/features/attendance/import-plan.ts';
import type { ImportWish } from '../../../../renderer/features/attendance/import-wish.ts';
import type { BatchChange } from '../../../../renderer/store/store-changes.ts';
import type { RecognisedTable } from '../../../../shared/attendance/model.ts';
import type { AttendanceCount } from '../../../../shared/attendance/review.ts';
import type { FileLine, SessionOverview } from '../../../../shared/attendance/session.ts';
import type { CountBasis } from '../../../../shared/codes/activity-codes.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { RecordedCount } from '../../../../shared/schema/count.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { emptyDataset } from '../../../shared/workbook/written.ts';

export const id = (last: string) => `01900000-0000-7000-8000-${last.padStart(12, '0')}`;
export const [activityId, organisationId, sessionId] = [id('a1'), id('b1'), id('c1')];
export const hash = (letter: string) => letter.repeat(64);

export const table = (sheet: string, sheetIndex: number): RecognisedTable => ({
  sheet,
  sheetIndex,
  headerRows: [1, 1],
  firstRow: 2,
  lastRow: 9,
  columns: [],
  layout: 'name',
});

export function file(letter: string, given: Partial<FileLine> = {}): FileLine {
  return {
    key: letter,
    file: `${letter}.csv`,
    sha256: hash(letter),
    format: 'zoom.participants.sessions',
    kind: 'attendance',
    encoding: 'utf-8',
    evidence: [],
    tables: [table('Sheet1', 0), table('Sheet2', 1)],
    rows: 25,
    added: 9,
    date: { date: '2022-05-02', candidates: ['2022-05-02'], certainty: 'certain', source: 'row times' },
    meetings: [],
    stream: {},
    needs: [],
    issues: [],
    ...given,
  };
}

export function overview(given: {
  readonly count?: Partial<AttendanceCount>;
  readonly files?: readonly FileLine[];
}): SessionOverview {
  return {
    files: given.files ?? [file('a')],
    count: {
      persons: { unique: 9, inPerson: 0, online: 9, both: 0, unidentified: 2 },
      staff: 1,
      rows: 25,
      perDay: {},
      by: { country: {}, organisation: {}, organisationType: {}, gender: {} },
      excluded: [{ reason: 'bot', rows: 2 }],
      possibleDuplicates: 0,
      ...given.count,
    },
    date: { date: '2022-05-02', candidates: ['2022-05-02'], certainty: 'certain', source: 'row times' },
    issues: [],
    groups: { counted: 9, toDecide: 0, unidentified: 2, excluded: 1 },
    decisions: 0,
    policy: { version: 1, minimumMinutes: 0, leaveOutStaff: false },
  };
}

export const withActivity = (activity: Omit<Activity, 'id'>, rest: Partial<Dataset> = {}): Dataset => ({
  ...emptyDataset,
  activities: [{ id: activityId, ...activity }],
  ...rest,
});

export const dated = { sessions: [{ id: sessionId, from: '2022-05-02' }] };

export const bases = { inPerson: 'signed list', online: 'platform log' } as const;

export function plan(wish: Partial<ImportWish>) {
  let made = 0;
  const planned = planImport({
    overview: overview({}),
    decisions: [],
    dataset: withActivity({ mode: 'online', ...dated }),
    target: { kind: 'activity', id: activityId },
    bases,
    organisations: new Map(),
    united: null,
    newId: () => id(`f${(made += 1)}`),
    ...wish,
  });
  const edit = planned.changes.find((change): change is Edit => change.kind === 'edit' && change.id === activityId);
  const record = planned.changes.find((change) => change.kind === 'create' && change.record === 'attendanceImport');
  return { ...planned, edited: Object.fromEntries(edit?.changes ?? []), record: record as Create | undefined };
}
export type Edit = Extract<BatchChange, { kind: 'edit' }>;
export type Create = Extract<BatchChange, { kind: 'create' }>;

export const number = (value: number, basis?: CountBasis): RecordedCount => ({
  state: 'number',
  value,
  ...(basis && { basis }),
});
