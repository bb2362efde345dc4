import { error } from '../../issue.ts';
import type { Project } from '../../schema/project.ts';
import { ok, refused } from '../../result.ts';
import type { Result } from '../../result.ts';
import { fullText } from '../../reading/sheet.ts';
import type { Sheet } from '../../reading/sheet.ts';
import type { SheetModel } from './workbook-model.ts';

const workbookFormat = 'forin-workbook';
/** Raised when a reader of the version before could misread what is written. */
const workbookVersion = 1;

/** What a workbook says about itself. */
export interface WorkbookAbout {
  readonly format: string;
  readonly version: number;
  readonly project: string;
  /** Id and version of the project's definition. */
  readonly definition: string;
  readonly definitionVersion: number;
  /** Instant, shown to people. */
  readonly madeAt: string;
  /** Whose records it was made from, in words; absent when it does not say. */
  readonly madeBy?: string;
}

const sheetName = 'About';
/** Rows of this name hold the ids of the records that the workbook was made with. */
const holdsName = 'holds';
/** Ids in one cell: as many as fit well below the most that a cell can hold. */
const idsPerCell = 500;

export interface AboutParts {
  readonly madeBy?: string | undefined;
  /** Ids of the records written into it: a record that is not among its rows any more was removed, others came later. */
  readonly holds: readonly string[];
}

/** The sheet by which a workbook is recognised; a spreadsheet program does not offer to show it. */
export function aboutSheet(
  project: Project,
  madeAt: string,
  { madeBy, holds }: AboutParts = { holds: [] },
): SheetModel {
  const about: WorkbookAbout = {
    format: workbookFormat,
    version: workbookVersion,
    project: project.code,
    definition: project.id,
    definitionVersion: project.version,
    madeAt,
    ...(madeBy === undefined ? {} : { madeBy }),
  };
  const cells = Array.from({ length: Math.max(1, Math.ceil(holds.length / idsPerCell)) }, (_, index) =>
    holds.slice(index * idsPerCell, (index + 1) * idsPerCell).join('\n'),
  );
  return {
    name: sheetName,
    columns: [
      { header: 'Name', width: 20, style: 'text', hidden: false },
      { header: 'Value', width: 44, style: 'text', hidden: false },
    ],
    rows: [...Object.entries(about), ...cells.map((ids) => [holdsName, ids === '' ? null : ids])],
    marks: new Map(),
    frozenColumns: 0,
    visibility: 'very hidden',
    computed: false,
  };
}

/**
 * Reads the sheet back. Refused: a workbook of another origin, of a newer version of the format, or of another project.
 */
export function readAbout(sheets: readonly Sheet[], project: Project, file: string): Result<WorkbookAbout> {
  const rows = rowsOf(sheets);
  const values = new Map(rows.map(([name, value]) => [name, value]));
  const text = (name: keyof WorkbookAbout) => fullText(values.get(name) ?? null);
  const number = (name: keyof WorkbookAbout) => Number(values.get(name));
  if (values.get('format') !== workbookFormat || !Number.isInteger(number('version')))
    return refused(error('workbook.notOurs', { file }));
  if (number('version') > workbookVersion) return refused(error('workbook.newerVersion', { file }));
  if (text('project') !== project.code) {
    return refused(error('workbook.otherProject', { file }, { found: text('project'), expected: project.code }));
  }
  return ok({
    format: workbookFormat,
    version: number('version'),
    project: text('project'),
    definition: text('definition'),
    definitionVersion: number('definitionVersion'),
    madeAt: text('madeAt'),
    ...(text('madeBy') === '' ? {} : { madeBy: text('madeBy') }),
  });
}

/** The ids of the records that the workbook was made with; undefined for a workbook of before, which does not say. */
export function readHolds(sheets: readonly Sheet[]): ReadonlySet<string> | undefined {
  const cells = rowsOf(sheets).filter(([name]) => name === holdsName);
  if (cells.length === 0) return undefined;
  return new Set(cells.flatMap(([, ids = null]) => fullText(ids).split('\n')).filter((id) => id !== ''));
}

function rowsOf(sheets: readonly Sheet[]): Sheet['rows'] {
  return sheets.find((sheet) => sheet.name === sheetName)?.rows ?? [];
}
