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
  withoutId: boolean;
}

/** Looks names up among the rows of the workbook itself. A name that is exact in one way beats one that fits in a later way. */
export function findNames(sheets: readonly Sheet[]): NameLookup {
  const byKind = new Map<NamedKind, readonly ReadonlyMap<string, NamedRecords>[]>();
  return (kind, name) => {
    const maps = byKind.get(kind) ?? indexNames(sheets, kind);
    byKind.set(kind, maps);
    return maps.map((map) => map.get(name)).find((found) => found !== undefined);
  };
}

function indexNames(sheets: readonly Sheet[], kind: NamedKind): readonly ReadonlyMap<string, NamedRecords>[] {
  const { sheet: sheetName, names } = namedBy[kind];
  const [first = [], ...rows] = sheets.find((sheet) => sheet.name === sheetName)?.rows ?? [];
  const header = first.map((cell) => fullText(cell).trim());
  const idColumn = header.indexOf(idHeader);
  return names.map((headers) => {
    const columns = headers.map((name) => header.indexOf(name));
    const found = new Map<string, NamedInMaking>();
    if (columns.includes(-1)) return found;
    for (const row of rows) {
      const parts = columns.map((column) => nameIn(row[column] ?? null));
      if (parts.includes('')) continue;
      addName(found, parts.join(', '), row[idColumn] ?? null);
    }
    return found;
  });
}

function nameIn(cell: Cell): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

function addName(found: Map<string, NamedInMaking>, name: string, id: Cell): void {
  const named = found.get(name) ?? { ids: new Set<string>(), withoutId: false };
  if (typeof id === 'string' && !isBlank(id)) named.ids.add(id);
  else named.withoutId = true;
  found.set(name, named);
}
