import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { idOf } from './generated-dataset.ts';
import { changeSheet, emptyDataset, read, sheetsOf, withCell, saidOf } from './written.ts';
import { readWorkbook } from '../../../shared/outputs/workbook/read-workbook.ts';
import { project } from './generated-dataset.ts';

const first = idOf(3, 1);
const second = idOf(3, 2);
const session = idOf(9, 1);
const organisation = { id: idOf(1, 1), name: 'Town of Akmenė', shortName: 'Akmenė' };

const dataset: Dataset = {
  ...emptyDataset,
  organisations: new Map([[organisation.id, organisation]]),
  activities: [
    {
      id: first,
      reference: 'A01',
      title: 'Opening',
      reportedBy: organisation.id,
      total: { state: 'number', value: 45 },
      sessions: [{ id: session, from: '2022-05-02', startTime: '09:30' }],
    },
    { id: second, reference: 'A02', title: 'Closing' },
  ],
};
const sheets = await sheetsOf(dataset);
const reading = (sheet: string, row: number, header: string, cell: Cell) =>
  read(withCell(sheets, sheet, row, header, cell));

describe('a cell that cannot be read', () => {
  test.each<[string, string, Cell, string]>([
    ['Activities', 'Total', -1, '“-1” is not a count'],
    ['Activities', 'Total', 4.5, '“4.5” is not a count'],
    ['Activities', 'Total', 'about 40', '“about 40” is not a count'],
    ['Activities', 'Total', '1,000', '“1,000” is not a count'],
    ['Activities', 'Total', true, '“true” is not a count'],
    ['Activities', 'Total', { serial: 45, date1904: false }, '“45” is not a count'],
    ['Activities', 'Total', { unreadable: 'formula' }, 'holds a formula'],
    ['Activities', 'Total', { unreadable: 'errorValue' }, 'a failed calculation'],
    ['Activities', 'Total: basis', 'heard it', 'is not in the list “Bases”'],
    ['Activities', 'Total: why unknown', 'no list', 'A reason goes only with ?'],
    ['Activities', 'In person: basis', 'estimate', 'the count is empty'],
    ['Activities', 'Type', 'party', 'is not in the list “Activity types”'],
    ['Activities', 'For countries', 'LT, XX', 'something that is not in the list “Countries”'],
    ['Activities', 'Pillar', 'nobody knows', 'is not in the list “Pillars”'],
    ['Activities', 'Reported by', 'Town of Kaunas', 'no organisation is called “Town of Kaunas”'],
    ['Activities', 'Planned to', 40, 'what stands beside it needs it'],
    ['Activities', 'Title', 'two\nlines', 'one short text without line breaks'],
    ['Activities', 'Cost', -5, 'the cell is empty, and what stands beside it needs it'],
    ['Activities', 'Id', 'something', 'hidden cell in column Id was changed'],
    ['Sessions', 'First day', '2022-02-30', '“2022-02-30” is not a date'],
    ['Sessions', 'First day', '3/4/23', '“3/4/23” is not a date'],
    ['Sessions', 'First day', '05/07/2024', '“05/07/2024” can be 5 July 2024 or 7 May 2024. Type 2024-07-05 or'],
    ['Sessions', 'First day', '31.02.2024', '“31.02.2024” is not a date'],
    ['Sessions', 'First day', 'moved to 7 May 2024', '“moved to 7 May 2024” is not a date'],
    ['Sessions', 'First day', 2022, '“2022” is not a date'],
    ['Sessions', 'First day', { serial: 60, date1904: false }, '“60” is not a date'],
    ['Sessions', 'Begins', '25:00', '“25:00” is not a time of day'],
    ['Sessions', 'Activity', 'A77', 'no activity is called “A77”'],
    ['Sessions', 'Activity', null, 'does not say which activity'],
  ])('in %s, column %s: %j', (sheet, header, cell, sentence) => {
    const { badRows, records } = reading(sheet, 2, header, cell);
    expect(badRows.map((issue) => issue.path)).toMatchObject([{ file: 'back.xlsx', sheet, row: 2 }]);
    expect(saidOf(badRows)[0]).toContain(sentence);
    expect(saidOf(badRows)[0]).toContain(`Sheet ${sheet}, row 2`);
    expect(records.activity.map((record) => record.id)).toEqual([second]);
  });

  test('an id that stands twice over different rows: neither is taken, both are there to choose from', () => {
    const { badRows, records, doubled } = reading('Activities', 3, 'Id', first);
    expect(badRows).toEqual([]);
    expect(records.activity).toEqual([]);
    expect(doubled).toMatchObject([{ kind: 'activity', id: first, rows: [{ row: 2 }, { row: 3 }] }]);
  });
});

