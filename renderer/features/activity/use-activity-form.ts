import { useCallback, useMemo, useState } from 'react';
import { v7 } from 'uuid';
import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { FieldConflicts } from '../../../shared/counting/participants.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { StoreSnapshot } from '../../store/store-snapshot.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { undoneWords } from '../../ui/undone-words.ts';
import { fieldKeyOf } from './field-label.ts';
import type { FieldsValue } from './fields-context.tsx';
import { withPositions } from './list-entries.ts';
import { ownPartOf } from './new-activity.ts';
import { inReadingOrder } from '../../ui/activity-sections.ts';
import { useActivityIssues } from './use-activity-issues.ts';
import { useDraft, useShownValues, useTypedActivity } from './use-draft.ts';
import type { Draft } from './use-draft.ts';
import { useUnread } from './use-unread.ts';

const noConflicts: FieldConflicts = new Map();

export interface ActivityForm {
  /** Null until the first typed value was saved. */
  readonly id: string | null;
  readonly snapshot: StoreSnapshot;
  readonly draft: Draft;
  readonly fields: FieldsValue;
  /** In the order of the sections. */
  readonly issues: readonly Issue[];
  /** False when the record is not there (any more). */
  readonly isThere: boolean;
  /** Country of the part that is filled in here; undefined where everything may be changed. */
  readonly ownPart: string | undefined;
  readonly isUnlocked: boolean;
  readonly unlock: () => void;
  readonly undo: () => void;
}

/**
 * Everything behind the forms of one activity: what is shown, what was found, how it is changed.
 * @param id the record; null for one that is created at the first typed value
 * @param initial what such a one begins with
 */
export function useActivityForm(id: string | null, initial: Readonly<Record<string, unknown>>): ActivityForm {
  const store = useStore();
  const snapshot = useStoreSnapshot();
  const { dataset, settings, readOnly } = snapshot;
  const draft = useDraft('activity', id, initial);
  const recordId = draft.state.id;
  const [isUnlocked, setUnlocked] = useState(false);
  const found = useMemo(() => dataset.activities.find((one) => one.id === recordId), [dataset.activities, recordId]);
  const saved = useMemo((): Activity => found ?? { id: recordId ?? 'new', ...initial }, [found, recordId, initial]);
  const values = useShownValues('activity', saved, draft.state.pending);
  const activity = useTypedActivity(saved, values, draft.state);
  const all = useActivityIssues(dataset, activity, id === null);
  // A blank form is not wrong yet.
  const issues = useMemo(() => (recordId === null ? [] : inReadingOrder(all)), [all, recordId]);
  const { change: changeDraft } = draft;
  const { unread, setUnreadAt, settle } = useUnread(recordId);
  const change = useCallback(
    (changes: FieldChanges) => {
      settle(changes);
      changeDraft(withPositions(changes, activity));
    },
    [settle, changeDraft, activity],
  );
  const conflicts = snapshot.conflicts.get(saved.id) ?? noConflicts;
  const decide = useDecide(conflicts, draft.forget);
  const ownPart = ownPartOf(activity, settings, dataset);
  const isReadOnly = readOnly !== null || (ownPart !== undefined && !isUnlocked);
  const fields = useMemo(
    (): FieldsValue => ({
      activity,
      dataset,
      issues,
      conflicts,
      isReadOnly,
      ...(ownPart !== undefined && !isUnlocked && { ownCountry: ownPart }),
      change,
      newId: v7,
      values,
      invalid: draft.state.invalid,
      unread,
      setUnreadAt,
      decide,
    }),
    [
      activity,
      dataset,
      issues,
      conflicts,
      isReadOnly,
      ownPart,
      isUnlocked,
      change,
      values,
      draft.state.invalid,
      unread,
      setUnreadAt,
      decide,
    ],
  );
  const undo = useUndo(recordId, draft);
  const isThere =
    id === null || found !== undefined || store.getSnapshot().dataset.activities.some((one) => one.id === id);
  return {
    id: recordId,
    snapshot,
    draft,
    fields,
    issues,
    isThere,
    ownPart,
    isUnlocked,
    unlock: () => setUnlocked(true),
    undo,
  };
}

/** Settles a field in two versions with one of them, and says so when it could not be saved. */
function useDecide(conflicts: FieldConflicts, forget: Draft['forget']): FieldsValue['decide'] {
  const store = useStore();
  const showToast = useToasts();
  const { text } = useTexts();
  return useCallback(
    (address, value) => {
      const conflict = conflicts.get(address);
      if (!conflict) return;
      store.decide(conflict, value).then(
        () => forget([address]),
        () => showToast({ message: text('activity.failed') }),
      );
    },
    [conflicts, forget, store, showToast, text],
  );
}

/** Takes back the last change of the record that was made here; what is still being typed is saved first. */
function useUndo(id: string | null, { flush }: Draft): () => void {
  const store = useStore();
  const showToast = useToasts();
  const { text } = useTexts();
  return useCallback(() => {
    const undo = async () => {
      await flush();
      const outcome = id === null ? null : await store.undoLast(id);
      // An activity that others refer to is not taken away by an undo.
      if (!outcome || outcome.leftAlone.some(({ address }) => address === 'deleted')) {
        return showToast({ message: text('activity.footer.nothingToUndo') });
      }
      const names = outcome.leftAlone.map(({ address }) => {
        const key = fieldKeyOf(address);
        return key === undefined ? address : text(key);
      });
      return showToast({ message: undoneWords({ text }, names) });
    };
    undo().catch(() => showToast({ message: text('activity.failed') }));
  }, [id, flush, store, showToast, text]);
}
