import { fullText, isBlank } from '../../reading/sheet.ts';
import type { Cell, Sheet } from '../../reading/sheet.ts';
import type { NameLookup, NamedKind, NamedRecords } from './names.ts';
import { idHeader } from './sheet-table.ts';

/** How the records of a kind may be named in other cells: by any of these columns, or by several joined. */
const namedBy: Readonly<Record<NamedKind, { readonly sheet: string; readonly names: readonly (readonly string[])[] }>> =
  {
    organisation: { sheet: 'Organisations', names: [['Name'], ['Short name']] },
    place: { sheet: 'Places', names: [['Name', 'Municipality or region'], ['Name'], ['Municipality or region']] },
    activity: { sheet: 'Activities', names: [['Reference'], ['Title']] },
  };

interface NamedInMaking {
  readonly ids: Set<string>;
  readonly newIds: Set<string>;
}

/** A sheet of records: `name` as its table has it; `nameInFile` where it may be called otherwise. */
export interface NamedSheet extends Sheet {
  readonly nameInFile?: string;
}

/** A row without an id, as others name it. */
export interface NewRowName {
  readonly kind: NamedKind;
  readonly name: string;
}

/** What becomes of rows without an id. */
interface NewRows {
  /** The id that such a row would get, by the name of its sheet in the file and its row. */
  readonly idOf: (sheet: string, row: number) => string;
  /** Filled with those that are asked for by name, by the ids they would get. */
  readonly named: Map<string, NewRowName>;
}

/**
 * Looks names up among the rows of the workbook itself. A name that is exact in one way beats one that fits in a later way.
 * @param newRows absent where rows without an id are no records: their names then mean none
 */
export function findNames(sheets: readonly NamedSheet[], newRows?: NewRows): NameLookup {
  const byKind = new Map<NamedKind, readonly ReadonlyMap<string, NamedRecords>[]>();
  return (kind, name) => {
    const maps = byKind.get(kind) ?? indexNames(sheets, kind, newRows);
    byKind.set(kind, maps);
    const found = maps.map((map) => map.get(name)).find((one) => one !== undefined);
    const [id, ...others] = found?.newIds ?? [];
    if (found?.ids.size === 0 && id !== undefined && others.length === 0) newRows?.named.set(id, { kind, name });
    return found;
  };
}

function indexNames(
  sheets: readonly NamedSheet[],
  kind: NamedKind,
  newRows: NewRows | undefined,
): readonly ReadonlyMap<string, NamedRecords>[] {
  const { sheet: sheetName, names } = namedBy[kind];
  const { rows: [first = [], ...rows] = [], nameInFile = sheetName } =
    sheets.find((sheet) => sheet.name === sheetName) ?? {};
  const header = first.map((cell) => fullText(cell).trim());
  const idColumn = header.indexOf(idHeader);
  return names.map((headers) => {
    const columns = headers.map((name) => header.indexOf(name));
    const found = new Map<string, NamedInMaking>();
    if (columns.includes(-1)) return found;
    for (const [index, row] of rows.entries()) {
      const parts = columns.map((column) => nameIn(row[column] ?? null));
      if (parts.includes('')) continue;
      const named = namedIn(found, parts.join(', '));
      const id = row[idColumn] ?? null;
      if (typeof id === 'string' && !isBlank(id)) named.ids.add(id);
      else if (newRows) named.newIds.add(newRows.idOf(nameInFile, index + 2));
    }
    return found;
  });
}

function nameIn(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

function namedIn(found: Map<string, NamedInMaking>, name: string): NamedInMaking {
  const named = found.get(name) ?? { ids: new Set<string>(), newIds: new Set<string>() };
  found.set(name, named);
  return named;
}
