import { writeXlsx as write } from 'hucre/xlsx';
import type { Cell, CellStyle as HucreStyle, CellValue as HucreValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { linkTarget, writableText } from '../../for-others/document-text.ts';
import { isActive } from '../../for-others/table-text.ts';
import { sentence } from '../../messages/sentence.ts';
import { columnLetters, pagesWide, printTitles } from './print-titles.ts';
import { formHeights, rowHeights } from './row-heights.ts';
import { settleXlsx } from './settle-xlsx.ts';
import { listsSheetName } from './workbook-model.ts';
import { fitsOnePage, writeChart } from './write-chart.ts';
import type {
  CellStyle,
  CellValue,
  ColumnModel,
  FormLayout,
  FormLook,
  ListModel,
  SheetModel,
  WorkbookModel,
} from './workbook-model.ts';

const font = { name: 'Calibri', size: 11 } as const;
const top = { vertical: 'top' } as const;
const atRight = { ...top, horizontal: 'right', indent: 1 } as const;
const wrapped = { vertical: 'top', wrapText: true } as const;

function filled(rgb: string): NonNullable<HucreStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

/** One object per look, shared by all cells that have it. */
const styles: Readonly<Record<CellStyle, HucreStyle>> = {
  text: { alignment: top, numFmt: '@' },
  prose: { alignment: wrapped, numFmt: '@' },
  date: { alignment: { ...top, horizontal: 'left' }, numFmt: 'yyyy-mm-dd' },
  time: { alignment: { ...top, horizontal: 'left' }, numFmt: 'hh:mm' },
  whole: { alignment: atRight, numFmt: '#,##0' },
  decimal: { alignment: atRight, numFmt: '#,##0.######' },
  link: { alignment: wrapped, numFmt: '@', font: { ...font, color: { rgb: '0B5394' }, underline: true } },
  open: {
    alignment: wrapped,
    numFmt: '@',
    fill: filled('FCE4D6'),
    font: { ...font, italic: true, color: { rgb: '9C3900' } },
  },
  group: { alignment: wrapped, numFmt: '@', fill: filled('E8EEF4'), font: { ...font, bold: true } },
  groupNumber: {
    alignment: atRight,
    numFmt: '#,##0',
    fill: filled('E8EEF4'),
    font: { ...font, bold: true },
  },
  groupDate: {
    alignment: { ...top, horizontal: 'left' },
    numFmt: 'yyyy-mm-dd',
    fill: filled('E8EEF4'),
    font: { ...font, bold: true },
  },
};

const headerAlignment = { vertical: 'center', wrapText: true } as const;
const headerFont = { ...font, bold: true, color: { rgb: 'FFFFFF' } };
const headerFills = { editable: filled('1F4E79'), computed: filled('5F6B76') };

function headerStyle(isComputed: boolean, isNumber: boolean): HucreStyle {
  const alignment = isNumber ? ({ ...headerAlignment, horizontal: 'right', indent: 1 } as const) : headerAlignment;
  return { alignment, numFmt: '@', font: headerFont, fill: headerFills[isComputed ? 'computed' : 'editable'] };
}

const thin = { style: 'thin', color: { rgb: '808080' } } as const;
const ruled = { top: thin, right: thin, bottom: thin, left: thin };

/** Of a sheet to print: little ink. */
const formStyles: Readonly<Record<FormLook | 'header' | 'number' | 'field', HucreStyle>> = {
  title: { alignment: { vertical: 'center', wrapText: true }, numFmt: '@', font: { ...font, size: 16, bold: true } },
  line: { alignment: wrapped, numFmt: '@' },
  small: { alignment: wrapped, numFmt: '@', font: { ...font, size: 9, color: { rgb: '404040' } } },
  header: {
    alignment: headerAlignment,
    numFmt: '@',
    font: { ...font, bold: true },
    fill: filled('E8EEF4'),
    border: ruled,
  },
  number: { alignment: { vertical: 'center', horizontal: 'center' }, border: ruled },
  field: { alignment: { vertical: 'center', wrapText: true }, numFmt: '@', border: ruled },
};

/** Texts that the writer would turn into a spreadsheet's error value. */
const errorValueText = /^#[A-Z0-9_/]+[!?]?$/;
/** Text that a reader of workbooks would take for an escaped character, and the two that XML knows no way to write. */
const toEscape = /_x(?=[0-9A-Fa-f]{4}_)|[\ufffe\uffff]/g;
/** Spreadsheets follow no more links than this on one sheet. */
const mostLinks = 65_000;
const rowsForEntry = 1_000;

/**
 * The bytes of a workbook (.xlsx). Text is written as text whatever it begins with, and nothing becomes a link but
 * https addresses in columns of links.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const lists = model.sheets.flatMap((sheet) => sheet.lists ?? []);
  const sheets = model.sheets.map((sheet) => (sheet.form ? writeForm(sheet, sheet.form) : writeSheet(sheet, lists)));
  const namedRanges = model.sheets.map(printTitles);
  const properties = { title: writableText(model.title) };
  return settleXlsx(await write({ sheets, namedRanges, properties, defaultFont: font }));
}

/** A column with this share of its cells filled is styled as a whole: a style per cell costs more than an empty styled cell. */
const denseFrom = 0.25;

function writeSheet(sheet: SheetModel, lists: readonly ListModel[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const dense = sheet.columns.map((_, column) => isDense(sheet, column));
  sheet.columns.forEach(({ header, style }, column) => {
    const isNumber = style === 'whole' || style === 'decimal';
    cells.set(`0,${column}`, { style: headerStyle(sheet.computed, isNumber), ...plainError(header) });
  });
  let links = 0;
  const rows: HucreValue[][] = [sheet.columns.map((column) => writable(column.header))];
  sheet.rows.forEach((row, index) => {
    const marks = sheet.marks.get(index);
    const written = row.map((value, column) => {
      if (value === null) return null;
      const own = sheet.columns[column]?.style ?? 'text';
      const style = styleOf(marks?.get(column) ?? own, value);
      const safe = writable(value);
      const cell: Partial<Cell> = { style, ...plainError(safe) };
      const link = own === 'link' && typeof value === 'string' ? linkTarget(value) : undefined;
      if (link !== undefined && links < mostLinks) {
        cell.hyperlink = { target: link };
        links += 1;
      }
      const looksRight = sheet.columns[column]?.hidden || (dense[column] && style === styles[own]);
      const isPlain = looksRight && !cell.hyperlink && !cell.richText;
      if (!isPlain) cells.set(`${index + 1},${column}`, cell);
      return safe;
    });
    rows.push(written);
  });
  const lastCell = `${columnLetters(sheet.columns.length - 1)}${sheet.rows.length + 1}`;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.columns.map(({ header, width, hidden, style }, column) => ({
      width: Math.max(width, widthForWords(header)),
      ...(hidden && { hidden }),
      ...(dense[column] && !hidden && { style: styles[style] }),
    })),
    rowDefs: rowHeights(sheet),
    dataValidations: sheet.columns.flatMap((column, index) => validation(column, index, sheet.rows.length, lists)),
    freezePane: { rows: 1, columns: sheet.frozenColumns },
    ...(sheet.visibility === 'visible' && { autoFilter: { range: `A1:${lastCell}` } }),
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'very hidden' && { veryHidden: true }),
    view: { tabColor: { rgb: sheet.computed ? '5F6B76' : '1F4E79' } },
    pageSetup: pageSetupOf(sheet),
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    ...(sheet.chart && sheet.rows.length > 0 && { charts: [writeChart(sheet, sheet.chart)] }),
  };
}

