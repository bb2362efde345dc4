import { fieldsByKind } from '../../schema/record.ts';
import type { RecordKind } from '../../schema/record.ts';
import { idSchema } from '../../schema/identifier.ts';
import { reportingPeriodSchema } from '../../schema/reporting-period.ts';
import { activityLabel } from './names.ts';
import { cellAt, readRow } from './read-row.ts';
import type { FoundTable } from './locate-columns.ts';
import type { RecordInMaking, RecordsInMaking } from './records-in-making.ts';
import { fullText, isBlank } from '../../reading/sheet.ts';
import { idHeader, versionHeader } from './sheet-table.ts';
import type { ReadContext, RecordTable } from './sheet-table.ts';

/** Reads the rows of a sheet of records. Two rows with one id are both bad: nobody can say which of them is the record. */
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
  const seen = new Map<string, RecordInMaking>();
  for (let index = 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    if (cells.every(isBlank)) continue;
    const row = index + 1;
    const { value, untouched, problems } = readRow(cells, table.fields, schemaOf, columns, context);
    const idCell = cellAt(cells, idPosition);
    const version = cellAt(cells, columns.positionOf(versionHeader));
    const id = isBlank(idCell) ? undefined : fullText(idCell);
    const label = table.kind === 'activity' ? activityLabel(value) : (value['name'] as string | undefined);
    const record: RecordInMaking = {
      kind: table.kind,
      id,
      version: typeof version === 'string' && version !== '' ? version : undefined,
      label,
      sheet: table.sheet,
      row,
      value,
      untouched: [...untouched],
      lists: new Map(),
      newEntries: [],
      isBad: false,
    };
    making.add(record);
    for (const problem of problems) making.refuse(table.sheet, row, problem, record);
    if (id === undefined) continue;
    const idProblem = { column: idHeader, params: { value: id } };
    const twin = seen.get(id);
    if (!isIdOf(table.kind, id)) making.refuse(table.sheet, row, { code: 'workbook.badId', ...idProblem }, record);
    else if (twin) {
      making.refuse(table.sheet, row, { code: 'workbook.rowTwice', ...idProblem }, record);
      twin.isBad = true;
    } else seen.set(id, record);
  }
}

/** A period's id is made of its partner's id and the period (`schema/bookkeeping.ts`). */
function isIdOf(kind: RecordKind, id: string): boolean {
  if (kind !== 'period') return idSchema.safeParse(id).success;
  const [partner, period] = id.split(':');
  return idSchema.safeParse(partner).success && reportingPeriodSchema.safeParse(period).success;
}
