import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOfTable } from '../../../shared/outputs/workbook/table-columns.ts';
import { entryTables, recordTables, sheetTables } from '../../../shared/outputs/workbook/sheet-tables.ts';
import { codeLists } from '../../../shared/outputs/workbook/code-lists.ts';
import { withoutColumns } from '../../../shared/outputs/workbook/edited-record.ts';
import { fieldsByKind, recordKinds } from '../../../shared/schema/record.ts';

describe('the sheets of a workbook', () => {
  test.each(recordKinds)('have a column for every field of %s that is edited by hand', (kind) => {
    const columns = new Set(
      recordTables.filter((table) => table.kind === kind).flatMap((table) => table.fields.map((field) => field.field)),
    );
    const values = [...fieldsByKind[kind]]
      .filter(([name, spec]) => spec.type === 'value' && !withoutColumns[kind]?.includes(name))
      .map(([name]) => name);
    expect([...columns].toSorted()).toEqual(values.toSorted());
  });

  const lists = [...fieldsByKind.activity].flatMap(([name, spec]) =>
    spec.type === 'list' && !withoutColumns.activity?.includes(name) ? [[name, spec.fields] as const] : [],
  );

  test('have one sheet for every list of an activity, and lists are only there', () => {
    expect(entryTables.map((table) => table.list).toSorted()).toEqual(lists.map(([name]) => name).toSorted());
    for (const kind of recordKinds) {
      const kept = [...fieldsByKind[kind]].filter(([name]) => !withoutColumns[kind]?.includes(name));
      const count = kept.filter(([, spec]) => spec.type === 'list').length;
      expect(count).toBe(kind === 'activity' ? lists.length : 0);
    }
  });

  test.each(lists)('have a column for every field of the entries of %s', (list, fields) => {
    const columns = entryTables.find((table) => table.list === list)?.fields.map((field) => field.field);
    expect(columns?.toSorted()).toEqual([...fields.keys()].toSorted());
  });

  test('have a column for every member of a field that is an object', () => {
    for (const table of recordTables) {
      for (const field of table.fields) {
        const spec = fieldsByKind[table.kind].get(field.field);
        if (spec?.type !== 'value' || !(spec.schema instanceof z.ZodObject)) continue;
        expect([field.field, field.columns.length]).toEqual([field.field, Object.keys(spec.schema.shape).length]);
      }
    }
  });

  test.each(sheetTables.map((table) => [table.sheet, table] as const))('%s has each header once', (_, table) => {
    const headers = columnsOfTable(table).map((column) => column.header);
    expect(headers).toEqual([...new Set(headers)]);
  });

  test('offer only lists that there are', () => {
    const offered = sheetTables
      .flatMap((table) => columnsOfTable(table))
      .flatMap(({ check }) => (check?.type === 'list' && check.strict ? [check.list] : []));
    expect(offered.filter((list) => !(list in codeLists))).toEqual([]);
  });
});
