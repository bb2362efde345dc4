import { foldName, groupSameOrganisations } from '../../../shared/counting/distinct-names.ts';
import { findRecordUses, isUsed, usesOf } from '../../../shared/counting/record-uses.ts';
import type { RecordUses } from '../../../shared/counting/record-uses.ts';
import { findSimilarPlaces } from '../../../shared/counting/same-places.ts';
import type { ConflictIndex, Dataset } from '../../../shared/schema/dataset.ts';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';

/** One organisation or place as the table shows it. */
export interface RegistryRow<Entry extends Organisation | Place = Organisation | Place> {
  readonly record: Entry;
  /** What people call it; empty when it has no name at all. */
  readonly label: string;
  readonly uses: RecordUses;
  /** Ids of records that look like the same one. */
  readonly similar: readonly string[];
  readonly hasTwoVersions: boolean;
  /** Every name and address, folded. */
  readonly searched: string;
}

/** Organisations by name. Those that count as one (`domain.md` §3.9) are each other's doubles. */
export function organisationRows(dataset: Dataset, conflicts: ConflictIndex): readonly RegistryRow<Organisation>[] {
  const uses = findRecordUses(dataset);
  const groups = groupSameOrganisations(dataset.organisations.values());
  const members = new Map<string, string[]>();
  for (const [id, group] of groups) members.set(group, [...(members.get(group) ?? []), id]);
  return [...dataset.organisations.values()].map((record) => ({
    record,
    label: record.name ?? record.shortName ?? '',
    uses: usesOf(uses, record.id),
    similar: (members.get(groups.get(record.id) ?? '') ?? []).filter((id) => id !== record.id),
    hasTwoVersions: conflicts.has(record.id),
    searched: folded(record.name, record.shortName, ...(record.otherNames ?? []), record.note),
  }));
}

export function placeRows(dataset: Dataset, conflicts: ConflictIndex): readonly RegistryRow<Place>[] {
  const uses = findRecordUses(dataset);
  const similar = findSimilarPlaces(dataset.places.values());
  return [...dataset.places.values()].map((record) => ({
    record,
    label: [record.name, record.municipality].filter((name) => name !== undefined).join(', '),
    uses: usesOf(uses, record.id),
    similar: similar.get(record.id) ?? [],
    hasTwoVersions: conflicts.has(record.id),
    searched: folded(record.name, record.municipality, ...(record.otherNames ?? []), record.address),
  }));
}

export interface RowFilter {
  readonly query: string;
  readonly onlyDoubles: boolean;
  readonly onlyUnused: boolean;
}

/** Rows that hold every word of the query, without regard to case and diacritics, by name. */
export function filterRows<Entry extends Organisation | Place>(
  rows: readonly RegistryRow<Entry>[],
  { query, onlyDoubles, onlyUnused }: RowFilter,
  compare: (a: string, b: string) => number,
): readonly RegistryRow<Entry>[] {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  return rows
    .filter((row) => words.every((word) => row.searched.includes(word)))
    .filter((row) => !onlyDoubles || row.similar.length > 0)
    .filter((row) => !onlyUnused || !isUsed(row.uses))
    .toSorted((a, b) => compare(a.label, b.label));
}

function folded(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [foldName(text)])).join('\n');
}
