import { fieldsByKind } from '../../schema/record.ts';
import type { RecordKind } from '../../schema/record.ts';
import { idSchema } from '../../schema/identifier.ts';
import { reportingPeriodSchema } from '../../schema/reporting-period.ts';
import { activityLabel } from './names.ts';
import { cellAt, readRow } from './read-row.ts';
import type { FoundTable } from './locate-columns.ts';
import type { RecordInMaking, RecordsInMaking } from './records-in-making.ts';
import { fullText, isBlank } from '../../reading/sheet.ts';
import type { Cell } from '../../reading/sheet.ts';
import { idHeader, versionHeader } from './sheet-table.ts';
import type { ReadContext, RecordTable } from './sheet-table.ts';

/**
 * Reads the rows of a sheet of records. Of two rows with one id that say the same, the second is passed over and said;
 * where they differ, somebody has to say which of them is the record.
 */
export function readRecords(
  { table, sheet, columns }: FoundTable<RecordTable>,
  context: ReadContext,
  making: RecordsInMaking,
): void {
  const specs = fieldsByKind[table.kind];
  const schemaOf = (field: string) => {
    const spec = specs.get(field);
    return spec?.type === 'value' ? spec.schema : undefined;
  };
  const idPosition = columns.positionOf(idHeader);
  const seen = new Map<string, { readonly record: RecordInMaking; readonly contents: Set<string> }>();
  for (let index = 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    if (cells.every(isBlank)) continue;
    const row = index + 1;
    const { value, untouched, edited, written, problems } = readRow(cells, table.fields, schemaOf, columns, context);
    const idCell = cellAt(cells, idPosition);
    const id = isBlank(idCell) ? undefined : fullText(idCell).trim();
    // What stands only in columns that are not the workbook's own is no record.
    if (id === undefined && problems.length === 0 && Object.keys(value).length === 0) continue;
    const twin = id === undefined ? undefined : seen.get(id);
    const content = twin || id !== undefined ? contentOf(cells) : '';
    if (twin?.contents.has(content)) {
      making.note('workbook.rowTwiceAlike', { sheet: sheet.name, row }, { other: twin.record.row });
      continue;
    }
    const version = cellAt(cells, columns.positionOf(versionHeader));
    const label = table.kind === 'activity' ? activityLabel(value) : (value['name'] as string | undefined);
    const record: RecordInMaking = {
      kind: table.kind,
      id,
      version: typeof version === 'string' && version !== '' ? version : undefined,
      label,
      sheet: sheet.name,
      row,
      value,
      untouched: [...untouched],
      edited: edited && [...edited],
      written,
      lists: new Map(),
      entriesUntouched: [],
      entriesEdited: [],
      newEntries: [],
      twins: [],
      isBad: false,
    };
    if (twin) {
      twin.contents.add(content);
      twin.record.twins.push(record);
    } else making.add(record);
    for (const problem of problems) making.refuse(sheet.name, row, problem, record);
    if (id === undefined || twin) continue;
    if (isIdOf(table.kind, id)) seen.set(id, { record, contents: new Set([content]) });
    else {
      const problem = { code: 'workbook.badId', column: idHeader, params: { value: id } } as const;
      making.refuse(sheet.name, row, problem, record);
    }
  }
}

/** All that a row shows, with nothing after its last filled cell. */
function contentOf(cells: readonly Cell[]): string {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return JSON.stringify(cells.slice(0, last + 1).map((cell) => (isBlank(cell) ? null : cell)));
}

/** A period's id is made of its partner's id and the period (`schema/bookkeeping.ts`). */
function isIdOf(kind: RecordKind, id: string): boolean {
  if (kind !== 'period') return idSchema.safeParse(id).success;
  const [partner, period] = id.split(':');
  return idSchema.safeParse(partner).success && reportingPeriodSchema.safeParse(period).success;
}
