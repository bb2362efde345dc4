import { canonicalJson } from '../package/canonical-json.ts';
import { valuesByAddress } from '../package/address.ts';
import { recordKinds } from '../schema/record.ts';
import type { RecordKind } from '../schema/record.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import { isPresent } from './changed-since.ts';
import { hasContent } from './deletion.ts';
import { sameValue } from './same-value.ts';

/** A field on one side: its value, nothing, or the values that it is left open with. */
export type FieldContent = { readonly value?: unknown } | { readonly versions: readonly unknown[] };

export interface ComparedField {
  readonly address: string;
  readonly before: FieldContent;
  readonly after: FieldContent;
}

/** A record that is not the same on both sides. `removed`: deleted on the second side, or only on the first. */
export interface ComparedRecord {
  readonly change: 'new' | 'changed' | 'removed';
  /** Of a removed one: the second side has it as deleted, and does not just lack it. */
  readonly isDeleted: boolean;
  readonly kind: RecordKind;
  readonly id: string;
  readonly fields: readonly ComparedField[];
}

export interface Comparison {
  /** In the order of kinds and ids. */
  readonly records: readonly ComparedRecord[];
  readonly unchanged: number;
}

/** One side: a package's state, or a workbook's. */
export interface ComparedSide {
  readonly state: Pick<ConsolidationState, 'records'>;
  /** True where this side says nothing about a field, such as a column that is not in a workbook; absent: it says all. */
  readonly isSilent?: (id: string, address: string) => boolean;
  /** Records of which nobody can say what this side holds: they are not compared. */
  readonly unclear?: ReadonlySet<string>;
}

/** What is different between two sides, record by record and field by field, whatever came first to whom. */
export function compareStates(before: ComparedSide, after: ComparedSide): Comparison {
  const records: ComparedRecord[] = [];
  let unchanged = 0;
  const ids = new Set([...before.state.records.keys(), ...after.state.records.keys()]);
  for (const id of [...ids].toSorted()) {
    if (before.unclear?.has(id) || after.unclear?.has(id)) continue;
    const [was, is] = [presentIn(before, id), presentIn(after, id)];
    const record = is ?? was;
    if (!record) continue;
    const fields = comparedFields(was?.contents, is?.contents, (address) =>
      was && is ? (before.isSilent?.(id, address) ?? false) || (after.isSilent?.(id, address) ?? false) : false,
    );
    if (was && is && fields.length === 0) {
      unchanged += 1;
      continue;
    }
    const change = !was ? 'new' : !is ? 'removed' : 'changed';
    const isDeleted = change === 'removed' && after.state.records.has(id);
    records.push({ change, isDeleted, kind: record.kind, id, fields });
  }
  return { records: records.toSorted((a, b) => order(a.kind) - order(b.kind)), unchanged };
}

/** Activities first: they are what people look for. */
function order(kind: RecordKind): number {
  return kind === 'activity' ? -1 : recordKinds.indexOf(kind);
}

type Contents = ReadonlyMap<string, FieldContent>;

function presentIn({ state }: ComparedSide, id: string): { kind: RecordKind; contents: Contents } | undefined {
  const record = state.records.get(id);
  if (!record || !hasContent(record) || !isPresent(record)) return undefined;
  const settled = [...valuesByAddress(record.kind, record.value)].map(
    ([address, value]) => [address, { value }] as const,
  );
  const open = Object.entries(record.conflicts ?? {}).map(
    ([address, values]) => [address, { versions: values.map((one) => ('value' in one ? one.value : null)) }] as const,
  );
  return { kind: record.kind, contents: new Map<string, FieldContent>([...settled, ...open]) };
}

function comparedFields(
  before: Contents = new Map(),
  after: Contents = new Map(),
  isSilent: (address: string) => boolean,
): ComparedField[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])];
  return addresses
    .map((address) => ({ address, before: before.get(address) ?? {}, after: after.get(address) ?? {} }))
    .filter((field) => !sameContent(field.before, field.after) && !isSilent(field.address))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

function sameContent(one: FieldContent, other: FieldContent): boolean {
  if ('versions' in one && 'versions' in other) return sameValue(sorted(one.versions), sorted(other.versions));
  if ('versions' in one || 'versions' in other) return false;
  return sameValue(one.value, other.value);
}

function sorted(values: readonly unknown[]): readonly string[] {
  return values.map(canonicalJson).toSorted();
}
