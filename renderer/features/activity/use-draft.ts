import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import { recordOfValues, valuesByAddress } from '../../../shared/package/address.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';
import { useStore } from '../../store/store-context.tsx';
import { DraftWriter } from './draft-writer.ts';
import type { DraftState } from './draft-writer.ts';
import { adoptLeftovers } from './leftover-drafts.ts';
import { draftKey } from './local-drafts.ts';

export interface Draft {
  readonly state: DraftState;
  readonly change: DraftWriter['change'];
  readonly flush: DraftWriter['flush'];
  readonly forget: DraftWriter['forget'];
}

/**
 * The draft of one form: kept at once, written after a pause, when the field is left and when the page is hidden.
 * @param id the record; null: it is created at the first typed value
 * @param initial what a new record begins with
 */
export function useDraft(kind: RecordKind, id: string | null, initial: Readonly<Record<string, unknown>> = {}): Draft {
  const store = useStore();
  const [writer] = useState(() => {
    const key = draftKey(store.getSnapshot().workspace.name, v7());
    const vectorOf = (record: string) => {
      const known = store.getSnapshot().state.records.get(record);
      return known && 'vector' in known ? known.vector : undefined;
    };
    const place = { storage: localStorage, key };
    return { key, draft: new DraftWriter({ store, kind, id, newId: v7(), initial, ...place, vectorOf }) };
  });
  const { draft } = writer;
  const state = useSyncExternalStore(draft.subscribe, draft.getState);
  useFormLock(writer.key);
  useEffect(() => {
    const write = () => void draft.flush();
    document.addEventListener('visibilitychange', write);
    window.addEventListener('pagehide', write);
    window.addEventListener('beforeunload', write);
    return () => {
      document.removeEventListener('visibilitychange', write);
      window.removeEventListener('pagehide', write);
      window.removeEventListener('beforeunload', write);
      write();
    };
  }, [draft]);
  useEffect(() => {
    if (id === null) return;
    const workspace = store.getSnapshot().workspace.name;
    void adoptLeftovers(localStorage, workspace, id, navigator.locks, ({ changes, basedOn }) =>
      draft.change(changes, basedOn),
    );
  }, [draft, id, store]);
  return { state, change: draft.change, flush: draft.flush, forget: draft.forget };
}

/** As long as the form is open it holds a lock by the name of its draft, so that no other window takes it for left over. */
function useFormLock(key: string): void {
  useEffect(() => {
    const closed = new AbortController();
    const untilClosed = () =>
      new Promise<void>((resolve) => {
        closed.signal.addEventListener('abort', () => resolve());
      });
    void navigator.locks.request(key, untilClosed);
    return () => closed.abort();
  }, [key]);
}

/**
 * What a form shows of a record, by address: what is saved, what was typed over it, and what was typed and cannot be
 * saved as it stands.
 */
export function useShownValues(
  kind: RecordKind,
  saved: Readonly<Record<string, unknown>>,
  pending: DraftState['pending'],
): ReadonlyMap<string, unknown> {
  return useMemo(() => {
    const values = valuesByAddress(kind, saved);
    values.delete('id');
    for (const [address, typed] of pending) {
      if (typed === undefined) values.delete(address);
      else values.set(address, typed);
    }
    return values;
  }, [kind, saved, pending]);
}

/** The activity with what was typed and can be saved: what rules and counts look at. */
export function useTypedActivity(
  saved: Activity,
  values: ReadonlyMap<string, unknown>,
  { pending, invalid }: DraftState,
): Activity {
  return useMemo(() => {
    if (pending.size === 0) return saved;
    const savedValues = valuesByAddress('activity', saved);
    const sound = [...values].flatMap(([address, value]): readonly (readonly [string, unknown])[] => {
      if (!invalid.has(address)) return [[address, value]];
      return savedValues.has(address) ? [[address, savedValues.get(address)]] : [];
    });
    return { id: saved.id, ...recordOfValues(sound) };
  }, [saved, values, pending, invalid]);
}
