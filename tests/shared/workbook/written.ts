import type { Issue } from '../../../shared/issue.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import type { Protection } from '../../../shared/outputs/figures/protected-from.ts';
import { buildWorkbook } from '../../../shared/outputs/workbook/build-workbook.ts';
import { readWorkbook } from '../../../shared/outputs/workbook/read-workbook.ts';
import type { WorkbookReading } from '../../../shared/outputs/workbook/read-workbook.ts';
import { readXlsx } from '../../../shared/outputs/workbook/read-xlsx.ts';
import type { Sheet, Cell } from '../../../shared/reading/sheet.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';
import type { WorkbookModel } from '../../../shared/outputs/workbook/workbook-model.ts';
import type { Result } from '../../../shared/result.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { project } from './generated-dataset.ts';

export const emptyDataset: Dataset = {
  project,
  organisations: new Map(),
  places: new Map(),
  activities: [],
  mappedOrganisations: [],
  attendanceImports: [],
  overlaps: [],
  periods: [],
  conflicts: [],
};

/** The workbook of a dataset, with versions that can be told apart. */
export function modelOf(dataset: Dataset, protection?: Protection | null): WorkbookModel {
  return buildWorkbook(dataset, {
    summary: summariseProject(dataset),
    countrySummaries: dataset.project.countries.map((country) => summariseCountry(dataset, country)),
    versionOf: (kind, id) => `${kind} of ${id}`,
    madeAt: '2026-11-22T10:00:00.000Z',
    ...(protection !== undefined && { protection }),
  });
}

export function settled<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.issues.map((issue) => issue.code).join(', ')}`);
  return result.value;
}

/** What people read of some findings. */
export function saidOf(issues: readonly Issue[]): string[] {
  return issues.map((issue) => issueSentence(issue));
}

/** Written to bytes and read to cells. */
export async function sheetsOf(dataset: Dataset): Promise<Sheet[]> {
  return [...settled(readXlsx(await writeXlsx(modelOf(dataset))))];
}

export function read(sheets: readonly Sheet[]): WorkbookReading {
  return settled(readWorkbook(sheets, project, { file: 'back.xlsx', sha256: 'a'.repeat(64) }));
}

/** The same sheets with one cell changed: row as a spreadsheet counts, column by its header. */
export function withCell(sheets: readonly Sheet[], sheet: string, row: number, header: string, cell: Cell): Sheet[] {
  return changeSheet(sheets, sheet, (rows) => {
    const column = (rows[0] ?? []).indexOf(header);
    if (column < 0) throw new Error(`no column ${header}`);
    const changed: Cell[] = [...(rows[row - 1] ?? [])];
    while (changed.length < column) changed.push(null);
    changed[column] = cell;
    return [...rows.slice(0, row - 1), changed, ...rows.slice(row)];
  });
}

export function changeSheet(
  sheets: readonly Sheet[],
  name: string,
  change: (rows: Sheet['rows']) => Sheet['rows'],
): Sheet[] {
  return sheets.map((sheet) => (sheet.name === name ? { name, rows: change(sheet.rows) } : sheet));
}
