import { indexConflicts } from '../../schema/dataset.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { recordKinds } from '../../schema/record.ts';
import type { CountrySummary } from '../../summary/country-summary.ts';
import type { ProjectSummary } from '../../summary/project-summary.ts';
import type { Protection } from '../figures/protected-from.ts';
import { aboutSheet } from './about-sheet.ts';
import { acceptedPeriodsSheet } from './accepted-periods-sheet.ts';
import { countrySummarySheet } from './country-summary-sheet.ts';
import { definitionsSheet } from './definitions-sheet.ts';
import { listsSheet } from './lists-sheet.ts';
import { labelsOf } from './names.ts';
import { planSheet } from './plan-sheet.ts';
import { sheetTables } from './sheet-tables.ts';
import { recordsOfKind, writeTable } from './write-table.ts';
import type { TableSource, VersionOf } from './write-table.ts';
import type { WorkbookModel } from './workbook-model.ts';

export interface WorkbookParts {
  readonly summary: ProjectSummary;
  /** One per country of the project, in its order. */
  readonly countrySummaries: readonly CountrySummary[];
  /** What is written into the hidden column Version of a record and comes back as it is. */
  readonly versionOf: VersionOf;
  /** Instant, shown to people. */
  readonly madeAt: string;
  /** Whose records these are, in words, for whoever reads the workbook back. */
  readonly madeBy?: string | undefined;
  /**
   * By what small numbers of participants from a country are kept out of the country summary: as in every other output
   * of the workspace. Absent: there is no workspace, and those below 5 are. Null: nobody knows what was hidden before,
   * and none of them is shown.
   */
  readonly protection?: Protection | null;
}

/**
 * The workbook of a project: the records, which read back to the same records, then copies of what was computed from
 * them (`domain.md` §4, §8), then what the columns mean.
 */
export function buildWorkbook(dataset: Dataset, parts: WorkbookParts): WorkbookModel {
  const { project } = dataset;
  const labels = labelsOf(dataset);
  const source: TableSource = {
    dataset,
    conflicts: indexConflicts(dataset.conflicts),
    context: { project, labels },
    versionOf: parts.versionOf,
  };
  const tables = sheetTables.filter(
    (table) => table.rows === 'entries' || !table.onlyWhenAny || recordsOfKind(dataset, table.kind).length > 0,
  );
  return {
    title: project.name,
    sheets: [
      ...tables.map((table) => writeTable(table, source)),
      countrySummarySheet(parts.summary, parts.countrySummaries, parts.protection),
      planSheet(dataset),
      ...acceptedPeriodsSheet(dataset, labels),
      definitionsSheet(project),
      listsSheet(project, labels),
      aboutSheet(project, parts.madeAt, {
        madeBy: parts.madeBy,
        holds: recordKinds.flatMap((kind) => recordsOfKind(dataset, kind).map(({ id }) => id)),
      }),
    ],
  };
}
