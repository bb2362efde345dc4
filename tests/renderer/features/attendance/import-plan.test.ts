import { describe, expect, test } from 'vitest';
import { numbersLeft } from '../../../../renderer/features/attendance/import-activity.ts';
import { basesOf, countsOf, modeAfter } from '../../../../renderer/features/attendance/import-counts.ts';
import { repeatedDecisions, storedDecision } from '../../../../renderer/features/attendance/stored-decisions.ts';
import type { AttendanceFormat } from '../../../../shared/attendance/model.ts';
import type { AttendanceDecision } from '../../../../shared/attendance/review.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import { attendanceImportFieldsSchema } from '../../../../shared/schema/bookkeeping.ts';
import {
  dated,
  activityId,
  bases,
  file,
  hash,
  id,
  number,
  organisationId,
  overview,
  plan,
  sessionId,
  withActivity,
} from './plan-with.ts';
import type { Edit } from './plan-with.ts';

describe('counts of the files', () => {
  test.each([
    ['online only', [9, 0, 9, 0], { online: number(9, 'platform log'), total: number(9, 'platform log') }],
    ['in person only', [8, 8, 0, 0], { inPerson: number(8, 'signed list'), total: number(8, 'signed list') }],
    [
      'both ways: the sums of the columns rest on two bases and name none',
      [15, 10, 6, 1],
      { inPerson: number(10, 'signed list'), online: number(6, 'platform log'), both: number(1), total: number(15) },
    ],
    ['of no known way', [5, 0, 0, 0], { total: number(5) }],
    ['of nobody: a number that was counted', [0, 0, 0, 0], { total: number(0) }],
  ])('%s', (_, [unique = 0, inPerson = 0, online = 0, both = 0], expected) => {
    expect(countsOf({ unique, inPerson, online, both }, bases)).toEqual(expected);
  });

  const signed = [{ columns: [{ role: 'fullName' }, { role: 'signature' }] }];
  const byDay = [{ columns: [{ role: 'fullName' }, { role: 'dayPresence' }] }];
  const names = [{ columns: [{ role: 'fullName' }, { role: 'organisation' }] }];
  type Tables = Parameters<typeof basesOf>[0][number]['tables'];
  test.each<[AttendanceFormat[], Tables, string, string]>([
    [['signin.sheet'], signed as Tables, 'signed list', 'signed list'],
    [['signin.sheet'], byDay as Tables, 'signed list', 'signed list'],
    [['signin.sheet'], names as Tables, "organiser's statement", "organiser's statement"],
    [['signin.sheet'], [...signed, ...names] as Tables, "organiser's statement", "organiser's statement"],
    [['teams.list.v1'], names as Tables, 'not stated', 'platform log'],
    [['signin.sheet', 'zoom.webinar.attendee'], signed as Tables, 'signed list', 'platform log'],
    [['participants.list'], names as Tables, "organiser's statement", "organiser's statement"],
    [['eventbrite.attendees'], names as Tables, 'registration at the door', 'registration at the door'],
    [['unknown'], names as Tables, 'not stated', 'not stated'],
  ])('%j with columns %j rest on %s and %s', (formats, tables, inPerson, online) => {
    const files = formats.map((format) => ({ format, kind: 'attendance' as const, tables }));
    expect(basesOf(files)).toEqual({ inPerson, online });
  });

  test('a registration is no basis', () => {
    expect(basesOf([{ format: 'forms.registration', kind: 'registration', tables: [] }]).online).toBe('not stated');
  });

  test.each([
    [undefined, 'online', 'online'],
    ['in person', 'online', 'hybrid'],
    ['hybrid', 'in person', 'hybrid'],
    ['online', undefined, 'online'],
    ['not applicable', 'online', 'online'],
  ] as const)('an activity held %s where people came %s is %s', (before, found, after) => {
    expect(modeAfter(before, found)).toBe(after);
  });
});

