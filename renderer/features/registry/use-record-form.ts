import { useEffect, useMemo, useReducer } from 'react';
import type { Conflict } from '../../../shared/schema/dataset.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { invalidReason, PendingEdits } from './pending-edits.ts';
import type { RegistryKind } from './pending-edits.ts';

/** One organisation or place being edited. */
export interface RecordForm {
  /** The record with what was typed and is not written yet. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly change: (field: string, value: unknown) => void;
  /** Resolves when it was tried; never rejects. */
  readonly flush: () => Promise<void>;
  /** Why what was typed cannot be kept, in a sentence. */
  readonly problemOf: (field: string) => string | undefined;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly decide: (conflict: Conflict, value: unknown) => void;
  readonly isReadOnly: boolean;
}

const noConflicts: RecordForm['conflicts'] = new Map();

/** @param recorded the record as the dataset holds it */
export function useRecordForm(kind: RegistryKind, recorded: { readonly id: string }): RecordForm {
  const store = useStore();
  const { conflicts, readOnly } = useStoreSnapshot();
  const showToast = useToasts();
  const { text } = useTexts();
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const { id } = recorded;
  const edits = useMemo(
    () =>
      new PendingEdits({
        kind,
        id,
        store,
        vectorOf: (record) => {
          const known = store.getSnapshot().state.records.get(record);
          return known && hasContent(known) ? known.vector : undefined;
        },
        onChange: draw,
        onFailure: () => showToast({ message: text('registry.failed') }),
      }),
    [kind, id, store, showToast, text],
  );
  useEffect(() => {
    const flush = () => void edits.flush();
    // The window may be closed in the middle of a sentence.
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [edits]);
  return {
    value: { ...recorded, ...Object.fromEntries(edits.values) },
    change: (field, value) => edits.change(field, value),
    flush: () => edits.flush(),
    problemOf: (field) => {
      const reason = edits.values.has(field) ? invalidReason(kind, field, edits.values.get(field)) : undefined;
      return reason && text(`registry.${reason}`, { limit: field === 'directions' ? 20_000 : 500 });
    },
    conflicts: conflicts.get(id) ?? noConflicts,
    decide: (conflict, value) =>
      void store.decide(conflict, value).catch(() => showToast({ message: text('registry.failed') })),
    isReadOnly: readOnly !== null,
  };
}
