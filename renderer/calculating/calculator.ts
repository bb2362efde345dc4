import type { Issue } from '../../shared/issue.ts';
import { findCandidates } from '../../shared/linkage/find-candidates.ts';
import type { Candidate } from '../../shared/linkage/find-candidates.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { checkInSteps } from '../../shared/validation/check-in-steps.ts';
import { collation } from './collation.ts';
import { countFindings } from './count-findings.ts';
import type { FindingsOfActivity } from './count-findings.ts';
import { DatasetCopy } from './dataset-copy.ts';
import type { DatasetPart, Identified } from './dataset-parts.ts';
import { findEverything, indexOf, indexOfPages } from './find-everything.ts';
import type { ActivityEntries, Findable, Found, SearchIndex } from './find-everything.ts';

/** Activities checked before other questions have their turn. */
const activitiesAtOnce = 50;

/** What calculates away from the window: it has a copy of the dataset, which is told of every change. */
export class Calculator {
  readonly #copy = new DatasetCopy();
  readonly #turn: () => Promise<void>;
  #wanted = 0;
  /** Made when somebody searches; of what has not changed it is not made anew. */
  #index: SearchIndex | null = null;
  #entries: ActivityEntries = new WeakMap();

  /** @param turn lets calls come in while something long is calculated */
  constructor(turn: () => Promise<void>) {
    this.#turn = turn;
  }

  take(part: DatasetPart): void {
    this.#index = null;
    if ('list' in part && part.list !== 'activities') this.#entries = new WeakMap();
    this.#copy.take(part);
  }

  /**
   * Checks activities, compared with all others as well.
   * @param ids those that are asked about; null: all
   * @returns null when a later check was asked for meanwhile
   */
  async countFindings(ids: readonly string[] | null): Promise<readonly FindingsOfActivity[] | null> {
    this.#wanted += 1;
    const number = this.#wanted;
    const { dataset } = this.#copy;
    const asked = ids && new Set(ids);
    const activities = asked ? dataset.activities.filter(({ id }) => asked.has(id)) : dataset.activities;
    const found: Issue[] = [];
    for (const issues of checkInSteps(dataset, activitiesAtOnce, activities)) {
      for (const issue of issues) found.push(issue);
      await this.#turn();
      if (this.#wanted !== number) return null;
    }
    return countFindings(found);
  }

  /** Every finding, accepted ones as well; of records together, not one by one. */
  allFindings(): readonly Issue[] {
    return checkDataset(this.#copy.dataset, { withAccepted: true });
  }

  /**
   * Pairs of activities that may be one event and that nobody has answered.
   * @param arriving records that are not here yet, as they would be; absent: only what is here
   */
  sameEvents(arriving?: ArrivingRecords): readonly Candidate[] {
    return findCandidates(arriving ? withArriving(this.#copy.dataset, arriving) : this.#copy.dataset);
  }

  /** What holds every word of the query, in the records and in these pages. */
  find(query: string, pages: readonly Findable[]): readonly Found[] {
    this.#index ??= indexOf(this.#copy.dataset, this.#entries);
    return findEverything([...this.#index, ...indexOfPages(pages)], query);
  }

  /** Different texts in the order of a language. */
  textsInOrder(texts: readonly string[], locale: string): readonly string[] {
    const { compare } = new Intl.Collator(locale, collation);
    return texts.toSorted(compare);
  }
}

/** Records that would become new or different. */
export type ArrivingRecords = Pick<Dataset, 'activities' | 'overlaps' | 'organisations' | 'places'>;

function withArriving(here: Dataset, arriving: ArrivingRecords): Dataset {
  return {
    ...here,
    activities: putInto(here.activities, arriving.activities),
    overlaps: putInto(here.overlaps, arriving.overlaps),
    organisations: new Map([...here.organisations, ...arriving.organisations]),
    places: new Map([...here.places, ...arriving.places]),
  };
}

function putInto<Item extends Identified>(list: readonly Item[], arriving: readonly Item[]): readonly Item[] {
  return [...new Map([...list, ...arriving].map((one) => [one.id, one])).values()];
}
