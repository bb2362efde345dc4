import { foldName } from '../../counting/distinct-names.ts';
import { error, warning } from '../../issue.ts';
import type { Project } from '../../schema/project.ts';
import { pathOf } from '../../validation/record-name.ts';
import type { DocumentTable } from '../document/document.ts';
import type { OtherPart } from './facts-in.ts';
import { columnNamed } from './figure-columns.ts';
import { quoteOf } from './report-finding.ts';
import type { ReportFinding } from './report-finding.ts';
import { numbersIn, readSaid } from './said-number.ts';

type StatedTable = Extract<OtherPart, { type: 'table' }>;

/**
 * A table of figures in the document against those that the records give: whichever of them has its rows. Of several
 * that may be meant (where held, country scope) the one that differs least is.
 */
export function checkTable(
  table: StatedTable,
  expected: readonly DocumentTable[],
  project: Project,
): readonly ReportFinding[] {
  const [head = [], ...rows] = table.rows;
  let least: readonly ReportFinding[] | undefined;
  for (const one of expected) {
    const columns = columnsOf(head, one.head);
    if (columns.length === 0) continue;
    const known = new Map(one.rows.map((row) => [foldName(row[0] ?? ''), row]));
    const pairs = rows.flatMap((row) => {
      const other = known.get(foldName(row[0] ?? ''));
      return other ? [[row, other] as const] : [];
    });
    // Most of its rows must be known, or it is a table of something else.
    if (pairs.length === 0 || pairs.length * 2 < rows.filter((row) => (row[0] ?? '') !== '').length) continue;
    const found = pairs.flatMap((pair) => differences(table, pair, columns, project));
    if (!least || found.length < least.length) least = found;
  }
  return least ?? [];
}

interface ColumnPair {
  readonly title: string;
  readonly at: number;
  readonly expectedAt: number;
}

/** Columns of the document and of the records that say the same: by their heads, or by the figure the head names. */
function columnsOf(head: readonly string[], expected: readonly string[]): readonly ColumnPair[] {
  const own = expected.map(foldName);
  const named = expected.map(columnNamed);
  const columns = head.flatMap((title, at): readonly ColumnPair[] => {
    if (at === 0 || title.trim() === '') return [];
    const exact = own.indexOf(foldName(title));
    const figure = columnNamed(title);
    const expectedAt = exact > 0 ? exact : figure === undefined ? -1 : named.indexOf(figure);
    return expectedAt > 0 ? [{ title, at, expectedAt }] : [];
  });
  // One column with a common head ("Number") and another first column is another table.
  const isSameFirst = foldName(head[0] ?? '') === own[0];
  return isSameFirst || columns.filter(({ title }) => columnNamed(title) !== undefined).length > 0 ? columns : [];
}

function differences(
  { heading }: StatedTable,
  [row, expected]: readonly [readonly string[], readonly string[]],
  columns: readonly ColumnPair[],
  { id, code }: Project,
): readonly ReportFinding[] {
  return columns.flatMap(({ title, at, expectedAt }): readonly ReportFinding[] => {
    const [said, recorded] = [row[at] ?? '', expected[expectedAt] ?? ''];
    if (saysTheSame(said, recorded)) return [];
    const params = { row: row[0] ?? '', column: title, said: said.trim(), recorded };
    // Dates and words may be put in other ways; numbers may not.
    const make = readSaid(said).state === 'number' ? error : warning;
    const place = { ...(heading !== undefined && { heading }), quote: quoteOf(...row) };
    return [{ ...make('reportCheck.table', pathOf('project', id, code), params), place }];
  });
}

/** Only numbers are compared, and whether there is one; a number that was left out on purpose is none. */
function saysTheSame(said: string, recorded: string): boolean {
  if (foldName(said) === foldName(recorded)) return true;
  const [one, other] = [readSaid(said), readSaid(recorded)];
  if (one.state === 'hidden' || said.trim() === '') return true;
  if (one.state === 'number' || other.state === 'number') {
    return numbersIn(said).join(' ') === numbersIn(recorded).join(' ');
  }
  return true;
}
