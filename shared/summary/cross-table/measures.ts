import { breakdownLinesOf, optionOf } from '../../counting/breakdown-rest.ts';
import { completeCounts, isKnown } from '../../counting/complete-counts.ts';
import type { Counts } from '../../counting/complete-counts.ts';
import { groupSameOrganisations } from '../../counting/distinct-names.ts';
import type { Count, CountColumn } from '../../schema/count.ts';
import type { CountedActivity } from '../counted-activities.ts';
import type { ColumnFigures } from '../figures.ts';
import { sumOrganisationsMapped } from '../organisations-mapped.ts';
import type { SummaryInput } from '../summary-input.ts';

/** What the cells of a cross-table count. `persons`: different people, only where one count of attendance proves it. */
export const crossMeasures = [
  'activities',
  'total',
  'inPerson',
  'online',
  'persons',
  'organisationsReached',
  'organisationsMapped',
] as const;
export type CrossMeasure = (typeof crossMeasures)[number];

/** A figure with its reach: of so many activities so many are known. Null: unknown, never 0. */
export interface CrossFigure {
  readonly value: number | null;
  readonly activities: number;
  readonly known: number;
}

/** A figure in the making, one activity at a time. */
export interface CrossTally {
  readonly add: (counted: CountedActivity, counts: Counts) => void;
  /** Takes shared participants off. */
  readonly adjust: (delta: ColumnFigures) => void;
  readonly figure: () => CrossFigure;
}

/** Makes the tallies of a measure. What all of them need is looked up once. */
export function tallyMaker(input: SummaryInput, measure: CrossMeasure): () => CrossTally {
  switch (measure) {
    case 'activities':
      return () => new ActivitiesTally();
    case 'persons': {
      const persons = provenPersons(input);
      return () => new PersonsTally(persons);
    }
    case 'organisationsReached': {
      const standing = groupSameOrganisations(input.dataset.organisations.values());
      return () => new OrganisationsTally(standing);
    }
    case 'organisationsMapped':
      return () => new MappedTally(input.dataset.project.countries);
    default:
      return () => new ParticipantsTally(measure);
  }
}

const noAdjustment = () => undefined;

class ActivitiesTally implements CrossTally {
  #activities = 0;
  readonly adjust = noAdjustment;

  add(): void {
    this.#activities += 1;
  }

  figure(): CrossFigure {
    return { value: this.#activities, activities: this.#activities, known: this.#activities };
  }
}

/** One column of `FiguresTally`, by the same rule (`domain.md` §3.4). */
class ParticipantsTally implements CrossTally {
  readonly #column: CountColumn;
  #activities = 0;
  #counted = 0;
  #known = 0;
  #numbers = 0;
  #sum = 0;

  constructor(column: CountColumn) {
    this.#column = column;
  }

  add(_: CountedActivity, counts: Counts): void {
    const count = counts[this.#column];
    this.#activities += 1;
    if (counts.total.state === 'number') this.#counted += 1;
    if (isKnown(count)) this.#known += 1;
    if (count.state !== 'number') return;
    this.#numbers += 1;
    this.#sum += count.value;
  }

  adjust(delta: ColumnFigures): void {
    this.#sum += delta[this.#column] ?? 0;
  }

  figure(): CrossFigure {
    const isNone = this.#counted > 0 && this.#known === this.#activities;
    const value = this.#numbers > 0 ? this.#sum : isNone ? 0 : null;
    return { value, activities: this.#activities, known: this.#known };
  }
}

/** Persons cannot be added over activities: somebody may have come twice. One activity alone proves its own. */
class PersonsTally implements CrossTally {
  readonly #persons: ReadonlyMap<string, number>;
  readonly adjust = noAdjustment;
  #activities = 0;
  #proven: number | null = null;
  #known = 0;

  constructor(persons: ReadonlyMap<string, number>) {
    this.#persons = persons;
  }

  add({ activity, counts: whole }: CountedActivity, counts: Counts): void {
    this.#activities += 1;
    // Of a part of the activity, the count of attendance says nothing.
    const persons = counts === whole ? this.#persons.get(activity.id) : undefined;
    if (persons === undefined) return;
    this.#known += 1;
    this.#proven = persons;
  }

  figure(): CrossFigure {
    const value = this.#activities === 1 ? this.#proven : null;
    return { value, activities: this.#activities, known: this.#known };
  }
}

/** Persons of activities with exactly one count of attendance, made for the whole activity and still its total. */
function provenPersons({ dataset, byId }: SummaryInput): ReadonlyMap<string, number> {
  const counts = new Map<string, (number | null)[]>();
  for (const { activity, session, total } of dataset.attendanceImports) {
    if (activity === undefined) continue;
    const persons = session === undefined && total?.state === 'number' ? total.value : null;
    counts.set(activity, [...(counts.get(activity) ?? []), persons]);
  }
  return new Map(
    [...counts].flatMap(([id, [persons, ...others]]) => {
      const total = byId.get(id)?.counts.total;
      const isStill = total?.state === 'number' && total.value === persons;
      return others.length === 0 && typeof persons === 'number' && isStill ? [[id, persons] as const] : [];
    }),
  );
}

/** Different organisations that sent somebody: those of delegations and of breakdowns by organisation. */
class OrganisationsTally implements CrossTally {
  readonly #standing: ReadonlyMap<string, string>;
  readonly #organisations = new Set<string>();
  readonly adjust = noAdjustment;
  #activities = 0;
  #known = 0;

  constructor(standing: ReadonlyMap<string, string>) {
    this.#standing = standing;
  }

  add({ activity, isUndecided }: CountedActivity): void {
    this.#activities += 1;
    if (isUndecided) return;
    const { delegations = [], mode } = activity;
    let isKnownHere = false;
    const reach = (id: string) => {
      isKnownHere = true;
      this.#organisations.add(this.#standing.get(id) ?? id);
    };
    for (const { organisation, number } of delegations) {
      if (organisation !== undefined && !isNobody(number)) reach(organisation);
    }
    for (const line of breakdownLinesOf(activity, 'organisation')) {
      if (!isNobody(completeCounts(line, { mode }).total)) reach(optionOf(line));
    }
    if (isKnownHere) this.#known += 1;
  }

  figure(): CrossFigure {
    const value = this.#known > 0 ? this.#organisations.size : null;
    return { value, activities: this.#activities, known: this.#known };
  }
}

function isNobody(count: Count | undefined): boolean {
  return count?.state === 'number' && count.value === 0;
}

class MappedTally implements CrossTally {
  readonly #countries: readonly string[];
  readonly #activities: CountedActivity[] = [];
  readonly adjust = noAdjustment;

  constructor(countries: readonly string[]) {
    this.#countries = countries;
  }

  add(counted: CountedActivity): void {
    this.#activities.push(counted);
  }

  figure(): CrossFigure {
    return {
      value: sumOrganisationsMapped(this.#activities, this.#countries).total,
      activities: this.#activities.length,
      known: this.#activities.filter(saysMapped).length,
    };
  }
}

function saysMapped({ activity: { countryParts = [] }, isUndecided }: CountedActivity): boolean {
  return !isUndecided && countryParts.some(({ organisationsMapped }) => organisationsMapped?.state === 'number');
}
