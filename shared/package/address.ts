import { fieldsByKind } from '../schema/record.ts';
import type { RecordKind } from '../schema/record.ts';
import type { z } from 'zod';

/**
 * Addresses of fields, as changes and conflicts name them: `title`, or `sessions/<entry id>/from`.
 * Entry ids hold no `/`.
 */
export interface Address {
  readonly name: string;
  readonly entry?: string;
  /** Field of the entry. */
  readonly field?: string;
}

export function parseAddress(address: string): Address {
  const first = address.indexOf('/');
  if (first < 0) return { name: address };
  const last = address.lastIndexOf('/');
  return { name: address.slice(0, first), entry: address.slice(first + 1, last), field: address.slice(last + 1) };
}

/** The schema of the value at an address; undefined when a record of that kind has no such field or such an entry cannot be. */
export function schemaAt(kind: RecordKind, address: string): z.ZodType | undefined {
  const { name, entry, field } = parseAddress(address);
  const spec = fieldsByKind[kind].get(name);
  if (!spec) return undefined;
  if (spec.type === 'value') return entry === undefined ? spec.schema : undefined;
  if (entry === undefined || field === undefined || !spec.id.safeParse(entry).success) return undefined;
  return spec.fields.get(field);
}

type Values = Readonly<Record<string, unknown>>;

/** The values of a record by address: lists taken apart into the fields of their entries. */
export function valuesByAddress(kind: RecordKind, value: Values): Map<string, unknown> {
  const fields = fieldsByKind[kind];
  const values = new Map<string, unknown>();
  for (const name of Object.keys(value)) {
    if (fields.get(name)?.type !== 'list') {
      values.set(name, value[name]);
      continue;
    }
    for (const entry of value[name] as readonly (Values & { readonly id: string })[]) {
      for (const field of Object.keys(entry)) {
        if (field !== 'id') values.set(`${name}/${entry.id}/${field}`, entry[field]);
      }
    }
  }
  return values;
}

/** The plain record of such values: the inverse of {@link valuesByAddress}. Lists stand sorted by entry id. */
export function recordOfValues(values: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  const lists = new Map<string, Map<string, Record<string, unknown>>>();
  for (const [address, value] of values) {
    const { name, entry, field } = parseAddress(address);
    if (entry === undefined || field === undefined) {
      record[name] = value;
      continue;
    }
    const entries = lists.get(name) ?? new Map<string, Record<string, unknown>>();
    lists.set(name, entries);
    const fields = entries.get(entry) ?? { id: entry };
    entries.set(entry, fields);
    fields[field] = value;
  }
  for (const [name, entries] of lists) {
    record[name] = [...entries.values()].toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
  }
  return record;
}
