import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import { valuesByAddress } from '../../../shared/package/address.ts';
import type { Vector } from '../../../shared/schema/change.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';
import type { ProjectStore } from '../../store/project-store.ts';
import { invalidReasonOf } from '../../ui/fields/invalid-value.ts';
import type { InvalidReason } from '../../ui/fields/invalid-value.ts';
import { dropDraft, keepDraft } from './local-drafts.ts';
import type { DraftStorage } from './local-drafts.ts';

/** How long nothing must be typed before it is written (ms). */
export const pauseBeforeWriting = 400;
/** How long after a failure it is tried again (ms). */
const pauseAfterFailure = 5_000;

export interface DraftState {
  /** The record; null until the first value was written. */
  readonly id: string | null;
  /** Typed and not written yet, by address; `undefined` clears. */
  readonly pending: ReadonlyMap<string, unknown>;
  /** Pending values that the record cannot hold: kept here, never written, until they are corrected. */
  readonly invalid: ReadonlyMap<string, InvalidReason>;
  readonly isWriting: boolean;
  /** The last writing failed; what was typed is kept, and writing is tried again. */
  readonly hasFailed: boolean;
  /** False when what is pending could not even be kept locally. */
  readonly isKept: boolean;
}

export interface DraftOptions {
  readonly store: Pick<ProjectStore, 'createWithId' | 'edit'>;
  readonly kind: RecordKind;
  readonly id: string | null;
  /** Id of the record that is created at the first typed value: given at once, so that no draft makes two of it. */
  readonly newId: string;
  /** What a record begins with that is created at the first typed value. */
  readonly initial: Readonly<Record<string, unknown>>;
  readonly storage: DraftStorage;
  readonly key: string;
  /** What is known here of a record at this moment. */
  readonly vectorOf: (id: string) => Vector | undefined;
  readonly setTimer?: (run: () => void, ms: number) => () => void;
}

/**
 * Keeps what is typed: at once in local storage, after a pause in the store (`screens.md`: a draft is always saved).
 * One writing at a time; what is typed meanwhile waits for the next. A failed writing loses nothing and is repeated.
 */
export class DraftWriter {
  readonly #options: DraftOptions;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #basedOn: Vector | undefined;
  #stopTimer: () => void = () => {};
  #writing: Promise<void> = Promise.resolve();

  constructor(options: DraftOptions) {
    this.#options = options;
    this.#state = {
      id: options.id,
      pending: new Map(),
      invalid: new Map(),
      isWriting: false,
      hasFailed: false,
      isKept: true,
    };
  }

  readonly getState = (): DraftState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param basedOn of changes left over from before: what their form had seen */
  readonly change = (changes: FieldChanges, basedOn?: Vector): void => {
    if (this.#state.pending.size === 0) this.#basedOn = basedOn ?? this.#currentVector();
    this.#update({ pending: new Map([...this.#state.pending, ...changes]) });
    this.#keep();
    this.#schedule(pauseBeforeWriting);
  };

  /** Writes at once what can be written; resolves when it was tried. Never rejects. */
  readonly flush = (): Promise<void> => {
    this.#stopTimer();
    // One after the other: what is typed on top of a writing knows what that one wrote.
    this.#writing = this.#writing.then(() => this.#writeOnce());
    return this.#writing;
  };

  /** Forgets what is pending at some addresses: a decision or an undo has settled them. */
  readonly forget = (addresses: Iterable<string>): void => {
    const pending = new Map(this.#state.pending);
    for (const address of addresses) pending.delete(address);
    this.#update({ pending });
    this.#keep();
  };

  /** Ends waiting: nothing is written any more unless `flush` is called. What is pending stays kept. */
  readonly stop = (): void => this.#stopTimer();

  async #writeOnce(): Promise<void> {
    const written = this.#writable();
    if (written.size === 0) return;
    this.#update({ isWriting: true });
    try {
      const id = await this.#put(written);
      const pending = new Map(
        [...this.#state.pending].filter(([address, value]) => written.get(address) !== value || !written.has(address)),
      );
      this.#update({ id, pending, isWriting: false, hasFailed: false });
      // What was typed meanwhile was typed on top of what has just been written.
      this.#basedOn = this.#currentVector();
    } catch {
      // The store has said why in its saving state; here it only counts that nothing is given up.
      this.#update({ isWriting: false, hasFailed: true });
    }
    this.#keep();
    if (this.#writable().size > 0) this.#schedule(this.#state.hasFailed ? pauseAfterFailure : pauseBeforeWriting);
  }

  async #put(changes: FieldChanges): Promise<string> {
    const { store, kind, initial, newId } = this.#options;
    const { id } = this.#state;
    if (id !== null) {
      await store.edit(id, changes, this.#basedOn);
      return id;
    }
    await store.createWithId(kind, newId, new Map([...valuesByAddress(kind, initial), ...changes]));
    return newId;
  }

  #writable(): Map<string, unknown> {
    return new Map([...this.#state.pending].filter(([address]) => !this.#state.invalid.has(address)));
  }

  #currentVector(): Vector | undefined {
    return this.#state.id === null ? undefined : this.#options.vectorOf(this.#state.id);
  }

  #schedule(ms: number): void {
    this.#stopTimer();
    const setTimer = this.#options.setTimer ?? startTimer;
    this.#stopTimer = setTimer(() => void this.flush(), ms);
  }

  #keep(): void {
    const { storage, key, kind, initial, newId } = this.#options;
    const { id, pending } = this.#state;
    if (pending.size === 0) {
      dropDraft(storage, key);
      return;
    }
    const isKept = keepDraft(storage, key, { kind, id, newId, basedOn: this.#basedOn, initial, changes: pending });
    if (isKept !== this.#state.isKept) this.#update({ isKept });
  }

  #update(change: Partial<DraftState>): void {
    const next = { ...this.#state, ...change };
    this.#state = change.pending ? { ...next, invalid: invalidIn(this.#options.kind, next.pending) } : next;
    for (const listener of this.#listeners) listener();
  }
}

function invalidIn(kind: RecordKind, pending: FieldChanges): ReadonlyMap<string, InvalidReason> {
  const invalid = new Map<string, InvalidReason>();
  for (const [address, value] of pending) {
    const reason = invalidReasonOf(kind, address, value);
    if (reason) invalid.set(address, reason);
  }
  return invalid;
}

function startTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
