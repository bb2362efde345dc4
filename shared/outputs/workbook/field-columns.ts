import type { CellCodec } from './plain-codecs.ts';
import { asText, asTexts, readText, sortedSet } from './plain-codecs.ts';
import { findCode } from './code-lists.ts';
import type { CodeListName } from './code-lists.ts';
import type { Cell } from '../../reading/sheet.ts';
import { isBlank } from '../../reading/sheet.ts';
import type { Column, FieldColumns, FieldReading, ReadContext } from './sheet-table.ts';
import type { CellStyle, CellValue } from './workbook-model.ts';

export interface ColumnOptions {
  readonly quiet?: true;
  readonly style?: CellStyle;
}

function column(header: string, width: number, style: CellStyle, options: ColumnOptions = {}): Column {
  return { header, width, style: options.style ?? style, ...(options.quiet && { quiet: true }) };
}

/** A field that fills one cell. */
export function one(
  field: string,
  header: string,
  width: number,
  codec: CellCodec,
  options: ColumnOptions = {},
): FieldColumns {
  return {
    field,
    columns: [column(header, width, codec.style, options)],
    expects: codec.expects,
    write: (value) => [codec.write(value)],
    read: ([cell = null]) => {
      const value = codec.read(cell);
      return value === undefined ? { problem: codec.expects, ...codec.explain?.(cell), column: 0 } : { value };
    },
  };
}

/** A field that holds one code of a list. */
export function code(
  field: string,
  header: string,
  width: number,
  list: CodeListName,
  options: ColumnOptions = {},
): FieldColumns {
  return {
    field,
    columns: [{ ...column(header, width, 'text', options), check: { type: 'list', list, strict: true } }],
    expects: 'workbook.wrongRow',
    write: (value) => [asText(value)],
    read: ([cell = null], context) => readCode(cell, list, 0, context),
  };
}

function readCode(cell: Cell, list: CodeListName, index: number, { project }: ReadContext): FieldReading {
  const found = findCode(project, list, readText(cell) ?? '');
  return found === undefined ? { problem: 'workbook.expectsCode', column: index, params: { list } } : { value: found };
}

/** A list of codes in one cell, `LT, LV`. `sequence`: in its own order, doubles kept; else a set. */
export function codes(
  field: string,
  header: string,
  width: number,
  list: CodeListName | undefined,
  options: ColumnOptions & { readonly sequence?: true } = {},
): FieldColumns {
  return {
    field,
    columns: [column(header, width, 'prose', options)],
    expects: 'workbook.expectsText',
    write: (value) => [asTexts(value).join(', ')],
    read: ([cell = null], { project }) => {
      const typed = (readText(cell) ?? '').split(/[,;\n]/).map((part) => part.trim());
      const found = typed.filter((part) => part !== '').map((part) => (list ? findCode(project, list, part) : part));
      const known = found.filter((part) => part !== undefined);
      if (known.length === 0 || known.length < found.length) {
        return {
          problem: list ? 'workbook.expectsCodes' : 'workbook.expectsText',
          column: 0,
          params: { list: list ?? '' },
        };
      }
      return { value: options.sequence ? known : sortedSet(known) };
    },
  };
}

/** Numbers in one cell, `1, 2, 4`, in their own order. */
export function numbers(field: string, header: string, width: number): FieldColumns {
  return {
    field,
    columns: [column(header, width, 'text', { quiet: true })],
    expects: 'workbook.expectsNumbers',
    write: (value) => [(value as readonly number[]).join(', ')],
    read: ([cell = null]) => {
      const typed = (readText(cell) ?? '').split(/[,;]/).map((part) => part.trim());
      if (!typed.every((part) => /^\d{1,9}$/.test(part))) return { problem: 'workbook.expectsNumbers', column: 0 };
      return { value: typed.map(Number) };
    },
  };
}

/** A part of a field that is an object: its member and the columns it fills. */
export interface ObjectPart {
  readonly part: FieldColumns;
  readonly needed: boolean;
}

export function needed(part: FieldColumns): ObjectPart {
  return { part, needed: true };
}

export function free(part: FieldColumns): ObjectPart {
  return { part, needed: false };
}

/** A field that is an object of parts, each with columns of its own: planned from and to, amount and currency. */
export function objectOf(field: string, parts: readonly ObjectPart[]): FieldColumns {
  return {
    field,
    columns: parts.flatMap(({ part }) => part.columns),
    expects: 'workbook.wrongRow',
    write: (value, context) => {
      const members = value as Readonly<Record<string, unknown>>;
      return parts.flatMap(({ part }) => writePart(part, members[part.field], (member) => part.write(member, context)));
    },
    read: (cells, context) => {
      const value: Record<string, unknown> = {};
      let start = 0;
      for (const { part, needed: isNeeded } of parts) {
        const own = cells.slice(start, start + part.columns.length);
        if (own.every(isBlank)) {
          if (isNeeded) return { problem: 'workbook.partMissing', column: start };
        } else {
          const reading = part.read(own, context);
          if ('problem' in reading) return { ...reading, column: reading.column + start };
          value[part.field] = reading.value;
        }
        start += part.columns.length;
      }
      return { value };
    },
  };
}

function writePart(
  part: FieldColumns,
  value: unknown,
  write: (value: unknown) => readonly CellValue[],
): readonly CellValue[] {
  return value === undefined ? part.columns.map(() => null) : write(value);
}

/** A mark that is either there or not: `yes` or an empty cell. */
export function yes(field: string, header: string, width: number): FieldColumns {
  return {
    field,
    columns: [{ ...column(header, width, 'text'), check: { type: 'list', list: 'Yes or empty', strict: true } }],
    expects: 'workbook.wrongRow',
    write: () => ['yes'],
    read: ([cell = null], context) => {
      const reading = readCode(cell, 'Yes or empty', 0, context);
      return 'problem' in reading ? reading : { value: true };
    },
  };
}
