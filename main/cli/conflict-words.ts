import { sentence } from '../../shared/messages/sentence.ts';
import { labelsOf } from '../../shared/outputs/workbook/names.ts';
import { entryTables, recordTables } from '../../shared/outputs/workbook/sheet-tables.ts';
import type { FieldColumns, WriteContext } from '../../shared/outputs/workbook/sheet-table.ts';
import { parseAddress } from '../../shared/package/address.ts';
import type { Conflict, ConflictValue, Dataset } from '../../shared/schema/dataset.ts';

/** Says fields and values of conflicts as the workbook shows them: by the headers of its columns and what its cells hold. */
export class ConflictWords {
  readonly #context: WriteContext;

  constructor(dataset: Dataset) {
    this.#context = { project: dataset.project, labels: labelsOf(dataset) };
  }

  /** `Total`, `Sessions: From`; a field without a column by its own name. */
  field(conflict: Conflict): string {
    if (conflict.field === 'deleted') return sentence('cli.fieldDeleted');
    const { name, entry, field } = parseAddress(conflict.field);
    const header = columnsOf(conflict)?.columns[0]?.header ?? field ?? name;
    const sheet = entryTables.find((table) => table.list === name)?.sheet ?? name;
    return entry === undefined ? header : `${sheet}: ${header}`;
  }

  /** `50, signed list`, `?`, `2022-05-02`. */
  value(conflict: Conflict, { value, deleted }: ConflictValue): string {
    if (deleted) return sentence('cli.valueDeleted');
    if (value === undefined) return sentence('cli.valueCleared');
    const columns = columnsOf(conflict);
    if (!columns) return typeof value === 'string' ? value : JSON.stringify(value);
    // Dates and times stand in cells as numbers; as text they are what the record holds.
    const style = columns.columns[0]?.style;
    if (typeof value === 'string' && (style === 'date' || style === 'time')) return value;
    const cells = columns.write(value, this.#context).filter((cell) => cell !== null);
    return cells.map((cell) => String(cell).replaceAll('\n', ' ')).join(', ');
  }
}

function columnsOf({ kind, field: address }: Conflict): FieldColumns | undefined {
  const { name, entry, field } = parseAddress(address);
  const table =
    entry === undefined
      ? recordTables.find((candidate) => candidate.kind === kind)
      : entryTables.find((candidate) => candidate.list === name);
  return table?.fields.find((columns) => columns.field === (field ?? name));
}
