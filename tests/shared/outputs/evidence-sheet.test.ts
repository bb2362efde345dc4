import { describe, expect, test } from 'vitest';
import { locales } from '../../../shared/messages/format-message.ts';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { documentAsText } from '../../../shared/outputs/document/write-text.ts';
import { evidenceSheet } from '../../../shared/outputs/evidence-sheet/evidence-sheet.ts';
import type { SheetChange, SheetInput } from '../../../shared/outputs/evidence-sheet/sheet-input.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { AttendanceImport } from '../../../shared/schema/bookkeeping.ts';
import { indexConflicts } from '../../../shared/schema/dataset.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { conflictIn, count, datasetOf, heldActivity, unknown } from '../summary/small-dataset.ts';

const hash = 'ab'.repeat(32);
/** Stands for the name of a person wherever somebody may have typed one. */
const name = 'Vardenė Pavardenytė';

const training: Activity = {
  id: 'a1',
  reference: 'A01',
  title: 'Training',
  status: 'held',
  mode: 'hybrid',
  reportedBy: 'ddg',
  inPerson: { state: 'number', value: 20, basis: 'signed list' },
  online: { state: 'number', value: 12, basis: 'platform log' },
  both: count(2),
  staff: count(3),
  sessions: [{ id: 's1', from: '2026-03-02', title: `Opening by ${name}`, inPerson: count(20) }],
  evidence: [
    {
      id: 'e1',
      kind: 'attendance list',
      medium: 'paper',
      keptAt: 'Office, cupboard 3',
      keptUntil: '2031-12-31',
      note: `Signed by ${name}`,
    },
    { id: 'e2', kind: 'platform log', medium: 'file', sha256: hash },
  ],
  internalNote: `Ask ${name}`,
  sourceNote: `From ${name}`,
  followUp: `Call ${name}`,
};

const attendance: AttendanceImport = {
  id: 'i1',
  activity: 'a1',
  eventDate: '2026-03-02',
  rows: 25,
  online: count(12),
  unidentified: 1,
  excluded: [
    { reason: 'bot', rows: 2 },
    { reason: 'by-hand', rows: 1 },
    { reason: 'no-show', rows: 0 },
  ],
  policy: { version: 1, minimumMinutes: 5, leavesOutStaff: true },
  files: [{ sha256: hash, kind: 'attendance', format: 'zoom.participants.unique', rows: 25, added: 12 }],
  decisions: [{ decision: 'exclude', sha256: hash, sheet: 1, row: 4 }],
};

const changes: readonly (SheetChange & { readonly author: string })[] = [
  {
    at: '2026-03-03T09:00:00Z',
    author: name,
    partner: 'ddg',
    fields: [
      { address: 'inPerson', after: { state: 'number', value: 18, basis: 'signed list' } },
      { address: 'title', after: 'Training' },
      { address: 'internalNote', after: `Ask ${name}` },
      { address: 'countryParts/LT/participants', after: count(3) },
    ],
  },
  {
    at: '2026-03-04T09:00:00Z',
    author: name,
    fields: [
      { address: 'inPerson', before: count(18), after: { state: 'number', value: 20, basis: 'signed list' } },
      { address: 'online', wasDisputed: true, after: count(12) },
      { address: 'about', wasDisputed: true, before: name, after: name },
    ],
  },
];