describe('what an import writes into an activity', () => {
  test('only counts that the files prove; a total that the parts give is left to them', () => {
    expect(plan({}).edited).toEqual({ online: number(9, 'platform log') });
  });

  test('a total where the activity states one, and where its parts do not come to it', () => {
    const stated = withActivity({ mode: 'online', ...dated, total: { state: 'number', value: 12 } });
    expect(plan({ dataset: stated })).toMatchObject({
      edited: { total: number(9, 'platform log') },
      replaced: [{ address: 'total', before: number(12), after: number(9, 'platform log') }],
    });
    const of = overview({ count: { persons: { unique: 5, inPerson: 0, online: 0, both: 0, unidentified: 0 } } });
    expect(plan({ overview: of }).edited).toEqual({ total: number(5) });
  });

  test('how it was held, where the activity says otherwise or nothing', () => {
    const dataset = withActivity({ mode: 'in person', ...dated, inPerson: { state: 'number', value: 20 } });
    const { edited, replaced } = plan({ dataset });
    expect(edited).toEqual({ mode: 'hybrid', online: number(9, 'platform log') });
    expect(replaced).toEqual([{ address: 'mode', before: 'in person', after: 'hybrid' }]);
  });

  const people = number(20);
  describe('no total where the files show only one of the ways in which people came', () => {
    test.each<[string, Partial<Activity>, Record<string, unknown>]>([
      ['the other has a number', { mode: 'hybrid', inPerson: people }, {}],
      ['and all parts give one', { mode: 'hybrid', inPerson: people, online: number(7), both: number(2) }, {}],
      ['the other is unknown', { mode: 'hybrid', inPerson: { state: 'unknown' } }, {}],
      ['nobody has filled in the other', { mode: 'hybrid' }, {}],
      ['a total of before goes', { mode: 'hybrid', inPerson: people, total: number(25) }, { total: undefined }],
    ])('%s', (_, fields, more) => {
      const { edited } = plan({ dataset: withActivity({ ...dated, ...fields }) });
      expect(edited).toEqual({ online: number(9, 'platform log'), ...more });
    });

    test.each<[string, Partial<Activity>]>([
      ['nobody came the other way', { mode: 'hybrid', inPerson: number(0), total: number(25) }],
      ['there was no other way', { mode: 'online', total: number(25) }],
    ])('but: %s', (_, fields) => {
      expect(plan({ dataset: withActivity({ ...dated, ...fields }) }).edited).toMatchObject({
        total: number(9, 'platform log'),
      });
    });

    test('the number that stays is named before anything is written', () => {
      const { activities } = withActivity({ mode: 'hybrid', ...dated, inPerson: people, online: number(7) });
      const wish = {
        overview: overview({}),
        target: { kind: 'activity', id: activityId },
        united: null,
        bases,
      } as const;
      expect(numbersLeft(wish, activities[0])).toEqual({ inPerson: people });
      expect(numbersLeft(wish, undefined)).toEqual({});
    });

    test('a session of a hybrid activity may have had one way only', () => {
      const sessions = [{ id: sessionId, from: '2022-05-02', total: number(3) }];
      const target = { kind: 'activity', id: activityId, session: sessionId } as const;
      const { edited } = plan({ dataset: withActivity({ mode: 'hybrid', sessions }), target });
      expect(edited).toMatchObject({ [`sessions/${sessionId}/total`]: number(9, 'platform log') });
      const both = [{ ...sessions[0]!, inPerson: people }];
      expect(plan({ dataset: withActivity({ mode: 'hybrid', sessions: both }), target }).edited).toMatchObject({
        [`sessions/${sessionId}/total`]: undefined,
      });
    });
  });

  test('the day of the files, where the activity has none', () => {
    expect(plan({ dataset: withActivity({ mode: 'online' }) }).edited).toMatchObject({
      [`sessions/${id('f1')}/from`]: '2022-05-02',
    });
  });

  test('into one session when it was chosen, and no breakdown then', () => {
    const { edited, record } = plan({
      overview: overview({ count: { by: { country: { LT: 9 }, organisation: {}, organisationType: {}, gender: {} } } }),
      target: { kind: 'activity', id: activityId, session: sessionId },
    });
    expect(edited).toEqual({ [`sessions/${sessionId}/online`]: number(9, 'platform log') });
    expect(record?.value).toMatchObject({ session: sessionId });
  });

  test('lines of breakdowns in the place of those of the same breakdown; what is not known is in none', () => {
    const by = {
      country: { LT: 6, '': 3 },
      organisation: { [organisationId]: 2, 'Nobody knows': 3, 'New one': 1 },
      organisationType: { municipality: 4, Academia: 1 },
      gender: { F: 5, M: 4 },
    };
    const dataset = withActivity(
      {
        mode: 'online',
        ...dated,
        breakdowns: [
          { id: 'age group:old', total: { state: 'number', value: 1 } },
          { id: 'country:FI', total: { state: 'number', value: 1 } },
        ],
      },
      { organisations: new Map([[organisationId, { id: organisationId, name: 'Neighbours' }]]) },
    );
    const { edited, changes } = plan({
      dataset,
      overview: overview({ count: { by } }),
      organisations: new Map([
        ['New one', { answer: 'new', id: id('b2') }],
        ['Nobody knows', { answer: 'other name', id: organisationId }],
      ]),
    });
    expect(edited).toEqual({
      online: number(9, 'platform log'),
      'breakdowns/country:FI/total': undefined,
      'breakdowns/country:LT/total': number(6),
      [`breakdowns/organisation:${organisationId}/total`]: number(5),
      [`breakdowns/organisation:${id('b2')}/total`]: number(1),
      'breakdowns/organisation type:municipality/total': number(4),
      'breakdowns/gender:F/total': number(5),
      'breakdowns/gender:M/total': number(4),
    });
    expect(changes.slice(0, 2)).toEqual([
      { kind: 'create', record: 'organisation', id: id('b2'), value: { name: 'New one' } },
      { kind: 'edit', id: organisationId, changes: new Map([['otherNames', ['Nobody knows']]]) },
    ]);
  });

  test('views of a stream beside the participants, once', () => {
    const files = [file('a'), file('s', { kind: 'stream', format: 'stream.metrics', stream: { views: 798 } })];
    expect(plan({ overview: overview({ files }) }).edited).toMatchObject({
      [`streamFigures/${id('f1')}/metric`]: 'views',
      [`streamFigures/${id('f1')}/value`]: number(798, 'platform log'),
    });
    const dataset = withActivity({
      mode: 'online',
      ...dated,
      streamFigures: [{ id: id('d1'), metric: 'views', value: { state: 'number', value: 798 } }],
    });
    expect(Object.keys(plan({ dataset, overview: overview({ files }) }).edited)).toEqual(['online']);
  });

  test('as a new activity, with its day', () => {
    const { changes, activity, replaced } = plan({
      target: { kind: 'new', fields: { title: 'Seminar', status: 'held' } },
    });
    expect(changes[0]).toEqual({
      kind: 'create',
      record: 'activity',
      id: activity,
      value: { title: 'Seminar', status: 'held' },
    });
    expect(changes[1]).toMatchObject({ kind: 'edit', id: activity });
    expect(Object.fromEntries((changes[1] as Edit).changes)).toMatchObject({
      mode: 'online',
      online: number(9, 'platform log'),
    });
    expect(replaced).toEqual([]);
  });
});

