import { countColumns } from '../../schema/count.ts';
import type { CountColumn, RecordedCount } from '../../schema/count.ts';
import { code } from './field-columns.ts';
import { readText, readWholeNumber } from './plain-codecs.ts';
import type { Cell } from '../../reading/sheet.ts';
import { isBlank } from '../../reading/sheet.ts';
import type { FieldColumns, FieldReading, ReadContext } from './sheet-table.ts';
import type { CellValue } from './workbook-model.ts';

export const unknownMark = '?';
export const notApplicableMark = 'n/a';

/**
 * A count and what is said about it (`domain.md` §3.1): a number, `?`, `n/a` or empty; basis and reason in columns of
 * their own, out of sight until some record has one. Nothing turns into zero.
 */
export function count(field: string, header: string, options: { readonly basisShown?: true } = {}): FieldColumns {
  const basis = code('basis', `${header}: basis`, 20, 'Bases', options.basisShown ? {} : { quiet: true });
  return {
    field,
    expects: 'workbook.expectsCount',
    columns: [
      { header, width: 11, style: 'whole', check: { type: 'count' } },
      ...basis.columns,
      { header: `${header}: why unknown`, width: 28, style: 'prose', quiet: true },
    ],
    write: (value) => writeCount(value as RecordedCount),
    read: (cells, context) => readCount(cells, basis, context),
  };
}

function writeCount(value: RecordedCount): readonly CellValue[] {
  if (value.state === 'notApplicable') return [notApplicableMark, null, null];
  if (value.state === 'number') return [value.value, value.basis ?? null, null];
  return [unknownMark, value.basis ?? null, value.reason ?? null];
}

function readCount(
  [cell = null, basisCell = null, reasonCell = null]: readonly Cell[],
  basis: FieldColumns,
  context: ReadContext,
): FieldReading {
  const parts: Record<string, unknown> = {};
  if (!isBlank(basisCell)) {
    const reading = basis.read([basisCell], context);
    if ('problem' in reading) return { ...reading, column: 1 };
    parts['basis'] = reading.value;
  }
  if (!isBlank(reasonCell)) {
    parts['reason'] = readText(reasonCell);
    if (parts['reason'] === undefined) return { problem: 'workbook.expectsText', column: 2 };
  }
  return combineCount(cell, parts);
}

/** What is said about a count has to fit its state: a number has no reason, `n/a` has neither, an empty cell says nothing. */
function combineCount(cell: Cell, parts: Readonly<Record<string, unknown>>): FieldReading {
  const mark = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  if (isBlank(cell)) return { problem: 'workbook.countMissing', column: 0 };
  if (mark === unknownMark) return { value: { state: 'unknown', ...parts } };
  if (mark === notApplicableMark) {
    return Object.keys(parts).length > 0
      ? { problem: 'workbook.countSaysMore', column: 0 }
      : { value: { state: 'notApplicable' } };
  }
  const number = readWholeNumber(cell);
  if (number === undefined) return { problem: 'workbook.expectsCount', column: 0 };
  if ('reason' in parts) return { problem: 'workbook.countSaysMore', column: 0 };
  return { value: { state: 'number', value: number, ...parts } };
}

const headers: Readonly<Record<CountColumn, string>> = {
  inPerson: 'In person',
  online: 'Online',
  both: 'Both ways',
  total: 'Total',
};

/** The four columns of participants. */
export function participantColumns(options: { readonly basisShown?: true } = {}): readonly FieldColumns[] {
  return countColumns.map((field) => count(field, headers[field], field === 'total' ? options : {}));
}
