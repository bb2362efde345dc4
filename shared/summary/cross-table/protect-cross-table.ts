import { keyOf, placeOf, sumKey } from '../../suppression/count-table.ts';
import type { CellKind, TableCell } from '../../suppression/count-table.ts';
import { hideSmallNumbers } from '../../suppression/hide-small-numbers.ts';
import type { Publication } from '../../suppression/publication.ts';
import type { CrossChoice, CrossPlace, CrossTable } from './cross-table.ts';
import { isPersonal, notSplitKey } from './dimensions.ts';
import { bindingIssues, nameOfCrossTable } from './published-sums.ts';

/** A cross-table as it may leave: the same, and which of its cells are not shown. */
export interface ProtectedCrossTable {
  readonly table: CrossTable;
  readonly isHidden: (place: CrossPlace) => boolean;
  /** Whether anything is hidden, so that a note has to stand with the table. */
  readonly hidesAny: boolean;
  readonly isWithheld: boolean;
  /** To be remembered for the next issue; undefined: the table tells nobody's traits. */
  readonly publication: Publication | undefined;
}

export interface ProtectionOptions {
  /** The period that the table is of; undefined: all. */
  readonly period: string | undefined;
  readonly threshold?: number;
  /** Everything that was published of the project; other tables are passed over. */
  readonly published: readonly Publication[];
}

/**
 * Hides small numbers of people with a trait (`domain.md` §6), in a table that counts people by a trait. Sums over all
 * traits are totals of activities and stay; sums of one trait do not.
 */
export function protectCrossTable(table: CrossTable, options: ProtectionOptions): ProtectedCrossTable {
  const { choice } = table;
  if (!countsPeopleByTrait(choice)) {
    return { table, isHidden: () => false, hidesAny: false, isWithheld: false, publication: undefined };
  }
  const outcome = hideSmallNumbers(
    { cells: cellsOf(table) },
    {
      table: nameOfCrossTable(choice, options.period),
      earlier: bindingIssues(options.published, choice, options.period),
      ...(options.threshold !== undefined && { threshold: options.threshold }),
    },
  );
  const gone = [...outcome.hidden].map(placeOf);
  return {
    table: {
      ...table,
      rows: withGone(
        table.rows,
        gone.map(({ row }) => row),
      ),
      columns: withGone(
        table.columns,
        gone.map(({ column }) => column),
      ),
    },
    isHidden: (place) => outcome.hidden.has(keyOf(inTable(place))),
    hidesAny: outcome.hidden.size > 0,
    isWithheld: outcome.isWithheld,
    publication: outcome.publication,
  };
}

function countsPeopleByTrait({ rows, columns, measure }: CrossChoice): boolean {
  const countsPeople = measure === 'total' || measure === 'inPerson' || measure === 'online' || measure === 'persons';
  return countsPeople && (isPersonal(rows) || isPersonal(columns));
}

function cellsOf({ choice, rows, columns, at }: CrossTable): readonly TableCell[] {
  const places = [...rows, null].flatMap((row) => [...columns, null].map((column): CrossPlace => ({ row, column })));
  return places.flatMap((place): readonly TableCell[] => {
    const figure = at(place);
    return figure ? [{ ...inTable(place), value: figure.value, kind: kindOf(place, choice) }] : [];
  });
}

/** A sum tells a trait where a dimension of traits is still in it; those who are not split tell none. */
function kindOf({ row, column }: CrossPlace, { rows, columns }: CrossChoice): CellKind {
  const options = [isPersonal(rows) ? row : null, isPersonal(columns) ? column : null].filter((key) => key !== null);
  if (options.length === 0) return 'open';
  return options.every((key) => key === notSplitKey) ? 'rest' : 'protected';
}

function inTable({ row, column }: CrossPlace) {
  return { row: row ?? sumKey, column: column ?? sumKey };
}

function withGone(keys: readonly string[], hidden: readonly string[]): readonly string[] {
  return [...new Set([...keys, ...hidden.filter((key) => key !== sumKey)])];
}