describe('what stays of an import', () => {
  const decisions = [
    { decision: 'exclude', place: { file: 'a', sheet: 'Sheet2', row: 4 } },
    {
      decision: 'same person',
      place: { file: 'a', sheet: 'Sheet1', row: 3 },
      other: { file: 'b', sheet: 'Sheet1', row: 7 },
    },
  ] as const;

  test('is numbers, method, hashes and places, and what the schema takes', () => {
    const files = [file('a'), file('b', { format: 'forms.registration', kind: 'registration', added: 0 })];
    const perDay = { '2022-05-02': 7, '2022-05-03': 5 };
    const { record } = plan({ overview: overview({ files, count: { perDay } }), decisions });
    expect(attendanceImportFieldsSchema.safeParse(record?.value).error).toBeUndefined();
    expect(record?.value).toMatchObject({
      activity: activityId,
      eventDate: '2022-05-02',
      dateSource: 'row times',
      rows: 25,
      online: number(9, 'platform log'),
      unidentified: 2,
      staff: 1,
      perDay: [
        { day: '2022-05-02', persons: 7 },
        { day: '2022-05-03', persons: 5 },
      ],
      excluded: [{ reason: 'bot', rows: 2 }],
      policy: { version: 1, minimumMinutes: 0 },
      decisions: [
        { decision: 'exclude', sha256: hash('a'), sheet: 2, row: 4 },
        {
          decision: 'same person',
          sha256: hash('a'),
          sheet: 1,
          row: 3,
          other: { sha256: hash('b'), sheet: 1, row: 7 },
        },
      ],
    });
    expect(JSON.stringify(record?.value)).not.toContain('.csv');
  });

  test('of a file that was imported into the activity before takes the place of what was kept then', () => {
    const earlier = { id: id('e1'), activity: activityId, rows: 20, unidentified: 1, files: [stored('a')] };
    const dataset = withActivity({ mode: 'online', ...dated }, { attendanceImports: [earlier] });
    const { changes, record, import: written } = plan({ dataset });
    expect([written, record]).toEqual([id('e1'), undefined]);
    expect(changes.at(-1)).toMatchObject({ kind: 'edit', id: id('e1') });
    const other = withActivity(
      { mode: 'online', ...dated },
      { attendanceImports: [{ ...earlier, files: [stored('x')] }] },
    );
    expect(plan({ dataset: other }).record).toBeDefined();
  });

  test('of sheets that hold versions of one list, the numbers of those that count are kept', () => {
    const versions = [
      { sheet: 'Draft', sheetIndex: 0, persons: 8, isCounted: false },
      { sheet: 'Final', sheetIndex: 1, persons: 9, isCounted: true },
    ];
    const { record } = plan({ overview: overview({ files: [file('a', { versions })] }) });
    expect(record?.value).toMatchObject({ files: [{ sha256: hash('a'), sheets: [2] }] });
    expect(JSON.stringify(record?.value)).not.toContain('Final');
  });

  test('that a row names several people is kept with what was decided of each of them', () => {
    const place = { file: 'a', sheet: 'Sheet2', row: 4 };
    const told: readonly AttendanceDecision[] = [
      { decision: 'several people', place },
      { decision: 'exclude', place: { ...place, part: 2 } },
    ];
    const kept = told.flatMap((decision) => storedDecision(decision, [file('a')]) ?? []);
    expect(kept).toEqual([
      { decision: 'several people', sha256: hash('a'), sheet: 2, row: 4 },
      { decision: 'exclude', sha256: hash('a'), sheet: 2, row: 4, part: 2 },
    ]);
    expect(repeatedDecisions({ decisions: kept }, hash('a'), [file('a')])).toEqual(told);
  });

  test('decisions come back with the same file, whatever key and name it has now', () => {
    const before = [file('a'), file('b')];
    const kept = decisions.flatMap((decision) => storedDecision(decision, before) ?? []);
    const [a, b] = [file('a', { key: 'x' }), file('b', { key: 'y' })];
    expect(repeatedDecisions({ decisions: kept }, hash('a'), [a, b])).toEqual([
      { decision: 'exclude', place: { file: 'x', sheet: 'Sheet2', row: 4 } },
      {
        decision: 'same person',
        place: { file: 'x', sheet: 'Sheet1', row: 3 },
        other: { file: 'y', sheet: 'Sheet1', row: 7 },
      },
    ]);
    expect(repeatedDecisions({ decisions: kept }, hash('a'), [a])).toHaveLength(1);
    expect(repeatedDecisions({ decisions: kept }, hash('b'), [a, b])).toHaveLength(1);
    expect(storedDecision(decisions[1], [file('a')])).toBeUndefined();
  });
});

function stored(letter: string) {
  return { sha256: hash(letter), kind: 'attendance', format: 'zoom.participants.sessions', rows: 1, added: 1 } as const;
}

test('days of which only the number is known stay out of the record: it takes dates', () => {
  const { record } = plan({ overview: overview({ count: { perDay: { '1': 8, '2': 5, '': 1 } } }) });
  expect(record?.value).not.toHaveProperty('perDay');
  const { id: _, ...fields } = { ...record!.value, id: '' };
  expect(attendanceImportFieldsSchema.safeParse(fields).success).toBe(true);
});
