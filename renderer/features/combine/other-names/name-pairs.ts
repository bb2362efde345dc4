import { findSimilarlyNamedPlaces, findSimilarOrganisations } from '../../../../shared/counting/similar-names.ts';
import type { Likeness } from '../../../../shared/counting/similar-names.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import type { Organisation, Place } from '../../../../shared/schema/registry.ts';

export type RegistryKind = 'organisation' | 'place';
export type Entry = Organisation | Place;

/** Two records that may be one, and the one that would stand for both unless somebody chooses the other. */
export interface NamePair {
  readonly kind: RegistryKind;
  readonly records: readonly [Entry, Entry];
  readonly likeness: Likeness;
}

/** Organisations first, then places, the likeliest first. */
export function namePairs({ organisations, places }: Pick<Dataset, 'organisations' | 'places'>): readonly NamePair[] {
  const pairs = (
    kind: RegistryKind,
    records: ReadonlyMap<string, Entry>,
    found: ReturnType<typeof findSimilarOrganisations>,
  ) =>
    found.flatMap(({ one, other, likeness }): NamePair[] => {
      const [first, second] = [records.get(one), records.get(other)];
      return first && second ? [{ kind, records: [first, second], likeness }] : [];
    });
  return [
    ...pairs('organisation', organisations, findSimilarOrganisations(organisations.values())),
    ...pairs('place', places, findSimilarlyNamedPlaces(places.values())),
  ];
}

/** Something that somebody said about two records, which can be taken back. */
export interface SaidOfNames {
  readonly kind: RegistryKind;
  readonly said: 'same' | 'different';
  /** The record that holds the answer. */
  readonly record: Entry;
  readonly other: Entry;
}

export function saidOfNames({
  organisations,
  places,
}: Pick<Dataset, 'organisations' | 'places'>): readonly SaidOfNames[] {
  const of = (kind: RegistryKind, records: ReadonlyMap<string, Entry>) =>
    [...records.values()].flatMap((record): SaidOfNames[] => {
      const joined = record.sameAs === undefined ? undefined : records.get(record.sameAs);
      const apart = (record.differentFrom ?? []).flatMap((id) => records.get(id) ?? []);
      return [
        ...(joined ? [{ kind, said: 'same' as const, record, other: joined }] : []),
        ...apart.map((other) => ({ kind, said: 'different' as const, record, other })),
      ];
    });
  return [...of('organisation', organisations), ...of('place', places)];
}

/** The change that takes an answer back. */
export function takenBack({ said, record, other }: SaidOfNames): ReadonlyMap<string, unknown> {
  if (said === 'same') return new Map([['sameAs', undefined]]);
  const left = (record.differentFrom ?? []).filter((id) => id !== other.id);
  return new Map([['differentFrom', left.length === 0 ? undefined : left]]);
}

/** The change by which a record is told apart from another. */
export function toldApart(record: Entry, other: Entry): ReadonlyMap<string, unknown> {
  return new Map([['differentFrom', [...new Set([...(record.differentFrom ?? []), other.id])].toSorted()]]);
}
