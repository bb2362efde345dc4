import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { conflictsOf } from '../../shared/consolidation/record-conflicts.ts';
import type { Replicas } from '../../shared/consolidation/record-conflicts.ts';
import { parseAddress, valuesByAddress } from '../../shared/package/address.ts';
import type { ConflictValue } from '../../shared/schema/dataset.ts';

/**
 * Short words for fields of an activity in merge cases: `title`, and for entries of lists `s1.title` (session 1),
 * `d2.number` (delegation 2). Values: `inPerson=12`, `inPerson=?` (unknown), `scope=EE+LT` (a set), any text.
 */
const lists: Readonly<Record<string, string>> = { s: 'sessions', d: 'delegations' };
const countNames: ReadonlySet<string> = new Set(['inPerson', 'online', 'both', 'total', 'number']);

/** `s1` → the list it is in and the id of the entry. */
export function entryOf(word: string): { readonly list: string; readonly id: string } | undefined {
  const list = lists[word.charAt(0)];
  return list !== undefined && /^[a-z]\d$/.test(word) ? { list, id: entryId(word.charAt(1)) } : undefined;
}

function entryId(digit: string): string {
  return `01900000-0000-7000-8000-00000000000${digit}`;
}

/** `s1.title` → `sessions/<entry id>/title`. */
export function addressOf(word: string): string {
  const [first = '', field] = word.split('.');
  const entry = entryOf(first);
  return entry && field !== undefined ? `${entry.list}/${entry.id}/${field}` : word;
}

/** `sessions/<entry id>/title` → `s1.title`. */
function wordOf(address: string): string {
  const { name, entry, field } = parseAddress(address);
  if (entry === undefined) return name;
  return `${name.charAt(0)}${entry.at(-1)}.${field}`;
}

/** The value that a word stands for at an address. */
export function valueOf(address: string, word: string): unknown {
  const name = address.slice(address.lastIndexOf('/') + 1);
  if (name === 'scope') return word.split('+');
  if (!countNames.has(name)) return word;
  return word === '?' ? { state: 'unknown' } : { state: 'number', value: Number(word) };
}

function wordFor(value: unknown): string {
  if (Array.isArray(value)) return value.join('+');
  if (typeof value !== 'object' || value === null) return String(value);
  return 'value' in value ? String(value.value) : '?';
}

/**
 * A record in one line: `inPerson=12; title=A:Opening|B:∅` — settled values, and of each conflict what every sender
 * says (`∅` cleared it, `deleted` deleted the record). A deleted record is `deleted`, one of which nothing is left but
 * that it exists again is `no content`.
 */
export function inOneLine(record: RecordOrTombstone, replicas: Replicas): string {
  if (deletionStateOf(record).state === 'deleted') return 'deleted';
  const conflicts = conflictsOf(record, replicas);
  const conflicted = new Set(conflicts.map((conflict) => conflict.field));
  const settled = hasContent(record) ? [...valuesByAddress(record.kind, record.value)] : [];
  const lines = [
    ...settled.filter(([address]) => !conflicted.has(address)).map(([address, value]) => [address, wordFor(value)]),
    ...conflicts.map(({ field, values }) => [
      field,
      values
        .map((value) => saidBy(value, field))
        .toSorted()
        .join('|'),
    ]),
  ].map(([address = '', words]) => `${wordOf(address)}=${words}`);
  return lines.length === 0 ? 'no content' : lines.toSorted().join('; ');
}

function saidBy(value: ConflictValue, field: string): string {
  if (value.deleted) return `${value.author}:deleted`;
  if ('value' in value) return `${value.author}:${wordFor(value.value)}`;
  return `${value.author}:${field === 'deleted' ? 'restored' : '∅'}`;
}

/** What two records must have in common to be the same: their canonical text. */
export function canonicalOf(record: RecordOrTombstone | undefined): string {
  return canonicalJson(record ?? null);
}
