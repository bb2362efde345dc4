import { describe, expect, test } from 'vitest';
import { applyEditedRecords } from '../../../shared/consolidation/apply-edited-records.ts';
import { createRecord } from '../../../shared/consolidation/edit-record.ts';
import { editedRecordOf } from '../../../shared/outputs/workbook/edited-record.ts';
import { serialOfDay } from '../../../shared/outputs/workbook/serial-date.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { freezePeriod, summarisePeriods } from '../../../shared/summary/period-figures.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { idOf } from './generated-dataset.ts';
import { emptyDataset, modelOf, read, sheetsOf } from './written.ts';

const partner = idOf(1, 0);
const seminar = (number: number, total: number): Activity => ({
  id: idOf(3, number),
  reference: `A0${number}`,
  status: 'held',
  mode: 'in person',
  reportedBy: partner,
  inPerson: { state: 'number', value: total },
  sessions: [{ id: idOf(9, number), from: '2022-05-02' }],
});

/** Accepted with two seminars; then one was counted anew and one deleted. */
async function changedSince(): Promise<Dataset> {
  const organisations = new Map([[partner, { id: partner, name: 'A house' }]]);
  const before = { ...emptyDataset, organisations, activities: [seminar(1, 100), seminar(2, 50)] };
  const wish = { partner, period: '2022-Q2', day: '2022-07-15', author: 'Ona' };
  const accepted = await freezePeriod(before, wish, testPlatform());
  const record = { id: `${partner}:2022-Q2`, partner, period: '2022-Q2', state: 'accepted', accepted } as const;
  return { ...before, activities: [seminar(1, 103)], periods: [record] };
}

const house = ['A house', '2022-Q2'];
const no = 'n/a';
const nextStamp = () => ({ dot: 'seconddesk01:1', at: '2022-08-02T10:00:00.000Z' });

describe('the sheet of accepted periods', () => {
  test('shows the day of acceptance as a day, not as the number that a spreadsheet keeps', async () => {
    const sheets = await sheetsOf(await changedSince());
    const day = sheets.find(({ name }) => name === 'Accepted periods')?.rows[1]?.[3];
    expect(day).toMatchObject({ serial: serialOfDay('2022-07-15') });
  });

  test('shows what was accepted beside what is recorded now, and each difference with its reason', async () => {
    const dataset = await changedSince();
    const [row] = summarisePeriods(dataset);
    const became = row?.changes[0]?.after;
    const { id: _id, reference: _reference, ...state } = became ?? { id: '' };
    const [record] = dataset.periods;
    if (!record?.accepted) throw new Error('nothing accepted');
    const reason = { day: '2022-08-01', author: 'Rasa', reason: 'A list was found.', became: state };
    const corrections = [{ id: idOf(8, 1), activity: idOf(3, 1), accepted: record.accepted.sha256, ...reason }];
    const model = modelOf({ ...dataset, periods: [{ ...record, corrections }] });
    const sheet = model.sheets.find(({ name }) => name === 'Accepted periods');
    const [day] = sheet?.rows[0]?.slice(3, 4) ?? [];
    const rows = sheet?.rows.map((cells) => cells.filter((_, column) => column !== 3));
    expect([typeof day, rows]).toEqual([
      'number',
      [
        [...house, 'accepted', 'Ona', 'the whole period', null, 150, 0, 0, 150, 103, 0, 0, 103, -47, null],
        [
          ...house,
          null,
          null,
          'A01',
          'changed',
          100,
          no,
          no,
          100,
          103,
          no,
          no,
          103,
          3,
          'A list was found. (Rasa, 2022-08-01)',
        ],
        [...house, null, null, 'A02', 'deleted', 50, no, no, 50, null, null, null, null, null, 'reason missing'],
      ],
    ]);
  });

  test('is not there when nothing was accepted', () => {
    expect(modelOf(emptyDataset).sheets.map(({ name }) => name)).not.toContain('Accepted periods');
  });

  test('is known again in a workbook that comes back', async () => {
    const { warnings } = read(await sheetsOf(await changedSince()));
    expect(warnings.map(({ code }) => code)).not.toContain('workbook.sheetUnknown');
  });

  test('a workbook that comes back takes no accepted figure and no reason away', async () => {
    const dataset = await changedSince();
    const [record] = dataset.periods;
    if (!record?.accepted) throw new Error('nothing accepted');
    const correction = { id: idOf(8, 1), activity: idOf(3, 1), accepted: record.accepted.sha256, reason: 'A list.' };
    const periods = [{ ...record, corrections: [correction] }];
    const stamp = { dot: 'firstdesk001:1', at: '2022-08-01T10:00:00.000Z' };
    const { id, ...value } = { ...record, corrections: [correction] };
    const stored = createRecord('period', id, value, stamp);
    const rows = read(await sheetsOf({ ...dataset, periods })).records.period;
    expect(rows).toHaveLength(1);
    const edited = rows.map((row) => ({ ...editedRecordOf(row, () => idOf(7, 9)), version: stored.vector }));
    expect(applyEditedRecords(new Map([[id, stored]]), edited, nextStamp)).toEqual({ records: [], entriesLeftOut: [] });
  });
});
