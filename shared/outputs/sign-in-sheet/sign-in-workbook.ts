import type { CellValue, WorkbookModel } from '../workbook/workbook-model.ts';
import type { SignInSheet } from './sign-in-sheet.ts';

/** In points: room for a signature. */
const lineHeight = 27;
/** Characters that fill a page one column wide each: what a sheet lacks goes to its wide columns. */
const pageWidths = { portrait: 92, landscape: 138 } as const;

/** The sheet as a workbook to print, or to type into: it reads back as a list of participants without mapping. */
export function signInWorkbook(sheet: SignInSheet): WorkbookModel {
  const columns = sheet.columns.map(({ header, width, kind }) => ({
    header,
    width: width + (kind === 'name' || kind === 'organisation' ? addedWidth(sheet) : 0),
    style: kind === 'number' ? ('whole' as const) : ('text' as const),
    hidden: false,
  }));
  return {
    title: sheet.title,
    sheets: [
      {
        name: sheet.title,
        columns,
        rows: Array.from({ length: sheet.rows }, (_, index): readonly CellValue[] => [index + 1]),
        marks: new Map(),
        frozenColumns: 0,
        visibility: 'visible',
        computed: false,
        form: {
          above: [
            { text: sheet.title, look: 'title' },
            ...sheet.facts.map(({ label, text }) => ({ text: `${label}: ${text}`, look: 'line' as const })),
            { text: sheet.privacy, look: 'small' },
          ],
          orientation: sheet.orientation,
          rowHeight: lineHeight,
        },
      },
    ],
  };
}

function addedWidth({ columns, orientation }: SignInSheet): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const wide = columns.filter(({ kind }) => kind === 'name' || kind === 'organisation').length;
  return Math.max(0, Math.floor((pageWidths[orientation] - width) / wide));
}
