import type { Issue } from '../../shared/issue.ts';
import { checkInSteps } from '../../shared/validation/check-in-steps.ts';
import { collation } from './collation.ts';
import { DatasetCopy } from './dataset-copy.ts';
import type { DatasetPart } from './dataset-parts.ts';
import { findEverything, indexOf, indexOfPages } from './find-everything.ts';
import type { ActivityEntries, Findable, Found, SearchIndex } from './find-everything.ts';

export type WorstFinding = 'must fix' | 'please check';
/** Of each activity that has a finding, its id and the worst one. */
export type Findings = readonly (readonly [string, WorstFinding])[];

/** Activities checked before the calculator looks whether something else is wanted by now. */
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
   * Checks every activity.
   * @returns the worst finding of each that has one, by id; null when a later check was asked for meanwhile
   */
  async worstFindings(): Promise<Findings | null> {
    this.#wanted += 1;
    const number = this.#wanted;
    const worst = new Map<string, WorstFinding>();
    for (const issues of checkInSteps(this.#copy.dataset, activitiesAtOnce)) {
      for (const issue of issues) remember(worst, issue);
      await this.#turn();
      if (this.#wanted !== number) return null;
    }
    return [...worst];
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

function remember(worst: Map<string, WorstFinding>, { severity, path }: Issue): void {
  if (path.record === undefined) return;
  if (severity === 'error') worst.set(path.record, 'must fix');
  else if (!worst.has(path.record)) worst.set(path.record, 'please check');
}
