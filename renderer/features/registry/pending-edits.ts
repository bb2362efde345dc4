import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import { schemaAt } from '../../../shared/package/address.ts';
import type { Vector } from '../../../shared/schema/change.ts';
import type { ProjectStore } from '../../store/project-store.ts';

/** What is typed is written at the latest after this time (ms), also while somebody goes on typing. */
const pauseBeforeWriting = 500;

export type RegistryKind = 'organisation' | 'place';
/** Why a value cannot be kept in its field. */
export type InvalidReason = 'tooLong' | 'notALine' | 'wrongValue';

interface PendingEditsOptions {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly store: Pick<ProjectStore, 'edit'>;
  /** What is known here of the record at this moment. */
  readonly vectorOf: (id: string) => Vector | undefined;
  readonly onChange: () => void;
  readonly onFailure: () => void;
  readonly setTimer?: (run: () => void, ms: number) => () => void;
}

/**
 * What was typed into the form of one organisation or place and is not written yet. It is written after a pause and when
 * the form is left; what the record cannot hold stays in the form, unwritten, until it is corrected.
 */
export class PendingEdits {
  readonly #options: PendingEditsOptions;
  #pending: ReadonlyMap<string, unknown> = new Map();
  #basedOn: Vector | undefined;
  #stopTimer: (() => void) | undefined;

  constructor(options: PendingEditsOptions) {
    this.#options = options;
  }

  /** Typed and not written yet; `undefined` clears the field. */
  get values(): FieldChanges {
    return this.#pending;
  }

  change(field: string, value: unknown): void {
    const { vectorOf, id, setTimer = startTimer } = this.#options;
    if (this.#pending.size === 0) this.#basedOn = vectorOf(id);
    this.#put(new Map([...this.#pending, [field, value]]));
    this.#stopTimer ??= setTimer(() => void this.flush(), pauseBeforeWriting);
  }

  /** Writes what can be written. Never rejects: a failure is told, and what was typed stays. */
  async flush(): Promise<void> {
    this.#stopTimer?.();
    this.#stopTimer = undefined;
    const { kind, id, store, vectorOf, onFailure } = this.#options;
    const changes = new Map([...this.#pending].filter(([field, value]) => !invalidReason(kind, field, value)));
    if (changes.size === 0) return;
    try {
      await store.edit(id, changes, this.#basedOn);
      this.#put(
        new Map([...this.#pending].filter(([field, value]) => changes.get(field) !== value || !changes.has(field))),
      );
      // What was typed meanwhile was typed on top of what has just been written.
      this.#basedOn = vectorOf(id);
    } catch {
      onFailure();
    }
  }

  #put(pending: ReadonlyMap<string, unknown>): void {
    this.#pending = pending;
    this.#options.onChange();
  }
}

/** Why a field of such a record cannot hold the value; undefined when it can. It can always be emptied. */
export function invalidReason(kind: RegistryKind, field: string, value: unknown): InvalidReason | undefined {
  if (value === undefined) return undefined;
  const parsed = schemaAt(kind, field)?.safeParse(value);
  if (parsed?.success) return undefined;
  const first = parsed?.error.issues[0];
  if (first?.code === 'too_big') return 'tooLong';
  return first?.message === 'notOneLine' || first?.message === 'controlCharacter' ? 'notALine' : 'wrongValue';
}

function startTimer(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}