function writeForm(sheet: SheetModel, form: FormLayout): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const header = form.above.length;
  const lastColumn = sheet.columns.length - 1;
  form.above.forEach(({ text, look }, row) => cells.set(`${row},0`, { style: formStyles[look], ...plainError(text) }));
  for (let column = 0; column <= lastColumn; column += 1) {
    cells.set(`${header},${column}`, {
      style: formStyles.header,
      ...plainError(sheet.columns[column]?.header ?? null),
    });
    const style = formStyles[sheet.columns[column]?.style === 'whole' ? 'number' : 'field'];
    sheet.rows.forEach((row, index) =>
      cells.set(`${header + 1 + index},${column}`, { style, ...plainError(row[column] ?? null) }),
    );
  }
  const empty = sheet.columns.map(() => null);
  return {
    name: sheet.name,
    rows: [
      ...form.above.map(({ text }): HucreValue[] => [writable(text)]),
      sheet.columns.map((column) => writable(column.header)),
      ...sheet.rows.map((row): HucreValue[] => [...row.map(writable), ...empty.slice(row.length)]),
    ],
    cells,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rowDefs: formHeights(sheet, form),
    merges: form.above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: lastColumn })),
    freezePane: { rows: header + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: form.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&R&P / &N' },
  };
}

/** A text that reads like a spreadsheet's error value stays text when it is written as one with a look of its own. */
function plainError(value: CellValue): Pick<Cell, 'richText'> | undefined {
  const isError = typeof value === 'string' && value.startsWith('#') && errorValueText.test(value);
  return isError ? { richText: [{ text: value }] } : undefined;
}

