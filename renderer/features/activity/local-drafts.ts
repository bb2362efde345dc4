import type { Vector } from '../../../shared/schema/change.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';

/** What was typed and is not written yet, as it is kept beside the database. */
export interface LocalDraft {
  readonly kind: RecordKind;
  /** The record; null: it was not known to be saved when this was typed. */
  readonly id: string | null;
  /** Id that a new record gets, or has got already. Absent in drafts of earlier versions. */
  readonly newId?: string | undefined;
  /** What the form had seen of the record when this was typed. */
  readonly basedOn: Vector | undefined;
  /** Fields that a new record begins with. */
  readonly initial: Readonly<Record<string, unknown>>;
  readonly changes: ReadonlyMap<string, unknown>;
}

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefixOf = (workspace: string) => `forin.draft.${workspace}.`;

/** Where a form keeps its draft: each form has a place of its own, so that two windows never overwrite each other. */
export function draftKey(workspace: string, form: string): string {
  return prefixOf(workspace) + form;
}

/** Keeps the draft at once; false when the storage is full or not there, so that the form can say so. */
export function keepDraft(storage: DraftStorage, key: string, draft: LocalDraft): boolean {
  try {
    const changes = [...draft.changes].map(([address, value]) => (value === undefined ? [address] : [address, value]));
    storage.setItem(key, JSON.stringify({ ...draft, changes }));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(storage: DraftStorage, key: string): void {
  storage.removeItem(key);
}

/** The drafts of a workspace by key, those of forms that are still open included. What cannot be read is left where it is. */
export function listDrafts(storage: DraftStorage, workspace: string): ReadonlyMap<string, LocalDraft> {
  const drafts = new Map<string, LocalDraft>();
  for (let index = 0; index < storage.length; index += 1) {
    const key = storage.key(index);
    if (!key?.startsWith(prefixOf(workspace))) continue;
    const draft = readDraft(storage.getItem(key));
    if (draft) drafts.set(key, draft);
  }
  return drafts;
}

function readDraft(text: string | null): LocalDraft | undefined {
  try {
    const { kind, id, newId, basedOn, initial, changes } = JSON.parse(text ?? '') as LocalDraft & {
      readonly changes: readonly (readonly [string, unknown?])[];
    };
    return { kind, id, newId, basedOn, initial, changes: new Map(changes.map(([address, value]) => [address, value])) };
  } catch {
    return undefined;
  }
}
