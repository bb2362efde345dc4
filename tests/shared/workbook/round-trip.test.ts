import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutColumns } from '../../../shared/outputs/workbook/edited-record.ts';
import { readWorkbook } from '../../../shared/outputs/workbook/read-workbook.ts';
import { recordsOfKind } from '../../../shared/outputs/workbook/write-table.ts';
import { activityShape } from '../../../shared/schema/activity.ts';
import { recordKinds } from '../../../shared/schema/record.ts';
import { activityArbitraries, anyDataset, idOf, project } from './generated-dataset.ts';
import { emptyDataset, read, sheetsOf, saidOf } from './written.ts';

describe('a workbook read back', () => {
  test('the generated activities have every field of the schema', () => {
    const inSheets = Object.keys(activityShape).filter((name) => !withoutColumns.activity?.includes(name));
    expect(Object.keys(activityArbitraries).toSorted()).toEqual(inSheets.toSorted());
  });

  test('gives the same records, with their versions, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const reading = read(await sheetsOf(dataset));
        expect(saidOf(reading.badRows)).toEqual([]);
        expect(reading.warnings).toEqual([]);
        for (const kind of recordKinds) {
          const records = recordsOfKind(dataset, kind);
          expect(reading.records[kind].map(({ id, value }) => ({ id, ...value }))).toEqual(records);
          expect(reading.records[kind].map((record) => record.version)).toEqual(
            records.map(({ id }) => `${kind} of ${id}`),
          );
          expect(reading.records[kind].flatMap((record) => [...record.untouched, ...record.newEntries])).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says which project and version it is of', async () => {
    expect(read(await sheetsOf(emptyDataset)).about).toEqual({
      format: 'forin-workbook',
      version: 1,
      project: 'TEST',
      definition: project.id,
      definitionVersion: 3,
      madeAt: '2026-11-22T10:00:00.000Z',
    });
  });

  test('leaves a field with two versions untouched, also one of an entry', async () => {
    const activity = { id: idOf(3, 0), reference: 'A01', sessions: [{ id: idOf(9, 1), title: 'Day one' }] };
    const values = [
      { dot: 'a:1', at: '' },
      { dot: 'b:1', at: '' },
    ];
    const conflicts = ['title', 'total', 'sessions/' + idOf(9, 1) + '/from'].map(
      (field) => ({ kind: 'activity', record: activity.id, field, values }) as const,
    );
    const [record] = read(await sheetsOf({ ...emptyDataset, activities: [activity], conflicts })).records.activity;
    expect(record?.untouched).toEqual(['title', 'total', `sessions/${idOf(9, 1)}/from`]);
    expect(record?.value).toEqual({ reference: 'A01', sessions: activity.sessions });
  });

  test('leaves a text longer than a cell holds untouched', async () => {
    const otherNames = Array.from({ length: 80 }, (_, index) => String(index).padStart(2, '0') + 'x'.repeat(498));
    const organisation = { id: idOf(1, 0), name: 'Long', otherNames };
    const dataset = { ...emptyDataset, organisations: new Map([[organisation.id, organisation]]) };
    const [record] = read(await sheetsOf(dataset)).records.organisation;
    expect(record).toMatchObject({ value: { name: 'Long' }, untouched: ['otherNames'] });
  });

  test('an empty project keeps the headers of its sheets', async () => {
    const sheets = await sheetsOf(emptyDataset);
    expect(sheets.map((sheet) => sheet.name)).toEqual([
      'Activities',
      'Sessions',
      'Participants',
      'Delegations',
      'Organisations',
      'Places',
      'Mapped organisations',
      'Roles',
      'Country parts',
      'Texts',
      'Links',
      'Evidence',
      'Stream figures',
      'Answers',
      'Country summary',
      'Plan',
      'Definitions',
      'Lists',
      'About',
    ]);
    expect(sheets.every((sheet) => (sheet.rows[0]?.length ?? 0) > 1)).toBe(true);
  });

  test('of another project is refused', async () => {
    const result = readWorkbook(
      await sheetsOf(emptyDataset),
      { ...project, code: 'OTHER' },
      { file: 'back.xlsx', sha256: 'a'.repeat(64) },
    );
    expect(result.ok ? [] : saidOf(result.issues)).toEqual([
      'The workbook back.xlsx belongs to the project TEST, not to OTHER. Choose the workbook of this project.',
    ]);
  });
});