function sheetOf(change: Partial<Activity> = {}, parts: Partial<SheetInput> = {}, locale: Locale = 'en') {
  const activity = { ...training, ...change };
  const dataset = {
    ...datasetOf({
      activities: [activity, heldActivity('A02', 9), heldActivity('A03', 8)],
      organisations: [{ id: 'ddg', name: 'Diversity Development Group', shortName: 'DDG' }],
      overlaps: [
        { id: 'o1', activities: ['a1', 'A02'], answer: 'same', kept: 'a1', reason: `Says ${name}`, author: name },
        { id: 'o2', activities: ['a1', 'A03'], answer: 'shared', method: 'max', author: name },
      ],
    }),
    attendanceImports: [attendance],
    ...parts.dataset,
  };
  const conflicts = indexConflicts(dataset.conflicts).get(activity.id) ?? new Map();
  const findings = checkDataset(dataset).filter(({ path }) => path.record === activity.id);
  const sheet = evidenceSheet(
    {
      activity,
      dataset,
      conflicts: parts.conflicts ?? conflicts,
      findings,
      changes,
      imports: [{ record: attendance, at: '2026-03-05T10:00:00Z' }],
      day: '2026-04-01',
      ...parts,
    },
    {
      ...documentWords(locale),
      moment: (instant) => instant.slice(0, 16),
      field: (address) => `<${address}>`,
      format: (code) => `format ${code}`,
    },
  );
  return [sheet.title, sheet.subtitle, sheet.footer, documentAsText(sheet.blocks)].join('\n');
}

describe('the evidence sheet', () => {
  test.each([
    ['the activity', 'Evidence sheet: A01 Training'],
    ['who reports it', 'Reported by: DDG'],
    ['a count with its basis', 'In person\t20\tSigned list'],
    ['a total that nobody typed', 'In total\t30\tworked out from other numbers'],
    ['staff', 'Of these, project staff\t3\t–'],
    ['the counts of a session by its day', '2 March 2026\t20\tnot filled in'],
    ['evidence on paper', 'Attendance list\tPaper\tOffice, cupboard 3\t31 December 2031\t–'],
    ['evidence in a file', `Platform log\tFile\tnot filled in\tnot filled in\t${hash}`],
    ['when files were read', 'Read on: 2026-03-05T10:00'],
    [
      'a file by its kind and check sum',
      `Attendance: format zoom.participants.unique\t25\t12\twithout a date\t${hash}`,
    ],
    ['what was counted', 'Counted: Online: 12'],
    ['what was left out by which rule', 'notetaker or recorder: 2'],
    ['what a person left out', 'left out by hand: 1'],
    ['how people are told apart', 'at least 5 minutes in all; hosts, speakers and staff left out'],
    ['how many decisions there were', 'Decisions by a person: 1'],
    ['how a count began', '<inPerson>\tnot filled in\t18 (Signed list)\t2026-03-03T09:00\tDDG'],
    ['how it changed', '<inPerson>\t18\t20 (Signed list)\t2026-03-04T09:00\tsomebody'],
    ['a count that had two versions', '<online>\ttwo versions, not decided yet\t12\t'],
    ['that one of two versions was chosen', 'Two versions of “<about>”: one was chosen, 2026-03-04T09:00, somebody'],
    ['one event in two records', 'The same event as A02: this record stands'],
    ['shared participants', 'Participants shared with A03: the larger number counts'],
    ['what is still open', 'Must fix\t<type>\t'],
  ])('says %s', (_, words) => {
    expect(sheetOf()).toContain(words);
  });

  test.each<[string, Partial<Activity>, string]>([
    ['a finding about a reason', { total: { state: 'unknown', reason: `${name} lost it` } }, '“…”'],
    [
      'a finding about a session',
      { sessions: [{ id: 's1', title: name, from: '2026-03-04', to: '2026-03-02' }] },
      'The session “…” ends (2 March 2026) before it begins (4 March 2026)',
    ],
    ['an answer', { answers: [{ id: 'Q1', value: name }] }, '“…”'],
    ['an unknown count', { inPerson: { ...unknown, reason: name } as never }, 'unknown, the reason is in the record'],
  ])('does not repeat what was typed: %s', (_, change, words) => {
    const text = sheetOf(change);
    expect(text).toContain(words);
    expect(text).not.toContain('Pavardenytė');
  });

  test.each(locales)('says everything in %s, and no name', (locale) => {
    const text = sheetOf({}, {}, locale);
    expect(text).not.toMatch(/\{|\}|undefined|null|Pavardenytė|Vardenė/u);
    // Parts by country are no counts of the activity: they speak of few people.
    expect(text).not.toContain('countryParts');
  });

  test('says where there is nothing', () => {
    const bare = heldActivity('A09', 4);
    const dataset = datasetOf({ activities: [bare] });
    const text = sheetOf({}, { activity: bare, dataset, conflicts: new Map(), findings: [], changes: [], imports: [] });
    for (const words of [
      'No evidence is recorded.',
      'No attendance file was read for this activity.',
      'No change of a count is recorded on this computer.',
      'Nothing was decided about this activity.',
      'Nothing is open.',
    ])
      expect(text).toContain(words);
  });

  test('a count in two versions is not a number, and is still to be decided', () => {
    const { inPerson: _inPerson, ...without } = training;
    const dataset = datasetOf({ activities: [without], conflicts: [conflictIn('a1', 'inPerson')] });
    const conflicts = indexConflicts(dataset.conflicts).get('a1') ?? new Map();
    const text = sheetOf({}, { activity: without, dataset, conflicts });
    expect(text).toContain('In person\ttwo versions, not decided yet');
    expect(text).toContain('Two versions of “<inPerson>”: not decided yet');
  });

  test('an import that came with somebody’s records has no day of this computer', () => {
    expect(sheetOf({}, { imports: [{ record: attendance, at: undefined }] })).toContain(
      'Read on: not on this computer',
    );
  });
});

