import type { NewRowName } from '../workbook/find-names.ts';
import { sortedSet } from '../workbook/plain-codecs.ts';
import { fieldsByKind } from '../../schema/record.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';

/** Which record each new row of the workbook becomes; undefined: none, for now or for good. */
export type RecordOfNewRow = (id: string) => string | undefined;

/**
 * Rows name new rows of the same workbook (`find-names.ts`). Such a row may turn out to be a record that is here
 * already, or be left out: a row that names it then means that record, or cannot be taken either.
 */
export class NamedNewRows {
  readonly #names: ReadonlyMap<string, NewRowName>;

  /** @param names the new rows that are named somewhere, by the ids that they would get */
  constructor(names: ReadonlyMap<string, NewRowName>) {
    this.#names = names;
  }

  /** The row with the records that it means; or the first name that means none. */
  settle(row: ReadRecord, recordOf: RecordOfNewRow): ReadRecord | { readonly missing: string } {
    if (this.#names.size === 0) return row;
    const content = JSON.stringify([row.value, row.newEntries]);
    const becomes = new Map<string, string>();
    for (const [id, { name }] of this.#names) {
      if (!content.includes(id)) continue;
      const record = recordOf(id);
      if (record === undefined) return { missing: name };
      if (record !== id) becomes.set(id, record);
    }
    return becomes.size === 0 ? row : withIds(row, becomes);
  }
}

type Becomes = ReadonlyMap<string, string>;

function withIds(row: ReadRecord, becomes: Becomes): ReadRecord {
  const address = (text: string) => inText(text, becomes);
  return {
    ...row,
    value: inFields(row.value, becomes),
    newEntries: row.newEntries.map(({ list, value }) => ({ list, value: inFields(value, becomes) })),
    untouched: row.untouched.map(address),
    ...(row.edited && { edited: row.edited.map(address) }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function inFields(fields: Fields, becomes: Becomes): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, inValue(value, becomes)]));
}

/** Sets and lists of entries stay in their order, which is that of their ids. */
function inValue(value: unknown, becomes: Becomes): unknown {
  if (typeof value === 'string') return inText(value, becomes);
  if (Array.isArray(value)) {
    const items = value.map((item) => inValue(item, becomes));
    if (items.every((item, index) => item === value[index])) return value;
    if (items.every((item) => typeof item === 'string')) return sortedSet(items);
    return items.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  }
  return typeof value === 'object' && value !== null ? inFields(value as Fields, becomes) : value;
}

/** Ids stand alone or within an entry's id (`organisation:<id>`). */
function inText(text: string, becomes: Becomes): string {
  let result = text;
  for (const [id, record] of becomes) result = result.replaceAll(id, record);
  return result;
}

function idOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '';
}

/** A copied row as a record of its own: the entries stay with the record that they were written for. */
export function asNew(row: ReadRecord): ReadRecord {
  const { id: _, version: __, edited: ___, hasOtherEntries: ____, ...rest } = row;
  const isList = (name: string) => fieldsByKind[row.kind].get(name)?.type === 'list';
  const value = Object.fromEntries(Object.entries(rest.value).filter(([name]) => !isList(name)));
  return { ...rest, value, untouched: [], newEntries: [] };
}