describe('a change that can be read', () => {
  test.each<[string, string, Cell, unknown]>([
    ['Total', 'Total', ' 46 ', { total: { state: 'number', value: 46 } }],
    ['Total', 'Total', '?', { total: { state: 'unknown' } }],
    ['Total', 'Total', 'N/A', { total: { state: 'notApplicable' } }],
    ['Total', 'Total', 0, { total: { state: 'number', value: 0 } }],
    ['a type in capitals', 'Type', 'Study Visit', { type: 'study visit' }],
    ['a short name', 'Reported by', 'Akmenė', { reportedBy: organisation.id }],
    ['a number as title', 'Title', 2022, { title: '2022' }],
    ['spaces around a title', 'Title', ' Opening  ', { title: 'Opening' }],
    ['a number with a space between thousands', 'Total', '1 200', { total: { state: 'number', value: 1200 } }],
  ])('%s: column %s, %j', (_, header, cell, fields) => {
    const [record] = reading('Activities', 2, header, cell).records.activity;
    expect(record?.value).toMatchObject(fields as object);
  });

  test('an emptied cell is an absent field, not an untouched one', () => {
    const [record] = reading('Activities', 2, 'Total', null).records.activity;
    expect(record?.value).not.toHaveProperty('total');
    expect(record?.untouched).toEqual([]);
  });

  test('the name of a renamed organisation still means it where it was left as written', () => {
    const { badRows, records } = reading('Organisations', 2, 'Name', 'Akmenė district');
    expect(badRows).toEqual([]);
    expect(records.activity[0]?.value['reportedBy']).toBe(organisation.id);
  });

  test('a day in the 1904 system is the same day', () => {
    const serial = 44_683 - 1462;
    const [record] = reading('Sessions', 2, 'First day', { serial, date1904: true }).records.activity;
    expect(record?.value['sessions']).toEqual([{ id: session, from: '2022-05-02', startTime: '09:30' }]);
  });

  test('rows may be sorted and columns moved; blank rows are skipped', () => {
    const moved = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => (rows[0] ?? []).map((_, column) => row[column] ?? null).toReversed()),
    }));
    const sorted = changeSheet(moved, 'Activities', ([header = [], ...rows]) => [
      header,
      [],
      ...rows.toReversed(),
      ['', null],
    ]);
    const { records, badRows } = read(withAbout(sorted));
    expect(badRows).toEqual([]);
    expect(records.activity.map((record) => record.value)).toEqual(
      read(sheets)
        .records.activity.map((record) => record.value)
        .toReversed(),
    );
  });

  test('a new activity with a new session gets no ids', () => {
    const added = withCell(withCell(sheets, 'Activities', 4, 'Reference', 'A03'), 'Sessions', 3, 'Activity', 'A03');
    const { records, badRows } = read(withCell(added, 'Sessions', 3, 'First day', '2023-01'));
    expect(badRows).toEqual([]);
    expect(records.activity[2]).toEqual({
      kind: 'activity',
      sheet: 'Activities',
      row: 4,
      value: { reference: 'A03' },
      untouched: [],
      newEntries: [{ list: 'sessions', value: { from: '2023-01' } }],
    });
  });
});

describe('a sheet or column that is not as it was', () => {
  test('a missing column leaves its field untouched and is reported', () => {
    const { records, warnings } = read(without('Activities', 'Title'));
    expect(records.activity.map((record) => record.untouched)).toEqual([['title'], ['title']]);
    expect(warnings).toMatchObject([
      { code: 'workbook.columnMissing', path: { sheet: 'Activities', column: 'Title' } },
    ]);
  });

  test('a missing column of entries leaves the field of each entry untouched', () => {
    expect(read(without('Sessions', 'Begins')).records.activity[0]?.untouched).toEqual([
      `sessions/${session}/startTime`,
    ]);
  });

  test('a missing sheet leaves its list untouched', () => {
    const { records, warnings } = read(sheets.filter((sheet) => sheet.name !== 'Sessions'));
    expect(records.activity.map((record) => record.untouched)).toEqual([['sessions'], ['sessions']]);
    expect(warnings.map((issue) => issue.code)).toEqual(['workbook.sheetMissing']);
  });

  test('a column of somebody’s own is named and not read', () => {
    const own = changeSheet(sheets, 'Activities', ([header = [], ...rows]) => [[...header, 'My notes'], ...rows]);
    expect(saidOf(read(own).warnings)).toEqual([
      'In back.xlsx, the column My notes of the sheet Activities is not one of the workbook’s own. It was not read.',
    ]);
  });

  test('without the column Id every row is a row without an id, and that is said', () => {
    const { records, warnings } = read(without('Activities', 'Id'));
    expect(records.activity.map((record) => [record.id, record.value['reference']])).toEqual([
      [undefined, 'A01'],
      [undefined, 'A02'],
    ]);
    expect(warnings.map((issue) => issue.code)).toEqual(['workbook.idsLost']);
  });

  test('without the ids of entries the list stays untouched, and its rows are there for new activities', () => {
    const { records, warnings } = read(without('Sessions', 'Entry id'));
    expect(records.activity[0]?.untouched).toContain('sessions');
    expect(records.activity[0]?.newEntries).toMatchObject([{ list: 'sessions', value: { from: '2022-05-02' } }]);
    expect(warnings.map((issue) => issue.code)).toEqual(['workbook.entryIdsLost']);
  });

  test('without a column that says which entry a row is, the sheet is not read', () => {
    const { records, warnings } = read(without('Participants', 'Split by'));
    expect(records.activity[0]?.untouched).toContain('breakdowns');
    expect(warnings).toMatchObject([{ code: 'workbook.sheetNotRead', path: { column: 'Split by' } }]);
  });

  test('a doubled column is refused', () => {
    const doubled = changeSheet(sheets, 'Activities', (rows) =>
      rows.map((row, index) => (index === 0 ? [...row, 'Title'] : row)),
    );
    expect(readWorkbook(doubled, project, { file: 'back.xlsx', sha256: 'a'.repeat(64) })).toMatchObject({
      ok: false,
      issues: [{ code: 'workbook.columnTwice' }],
    });
  });
});

/** The sheet About keeps the order of its columns. */
function withAbout(changed: readonly (typeof sheets)[number][]) {
  return changed.map((sheet) =>
    sheet.name === 'About' ? (sheets.find(({ name }) => name === 'About') ?? sheet) : sheet,
  );
}

function without(sheet: string, header: string) {
  return changeSheet(sheets, sheet, (rows) => {
    const column = (rows[0] ?? []).indexOf(header);
    return rows.map((row) => row.filter((_, index) => index !== column));
  });
}
