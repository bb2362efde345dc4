import type { Counts } from '../../counting/complete-counts.ts';
import { unknownCounts } from '../../counting/complete-counts.ts';
import { noneKey } from '../country-keys.ts';
import { undecidedKey } from '../counted-activities.ts';
import type { CountedActivity } from '../counted-activities.ts';
import type { FigureSource } from '../figure-sources.ts';
import type { Grouping, Slice } from '../group-figures.ts';
import type { SettledAdjustment } from '../adjustments.ts';
import type { SummaryInput } from '../summary-input.ts';
import { crossGrouping, isPersonal, notSplitKey } from './dimensions.ts';
import type { CrossDimension } from './dimensions.ts';
import { tallyMaker } from './measures.ts';
import type { CrossFigure, CrossMeasure, CrossTally } from './measures.ts';

export interface CrossChoice {
  readonly rows: CrossDimension;
  readonly columns: CrossDimension;
  readonly measure: CrossMeasure;
}

/** A cell: a row and a column of the table; null: over all of them. */
export interface CrossPlace {
  readonly row: string | null;
  readonly column: string | null;
}

/**
 * Figures of activities by two things at once. Sums are worked out from the activities, never by adding cells: an
 * activity may stand in several rows, and participants may be in no cell that is known.
 */
export interface CrossTable {
  readonly choice: CrossChoice;
  /** Keys in order; what is not said, not decided or not split comes last. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Undefined: no activity stands there. */
  readonly at: (place: CrossPlace) => CrossFigure | undefined;
}

/**
 * One pass over the activities of the sums. Where `byStatus` is asked for and activities are counted, those that are
 * planned, postponed or cancelled are in it, too; in no other figure are they.
 */
export function crossTable(input: SummaryInput, choice: CrossChoice): CrossTable {
  const make = tallyMaker(input, choice.measure);
  const [ofRows, ofColumns] = [crossGrouping(input, choice.rows), crossGrouping(input, choice.columns)];
  const cells = new Map<string, Map<string, CrossTally>>();
  const [rowSums, columnSums] = [new Map<string, CrossTally>(), new Map<string, CrossTally>()];
  const whole = make();
  for (const counted of activitiesFor(input, choice)) {
    const [rows, columns] = [ofRows(counted), ofColumns(counted)];
    whole.add(counted, counted.counts);
    for (const column of columns) tallyIn(columnSums, column.key, make).add(counted, column.counts);
    for (const row of rows) {
      tallyIn(rowSums, row.key, make).add(counted, row.counts);
      let ofRow = cells.get(row.key);
      if (!ofRow) cells.set(row.key, (ofRow = new Map()));
      for (const column of columns) {
        tallyIn(ofRow, column.key, make).add(counted, countsIn(counted, [row, rows.length], [column, columns.length]));
      }
    }
  }
  for (const { adjustment, parts } of input.adjustments) {
    if (!adjustment.applied) continue;
    const [row, column] = [onlyKey(parts, ofRows), onlyKey(parts, ofColumns)];
    whole.adjust(adjustment.delta);
    if (row !== undefined) rowSums.get(row)?.adjust(adjustment.delta);
    if (column !== undefined) columnSums.get(column)?.adjust(adjustment.delta);
    if (row !== undefined && column !== undefined) cells.get(row)?.get(column)?.adjust(adjustment.delta);
  }
  const tallyAt = ({ row, column }: CrossPlace) => {
    if (row === null) return column === null ? whole : columnSums.get(column);
    return column === null ? rowSums.get(row) : cells.get(row)?.get(column);
  };
  return {
    choice,
    rows: inOrder(rowSums.keys()),
    columns: inOrder(columnSums.keys()),
    at: (place) => tallyAt(place)?.figure(),
  };
}

/** What is behind a cell or a sum: its activities, with the counts by which they stand there, and what was taken off. */
export interface CrossSources {
  readonly sources: readonly FigureSource[];
  readonly adjustments: readonly SettledAdjustment[];
}

export function sourcesOfCell(input: SummaryInput, choice: CrossChoice, { row, column }: CrossPlace): CrossSources {
  const [ofRows, ofColumns] = [crossGrouping(input, choice.rows), crossGrouping(input, choice.columns)];
  // Where people are told apart, what stands there is not some of the sessions.
  const isOfPeople = isPersonal(choice.rows) || isPersonal(choice.columns);
  const sources = activitiesFor(input, choice).flatMap((counted): readonly FigureSource[] => {
    const whole: Slice = { key: '', counts: counted.counts };
    const columns = ofColumns(counted);
    const rows = ofRows(counted);
    const ownRow = row === null ? whole : rows.find(({ key }) => key === row);
    const ownColumn = column === null ? whole : columns.find(({ key }) => key === column);
    if (!ownRow || !ownColumn) return [];
    const [ofRow, ofColumn] = [row === null ? 1 : rows.length, column === null ? 1 : columns.length];
    const counts = countsIn(counted, [ownRow, ofRow], [ownColumn, ofColumn]);
    return [{ counted, counts, isPart: counts !== counted.counts && !isOfPeople }];
  });
  const adjustments = input.adjustments.filter(
    ({ adjustment, parts }) =>
      adjustment.applied &&
      (row === null || onlyKey(parts, ofRows) === row) &&
      (column === null || onlyKey(parts, ofColumns) === column),
  );
  return { sources, adjustments };
}

/**
 * The participants of an activity that are in a row and in a column: those of the one where it stands whole in the
 * other. Of people told apart in two ways nobody can say how many are both.
 */
function countsIn(
  { counts }: CountedActivity,
  [row, rows]: readonly [Slice, number],
  [column, columns]: readonly [Slice, number],
): Counts {
  if (row.counts === counts) return column.counts;
  if (column.counts === counts) return row.counts;
  // A part that is the only one is everybody.
  if (rows === 1) return columns === 1 ? counts : column.counts;
  return columns === 1 ? row.counts : unknownCounts;
}

function activitiesFor(input: SummaryInput, { rows, columns, measure }: CrossChoice): readonly CountedActivity[] {
  const isByStatus = rows === 'byStatus' || columns === 'byStatus';
  if (!isByStatus || measure !== 'activities') return input.inSums;
  const reasons = new Map(input.leftOut.map((one) => [one.id, one]));
  const leftOut = input.dataset.activities.flatMap((activity): readonly CountedActivity[] => {
    const found = reasons.get(activity.id);
    if (!found || found.reason === 'superseded') return [];
    const conflicts = input.conflicts.get(activity.id) ?? new Map();
    const { firstDate } = found;
    return [{ activity, conflicts, counts: unknownCounts, isUndecided: false, firstDate }];
  });
  return [...input.inSums, ...leftOut];
}

function tallyIn(tallies: Map<string, CrossTally>, key: string, make: () => CrossTally): CrossTally {
  const found = tallies.get(key);
  if (found) return found;
  const tally = make();
  tallies.set(key, tally);
  return tally;
}

/** As `tallyGroups`: shared participants are taken off only where all of their activities stand under one key. */
function onlyKey(parts: readonly CountedActivity[], slicesOf: Grouping): string | undefined {
  const keys = new Set(parts.flatMap(slicesOf).map((slice) => slice.key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

const lastKeys: readonly string[] = [noneKey, undecidedKey, notSplitKey];

function inOrder(keys: Iterable<string>): readonly string[] {
  return [...keys].toSorted((a, b) => lastKeys.indexOf(a) - lastKeys.indexOf(b) || (a < b ? -1 : 1));
}
