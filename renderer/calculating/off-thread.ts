import { wrap } from 'comlink';
import type { Issue } from '../../shared/issue.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { Candidate } from '../../shared/linkage/find-candidates.ts';
import type { ArrivingRecords, Calculator } from './calculator.ts';
import type { FindingsOfActivity } from './count-findings.ts';
import { partsBetween } from './dataset-parts.ts';
import type { DatasetPart } from './dataset-parts.ts';
import type { Findable, Found } from './find-everything.ts';
import { pauseWhenDue } from './pause-when-due.ts';

/** The calculator as it answers from beside the window. */
export interface Calculating {
  readonly take: (part: DatasetPart) => Promise<void>;
  readonly countFindings: (ids: readonly string[] | null) => Promise<readonly FindingsOfActivity[] | null>;
  readonly allFindings: () => Promise<readonly Issue[]>;
  readonly sameEvents: (arriving?: ArrivingRecords) => Promise<readonly Candidate[]>;
  readonly find: (query: string, pages: readonly Findable[]) => Promise<readonly Found[]>;
  readonly textsInOrder: (texts: readonly string[], locale: string) => Promise<readonly string[]>;
}

/** The window's side of the calculator: tells it what has changed, in small pieces, and asks it. */
export class OffThread {
  readonly #calculator: Calculating;
  readonly #pause: () => Promise<void>;
  #told: Dataset | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(calculator: Calculating, pause = pauseWhenDue()) {
    this.#calculator = calculator;
    this.#pause = pause;
  }

  /**
   * How many findings there are in each activity that has any, those that must be fixed first.
   * @param ids activities that are asked about; null: all
   * @returns null when the signal ended it, or a later check did
   */
  countFindings(
    dataset: Dataset,
    ids: readonly string[] | null,
    signal: AbortSignal,
  ): Promise<readonly FindingsOfActivity[] | null> {
    return this.#ask(dataset, signal, () => this.#calculator.countFindings(ids));
  }

  /** Every finding in the records and the project, accepted ones as well; null when the signal ended it. */
  allFindings(dataset: Dataset, signal: AbortSignal): Promise<readonly Issue[] | null> {
    return this.#ask(dataset, signal, () => this.#calculator.allFindings());
  }

  /**
   * Pairs of activities that may be one event and that nobody has answered; null when the signal ended it.
   * @param arriving records as they would be after files are taken in
   */
  sameEvents(dataset: Dataset, signal: AbortSignal, arriving?: ArrivingRecords): Promise<readonly Candidate[] | null> {
    return this.#ask(dataset, signal, () => this.#calculator.sameEvents(arriving));
  }

  /** What holds every word of the query, by kind; null when the signal ended it. An empty query finds nothing. */
  find(
    dataset: Dataset,
    { query, pages }: { readonly query: string; readonly pages: readonly Findable[] },
    signal: AbortSignal,
  ): Promise<readonly Found[] | null> {
    return this.#ask(dataset, signal, () => this.#calculator.find(query, pages));
  }

  textsInOrder(texts: readonly string[], locale: string): Promise<readonly string[]> {
    return this.#calculator.textsInOrder(texts, locale);
  }

  async #ask<T>(dataset: Dataset, signal: AbortSignal, ask: () => Promise<T>): Promise<T | null> {
    const turn = this.#queue.then(async () => {
      if (signal.aborted) return null;
      await this.#tell(dataset);
      // Asked in its turn, before a later dataset is told; the answer is not waited for in it.
      return signal.aborted ? null : { answer: ask() };
    });
    this.#queue = turn.catch(() => {});
    const asked = await turn;
    const answer = asked && (await asked.answer);
    return signal.aborted ? null : answer;
  }

  /** Parts are told to the end once they are begun: what the calculator has is then known. */
  async #tell(dataset: Dataset): Promise<void> {
    const answers: Promise<void>[] = [];
    for (const part of partsBetween(this.#told, dataset)) {
      answers.push(this.#calculator.take(part));
      await this.#pause();
    }
    await Promise.all(answers);
    this.#told = dataset;
  }
}

let started: OffThread | undefined;

/** The one calculator of this window, started when it is first needed. */
export function calculatorOfWindow(): OffThread {
  started ??= new OffThread(startWorker());
  return started;
}

function startWorker(): Calculating {
  const worker = new Worker(new URL('./calculating-worker.ts', import.meta.url), { type: 'module' });
  const calculator = wrap<Calculator>(worker);
  // A worker that cannot be loaded answers nothing: without this its callers would wait for ever.
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new Error('the calculating worker could not be started')));
  });
  broken.catch(() => {});
  const answered = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, broken]);
  return {
    take: (part) => answered(calculator.take(part)),
    countFindings: (ids) => answered<readonly FindingsOfActivity[] | null>(calculator.countFindings(ids)),
    allFindings: () => answered<readonly Issue[]>(calculator.allFindings()),
    sameEvents: (arriving) => answered<readonly Candidate[]>(calculator.sameEvents(arriving)),
    find: (query, pages) => answered(calculator.find(query, pages)),
    textsInOrder: (texts, locale) => answered(calculator.textsInOrder(texts, locale)),
  };
}
