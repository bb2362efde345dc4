/** What a cell of a workbook holds when it is written; `null` is an empty cell. Text is always text, never a formula. */
export type CellValue = string | number | boolean | null;

/** How a cell looks. `open`: its field has several values, or more text than a cell can hold. */
export type CellStyle =
  | 'text'
  | 'prose'
  | 'date'
  | 'time'
  | 'whole'
  | 'decimal'
  | 'link'
  | 'open'
  | 'group'
  | 'groupNumber'
  | 'groupDate';

/** What a column offers while somebody types: a list of the workbook, or the check of a count. */
export type CellCheck =
  | {
      readonly type: 'list';
      readonly list: string;
      readonly strict: boolean;
      /** What is said of another value, in the language of the workbook; absent: in English. */
      readonly hint?: string;
    }
  | { readonly type: 'count' };

export interface ColumnModel {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: CellStyle;
  readonly hidden: boolean;
  readonly check?: CellCheck;
}

export interface SheetModel {
  readonly name: string;
  readonly columns: readonly ColumnModel[];
  /** Rows below the header, each as long as `columns` or shorter. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells that look different from their column: row index below the header → column index → style. */
  readonly marks: ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;
  /** So many columns stay in view, hidden ones included. */
  readonly frozenColumns: number;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** Computed copies differ in colour from what can be edited and read back. */
  readonly computed: boolean;
  /** Values by list name: the sheet that holds the workbook's lists has them one per column. */
  readonly lists?: readonly ListModel[];
  /** Beside the rows. */
  readonly chart?: ChartModel;
  /** It is a sheet to print and fill in by hand. */
  readonly form?: FormLayout;
}

/** A bar for each row and series, drawn by the spreadsheet program from the cells, so that it follows them. */
export interface ChartModel {
  readonly title: string;
  /** What it shows, for whoever does not see it. */
  readonly alternative: string;
  /** The column (from 0) that names the bars. */
  readonly names: number;
  /** The columns of numbers; their headers name the series. */
  readonly series: readonly number[];
}

/** A sheet of ruled rows under a head of its own; every page repeats the header. */
export interface FormLayout {
  /** Lines above the header, each across all columns. */
  readonly above: readonly { readonly text: string; readonly look: FormLook }[];
  readonly orientation: 'portrait' | 'landscape';
  /** Of the rows below the header, in points. */
  readonly rowHeight: number;
}

export type FormLook = 'title' | 'line' | 'small';

export interface ListModel {
  readonly name: string;
  readonly values: readonly string[];
}

/** A whole workbook as plain data: what `write-xlsx.ts` turns into bytes. */
export interface WorkbookModel {
  readonly title: string;
  readonly sheets: readonly SheetModel[];
}

/** The name of the hidden sheet that holds the lists. */
export const listsSheetName = 'Lists';

/** More characters do not fit into one cell of a spreadsheet. */
export const longestCellText = 32_767;
