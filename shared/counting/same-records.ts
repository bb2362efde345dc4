import type { Organisation, Place } from '../schema/registry.ts';

type RegistryRecord = Pick<Organisation | Place, 'id' | 'country' | 'sameAs' | 'differentFrom'>;

interface Group {
  readonly members: readonly string[];
  /** Everything that a member is said to be different from. */
  readonly apart: ReadonlySet<string>;
  readonly country: string | undefined;
}

/** Disjoint sets of records that mean one thing. Joining two sets never brings together what is said to be different. */
export class SameRecords {
  readonly #records: ReadonlyMap<string, RegistryRecord>;
  readonly #groups = new Map<string, Group>();

  /** @param records sorted by id, so that the outcome does not depend on where they came from */
  constructor(records: readonly RegistryRecord[]) {
    this.#records = new Map(records.map((one) => [one.id, one]));
    const apart = differences(records);
    for (const { id, country } of records) {
      this.#groups.set(id, { members: [id], apart: apart.get(id) ?? new Set(), country });
    }
  }

  /** Joins what somebody joined, whatever the countries. */
  joinAsSaid(): void {
    for (const { id, sameAs } of this.#records.values()) {
      if (sameAs !== undefined && this.#records.has(sameAs)) this.#join(id, sameAs);
    }
  }

  /** Joins two records, and all that are one with either, unless that would bring two countries together. */
  joinWithinCountry(one: string, other: string): void {
    const [a, b] = [this.#groups.get(one)?.country, this.#groups.get(other)?.country];
    if (a !== undefined && b !== undefined && a !== b) return;
    this.#join(one, other);
  }

  areOne(one: string, other: string): boolean {
    return this.#groups.get(one) === this.#groups.get(other);
  }

  /** Record id → id of the one that stands for it: of those that others were joined to the first, else the first of all. */
  standing(): ReadonlyMap<string, string> {
    const chosen = new Set([...this.#records.values()].flatMap(({ sameAs }) => sameAs ?? []));
    const standing = new Map<string, string>();
    for (const { members } of new Set(this.#groups.values())) {
      const sorted = members.toSorted();
      const joined = (id: string) => this.#records.get(id)?.sameAs !== undefined;
      const stands =
        sorted.find((id) => chosen.has(id) && !joined(id)) ?? sorted.find((id) => chosen.has(id)) ?? sorted[0];
      for (const id of members) standing.set(id, stands ?? id);
    }
    return new Map([...this.#records.keys()].map((id) => [id, standing.get(id) ?? id]));
  }

  #join(one: string, other: string): void {
    const [a, b] = [this.#groups.get(one), this.#groups.get(other)];
    if (!a || !b || a === b || b.members.some((id) => a.apart.has(id))) return;
    const joined: Group = {
      members: [...a.members, ...b.members],
      apart: new Set([...a.apart, ...b.apart]),
      country: a.country ?? b.country,
    };
    for (const id of joined.members) this.#groups.set(id, joined);
  }
}

/** What is said to be different, both ways. */
function differences(records: readonly RegistryRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>();
  const add = (one: string, other: string) => apart.set(one, (apart.get(one) ?? new Set()).add(other));
  for (const { id, differentFrom = [] } of records) {
    for (const other of differentFrom) {
      add(id, other);
      add(other, id);
    }
  }
  return apart;
}
