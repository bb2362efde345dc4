import { writeXlsx as write } from 'hucre/xlsx';
import type { Cell, CellStyle as HucreStyle, CellValue as HucreValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { sentence } from '../../messages/sentence.ts';
import { listsSheetName } from './workbook-model.ts';
import type { CellStyle, CellValue, ColumnModel, ListModel, SheetModel, WorkbookModel } from './workbook-model.ts';

const top = { vertical: 'top' } as const;
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
  whole: { alignment: { ...top, horizontal: 'right' }, numFmt: '#,##0' },
  decimal: { alignment: { ...top, horizontal: 'right' }, numFmt: '#,##0.######' },
  link: { alignment: wrapped, numFmt: '@', font: { color: { rgb: '0B5394' }, underline: true } },
  open: { alignment: wrapped, numFmt: '@', fill: filled('FCE4D6'), font: { italic: true, color: { rgb: '9C3900' } } },
  group: { alignment: wrapped, numFmt: '@', fill: filled('E8EEF4'), font: { bold: true } },
  groupNumber: {
    alignment: { ...top, horizontal: 'right' },
    numFmt: '#,##0',
    fill: filled('E8EEF4'),
    font: { bold: true },
  },
};

const headerAlignment = { vertical: 'center', wrapText: true } as const;
const headerFont = { bold: true, color: { rgb: 'FFFFFF' } };
const editableHeader: HucreStyle = { alignment: headerAlignment, font: headerFont, fill: filled('1F4E79') };
const computedHeader: HucreStyle = { alignment: headerAlignment, font: headerFont, fill: filled('5F6B76') };

/** Texts that the writer would turn into a spreadsheet's error value. */
const errorValueText = /^#[A-Z0-9_/]+[!?]?$/;
/** Text that a reader of workbooks would take for an escaped character. */
const escapedCharacter = /_x(?=[0-9A-Fa-f]{4}_)/g;
/** Spreadsheets follow no more links than this on one sheet. */
const mostLinks = 65_000;
const rowsForEntry = 1_000;

/**
 * The bytes of a workbook (.xlsx). Text is written as text whatever it begins with, and nothing becomes a link but
 * https addresses in columns of links.
 */
export async function writeXlsx(model: WorkbookModel): Promise<Uint8Array> {
  const lists = model.sheets.flatMap((sheet) => sheet.lists ?? []);
  const sheets = model.sheets.map((sheet) => writeSheet(sheet, lists));
  return write({ sheets, properties: { title: model.title }, defaultFont: { name: 'Calibri', size: 11 } });
}

function writeSheet(sheet: SheetModel, lists: readonly ListModel[]): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const header = sheet.computed ? computedHeader : editableHeader;
  sheet.columns.forEach((_, column) => cells.set(`0,${column}`, { style: header }));
  let links = 0;
  const rows: HucreValue[][] = [sheet.columns.map((column) => column.header)];
  sheet.rows.forEach((row, index) => {
    const marks = sheet.marks.get(index);
    rows.push(
      row.map((value, column) => {
        if (value === null) return null;
        const style = marks?.get(column) ?? sheet.columns[column]?.style ?? 'text';
        const cell: Partial<Cell> = { style: styleOf(style, value) };
        if (style === 'link' && links < mostLinks && typeof value === 'string' && value.startsWith('https://')) {
          cell.hyperlink = { target: value };
          links += 1;
        }
        const safe = typeof value === 'string' ? value.replace(escapedCharacter, '_x005F_x') : value;
        if (typeof safe === 'string' && errorValueText.test(safe)) cell.richText = [{ text: safe }];
        cells.set(`${index + 1},${column}`, cell);
        return safe;
      }),
    );
  });
  const lastCell = `${columnLetters(sheet.columns.length - 1)}${sheet.rows.length + 1}`;
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowDefs: new Map([[0, { height: 33 }]]),
    dataValidations: sheet.columns.flatMap((column, index) => validation(column, index, sheet.rows.length, lists)),
    freezePane: { rows: 1, columns: sheet.frozenColumns },
    ...(sheet.visibility === 'visible' && { autoFilter: { range: `A1:${lastCell}` } }),
    ...(sheet.visibility === 'hidden' && { hidden: true }),
    ...(sheet.visibility === 'very hidden' && { veryHidden: true }),
    view: { tabColor: { rgb: sheet.computed ? '5F6B76' : '1F4E79' } },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$1:$1',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** A number in a column of text keeps the general format; a text in a column of numbers is aligned like one. */
function styleOf(style: CellStyle, value: CellValue): HucreStyle {
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
      errorMessage: sentence(check.strict ? 'workbook.hintCode' : 'workbook.hintName'),
    },
  ];
}

/** The letters of a column counted from 0: A, B, … Z, AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
