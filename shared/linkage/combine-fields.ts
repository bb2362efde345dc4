import type { Activity } from '../schema/activity.ts';
import type { ConflictIndex } from '../schema/dataset.ts';
import { fieldsByKind } from '../schema/record.ts';

/** Whose value a field of the kept record gets: its own, the other's, or, of a list, the entries of both. */
export type Side = 'kept' | 'other' | 'both';

export interface DifferingField {
  readonly name: keyof Activity;
  /** Absent: not filled in. */
  readonly kept?: unknown;
  readonly other?: unknown;
  /** A list, so that both may be taken together. */
  readonly isList: boolean;
  /** What is taken unless somebody chooses otherwise: what is there. */
  readonly usual: Side;
}

export interface ComparedFields {
  readonly differing: readonly DifferingField[];
  /** Fields that both have alike. */
  readonly alike: readonly (keyof Activity)[];
}

/** What stays with the record that it is of: who reports it, and what its own partner calls and notes it. */
const keptApart: ReadonlySet<string> = new Set(['id', 'reference', 'reportedBy', 'internalNote']);

/** Lists whose entries have ids that mean something (`aim.en`, a country): entries with one id are one entry. */
const keyedLists: ReadonlySet<string> = new Set(['narratives', 'countryParts', 'breakdowns', 'answers']);

/**
 * The fields in which two records of one event differ, in the order of the record. What a decision is waited for in the
 * kept one is left out: combining must not settle it by the way.
 */
export function compareFields(kept: Activity, other: Activity, conflicts: ConflictIndex): ComparedFields {
  const differing: DifferingField[] = [];
  const alike: (keyof Activity)[] = [];
  const undecided = new Set([...(conflicts.get(kept.id)?.keys() ?? [])].map((field) => field.split('/')[0] ?? field));
  for (const [field, { type }] of fieldsByKind.activity) {
    const name = field as keyof Activity;
    if (keptApart.has(name) || undecided.has(name)) continue;
    const [one, two] = [kept[name], other[name]];
    if (isEmpty(one) && isEmpty(two)) continue;
    const isList = type === 'list';
    if (contentOf(one, name) === contentOf(two, name)) alike.push(name);
    else {
      differing.push({
        name,
        ...(!isEmpty(one) && { kept: one }),
        ...(!isEmpty(two) && { other: two }),
        isList: isList && !isEmpty(one) && !isEmpty(two),
        usual: isEmpty(one) ? 'other' : 'kept',
      });
    }
  }
  return { differing, alike };
}

/** The kept record with what was chosen; what was not chosen is as usual. */
export function combinedActivity(
  kept: Activity,
  { differing }: ComparedFields,
  chosen: Readonly<Partial<Record<string, Side>>>,
): Activity {
  const combined = differing.map((field) => {
    const side = chosen[field.name] ?? field.usual;
    if (side === 'both') return [field.name, entriesOfBoth(field)] as const;
    return [field.name, side === 'kept' ? field.kept : field.other] as const;
  });
  const fields = Object.entries({ ...kept, ...Object.fromEntries(combined) });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Activity;
}

type Entry = { readonly id: string };

/** Of entries that mean one thing the kept record's stand. */
function entriesOfBoth({ name, kept, other }: DifferingField): readonly Entry[] {
  const own = (kept ?? []) as readonly Entry[];
  const added = ((other ?? []) as readonly Entry[]).filter(
    (entry) =>
      !own.some(({ id }) => id === entry.id) &&
      (keyedLists.has(name) || !own.some((known) => contentOf([known], name) === contentOf([entry], name))),
  );
  return [...own, ...added].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A value as it is compared: of a list what its entries say, whatever their ids and places, unless the id says it. */
function contentOf(value: unknown, name: string): string {
  if (!Array.isArray(value) || fieldsByKind.activity.get(name)?.type !== 'list' || keyedLists.has(name)) {
    return canonical(value);
  }
  const entries = value.map((entry: object) =>
    Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'id' && field !== 'position')),
  );
  return entries.map(canonical).toSorted().join('\n');
}

/** Two values that are equal give one text, whatever the order of their keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