const line = (id: string, value: number) => ({ id, inPerson: count(value), total: count(value) });

describe('a finding about a breakdown by a trait of people', () => {
  const none = { state: 'notApplicable' } as const;
  const inPerson: Partial<Activity> = {
    mode: 'in person',
    inPerson: count(20),
    online: none,
    both: none,
    staff: count(0),
  };
  const findingsOf = (
    breakdowns: Activity['breakdowns'],
    parts: Partial<SheetInput> = {},
    more: Partial<Activity> = {},
  ) => sheetOf({ ...inPerson, ...more, breakdowns: breakdowns ?? [] }, parts).split('\n');
  const hidden = expect.stringContaining('Numbers by a trait of people do not agree here.');

  test.each([
    ['gender, one line too large', [line('gender:F', 22), line('gender:other', 2)], '22'],
    ['gender, the sum too large', [line('gender:F', 18), line('gender:other', 3)], '21'],
    ['target group', [line('target group:g1', 23), line('target group:g2', 1)], '23'],
  ] as [string, Activity['breakdowns'], string][])(
    'does not repeat numbers beside a small one: %s',
    (_, lines, number) => {
      expect(findingsOf(lines)).toContainEqual(hidden);
      expect(findingsOf(lines).filter((text) => text.includes('breakdown') && text.includes(number))).toEqual([]);
    },
  );

  test('does not repeat how many came from a country', () => {
    const parts = { countryParts: [{ id: 'LT', participants: count(7) }] };
    const said = findingsOf([line('country:LT', 3)], {}, parts);
    expect(said).toContainEqual(hidden);
    expect(said.join('\n')).not.toMatch(/From Lithuania, the country part/u);
  });

  test('says its numbers where none of them is small, or the workspace shows such numbers', () => {
    const large = [line('gender:F', 16), line('gender:M', 8)];
    expect(findingsOf(large)).toContainEqual(expect.stringMatching(/adds up to 24/u));
    expect(findingsOf([line('gender:F', 18), line('gender:M', 4)], { threshold: 3 })).toContainEqual(
      expect.stringMatching(/adds up to 22/u),
    );
    expect(findingsOf(large, { threshold: 10 })).toContainEqual(hidden);
  });

  test('says the numbers of organisations, which are no trait of people', () => {
    const lines = [line('organisation type:ministry', 18), line('organisation type:national authority', 3)];
    expect(findingsOf(lines)).toContainEqual(expect.stringMatching(/type of organisation adds up to 21/u));
  });
});