/** The value with escapes for text that would be taken for one, and for characters that break the file. */
function writable(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replaceAll(toEscape, escaped) : value;
}

function escaped(text: string): string {
  return text === '_x' ? '_x005F_x' : `_x${text.charCodeAt(0).toString(16).toUpperCase()}_`;
}

function isDense({ rows }: SheetModel, column: number): boolean {
  let filledCells = 0;
  for (const row of rows) if ((row[column] ?? null) !== null) filledCells += 1;
  return filledCells > 0 && filledCells >= rows.length * denseFrom;
}

/** No head is to break within a word, up to a point: lists that people bring have heads of any length. */
function widthForWords(header: string): number {
  return Math.min(30, Math.max(...header.split(/\s/u).map(({ length }) => length)) + 2);
}

/** On its side, as few pages wide as is legible, and as long as it takes; a chart is kept on one page. */
function pageSetupOf(sheet: SheetModel): NonNullable<WriteSheet['pageSetup']> {
  const fitToHeight = sheet.chart && fitsOnePage(sheet, sheet.chart) ? 1 : 0;
  return { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: pagesWide(sheet), fitToHeight };
}

/**
 * A number in a column of text keeps the general format; a text in a column of numbers is aligned like one, unless it
 * would be calculated as soon as somebody types in its cell.
 */
function styleOf(style: CellStyle, value: CellValue): HucreStyle {
  if (typeof value === 'string' && styles[style].numFmt !== '@' && isActive(value)) return styles.text;
  if (typeof value === 'number' && (style === 'text' || style === 'prose')) return styles.decimal;
  return styles[style];
}

function validation(
  column: ColumnModel,
  index: number,
  rowCount: number,
  lists: readonly ListModel[],
): DataValidation[] {
  const { check } = column;
  if (!check) return [];
  const letters = columnLetters(index);
  const range = `${letters}2:${letters}${Math.max(rowCount, 1) + rowsForEntry}`;
  const base = { range, allowBlank: true, showErrorMessage: true };
  if (check.type === 'count') {
    const cell = `${letters}2`;
    const formula1 = `OR(AND(ISNUMBER(${cell}),${cell}>=0,${cell}=INT(${cell})),${cell}="?",${cell}="n/a")`;
    return [
      { ...base, type: 'custom', formula1, errorTitle: column.header, errorMessage: sentence('workbook.hintCount') },
    ];
  }
  const position = lists.findIndex((list) => list.name === check.list);
  const length = lists[position]?.values.length ?? 0;
  if (length === 0) return [];
  const listColumn = columnLetters(position);
  return [
    {
      ...base,
      type: 'list',
      formula1: `${listsSheetName}!$${listColumn}$2:$${listColumn}$${length + 1}`,
      errorStyle: check.strict ? 'stop' : 'warning',
      errorTitle: column.header,
      errorMessage: check.hint ?? sentence(check.strict ? 'workbook.hintCode' : 'workbook.hintName'),
    },
  ];
}
