import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import {
  changesBetween,
  createRecord,
  deleteRecord,
  editRecord,
  restoreRecord,
  writeVersions,
} from '../../shared/consolidation/edit-record.ts';
import type { FieldChanges } from '../../shared/consolidation/edit-record.ts';
import { sameValue } from '../../shared/consolidation/same-value.ts';
import { hasSeen, versionsOf } from '../../shared/consolidation/versions.ts';
import type { Version } from '../../shared/consolidation/versions.ts';
import { error } from '../../shared/issue.ts';
import { recordOfValues, valuesByAddress } from '../../shared/package/address.ts';
import type { Vector } from '../../shared/schema/change.ts';
import type { Conflict } from '../../shared/schema/dataset.ts';
import type { RecordKind, StoredRecord } from '../../shared/schema/record.ts';
import type { ChangeAuthor } from './change-author.ts';
import { requireValid } from './check-record.ts';
import type { Contents } from './contents.ts';
import type { Draft } from './draft.ts';
import { joinDrafts } from './join-drafts.ts';
import { NotSaved } from './not-saved.ts';
import { staysDeleted } from './store-changes.ts';
import type { PlainValue } from './store-changes.ts';

/** What each function here gives: the change, or null when it would change nothing. Throws {@link NotSaved}. */
type Plan = Draft | null;

export function planCreate(
  contents: Contents,
  author: ChangeAuthor,
  { kind, id, value }: { readonly kind: RecordKind; readonly id: string; readonly value: PlainValue },
): Plan {
  const before = contents.state.records.get(id);
  // A period or an answer has an id of its own: every installation means the same record by it.
  if (before && hasContent(before)) {
    if (deletionStateOf(before).state !== 'deleted') {
      return planEdit(contents, author, { id, changes: valuesByAddress(kind, value) });
    }
    // Made anew after it was thrown away: nothing of what it said before comes back with it.
    const written = editRecord(before, changesBetween(kind, before.value, value), author.nextStamp());
    const after = restoreRecord(requireValid(written), author.nextStamp());
    return author.draft(contents, { steps: [{ before, after }] });
  }
  const after = requireValid(createRecord(kind, id, value, author.nextStamp()));
  return author.draft(contents, { steps: [{ before, after }] });
}

interface NewRecord {
  readonly kind: RecordKind;
  readonly id: string;
  /** By address; `undefined` clears. */
  readonly values: FieldChanges;
  /** The record of this id as it was first written; undefined when there is none, or nothing is known of it. */
  readonly made: StoredRecord | undefined;
}

/** A record with an id of its own; of one that is there already, an edit of what differs from how it was made. */
export function planCreateWithId(contents: Contents, author: ChangeAuthor, record: NewRecord): Plan {
  const { kind, id, values, made } = record;
  const before = contents.state.records.get(id);
  if (!before || !hasContent(before)) {
    const filled = [...values].filter(([, value]) => value !== undefined);
    return planCreate(contents, author, { kind, id, value: recordOfValues(filled) });
  }
  const first = made ? valuesByAddress(kind, made.value) : new Map<string, unknown>();
  const since = new Map([...values].filter(([address, value]) => !sameValue(first.get(address), value)));
  return planEdit(contents, author, { id, changes: since, basedOn: made?.vector ?? {} });
}

/** @param basedOn what the form had seen; absent: what stands there now */
export function planEdit(
  contents: Contents,
  author: ChangeAuthor,
  {
    id,
    changes,
    basedOn,
  }: { readonly id: string; readonly changes: FieldChanges; readonly basedOn?: Vector | undefined },
): Plan {
  const before = requireContent(contents, id);
  const versions = versionsOf(before);
  const written = new Map([...changes].filter(([address, value]) => isDifferent(versions.get(address), value)));
  if (written.size === 0) return null;
  const seen = basedOn && author.seenBy(basedOn, before.vector);
  const unseen = new Map<string, readonly Version[]>();
  for (const address of seen ? written.keys() : []) {
    const others = (versions.get(address) ?? []).filter(({ dot }) => seen && !hasSeen(seen, dot));
    if (others.length > 0) unseen.set(address, others);
  }
  if (unseen.size === 0) {
    const after = requireValid(editRecord(before, written, author.nextStamp()));
    return author.draft(contents, { steps: [{ before, after }] });
  }
  const stamp = author.strayStamp();
  const beside = new Map(
    [...written].map(([address, value]): [string, Version[]] => [
      address,
      [...(unseen.get(address) ?? []), value === undefined ? { ...stamp } : { ...stamp, value }],
    ]),
  );
  const after = requireValid(writeVersions(before, beside, [stamp]));
  return author.draft(contents, { steps: [{ before, after }], stray: stamp.dot.slice(0, stamp.dot.indexOf(':')) });
}

/** A field in conflict is always different: writing it settles it. */
function isDifferent(versions: readonly Version[] | undefined, value: unknown): boolean {
  const [only, ...others] = versions ?? [];
  if (others.length > 0) return true;
  return !sameValue(only && 'value' in only ? only.value : undefined, value);
}

export function planRemove(contents: Contents, author: ChangeAuthor, id: string): Plan {
  const before = requireContent(contents, id);
  if (deletionStateOf(before).state === 'deleted') return null;
  return author.draft(contents, { steps: [{ before, after: deleteRecord(before, author.nextStamp()) }] });
}

export function planRestore(contents: Contents, author: ChangeAuthor, id: string): Plan {
  const before = requireContent(contents, id);
  if (deletionStateOf(before).state === 'present') return null;
  return author.draft(contents, { steps: [{ before, after: restoreRecord(before, author.nextStamp()) }] });
}

interface DecisionWish {
  readonly conflict: Conflict;
  readonly value: unknown;
  readonly reason?: string | undefined;
  /** Id for the decision's own record. */
  readonly decision: string;
}

/** Settles a conflict over the values that the person saw; one that has come since stands beside the choice. */
function planDecision(contents: Contents, author: ChangeAuthor, wish: DecisionWish): Plan {
  const { conflict, value, reason, decision } = wish;
  const before = requireContent(contents, conflict.record);
  const stamp = author.nextStamp();
  const after = requireValid(decided(before, wish, stamp, author));
  const { author: name } = contents.settings;
  return author.draft(contents, {
    steps: [{ before, after }],
    decisions: [
      {
        id: decision,
        kind: conflict.kind,
        record: conflict.record,
        field: value === staysDeleted ? 'deleted' : conflict.field,
        dot: stamp.dot,
        at: stamp.at,
        ...(name === undefined ? {} : { author: name }),
        ...(reason === undefined ? {} : { reason }),
      },
    ],
  });
}

/** Several conflicts settled as one change of each record; null when there is none to settle. */
export function planDecisions(contents: Contents, author: ChangeAuthor, wishes: readonly DecisionWish[]): Plan {
  const joined = joinDrafts(
    contents,
    wishes.map((wish) => (current) => planDecision(current, author, wish)),
  );
  return joined.steps.length === 0 ? null : author.draft(contents, joined);
}

type Stamp = ReturnType<ChangeAuthor['nextStamp']>;

function decided(before: StoredRecord, { conflict, value }: DecisionWish, stamp: Stamp, author: ChangeAuthor) {
  if (value === staysDeleted) return deleteRecord(before, stamp);
  if (conflict.field === 'deleted') return restoreRecord(before, stamp);
  const shown = new Set(conflict.values.map(({ dot }) => dot));
  const unseen = (versionsOf(before).get(conflict.field) ?? []).filter(({ dot }) => !shown.has(dot));
  const chosen = value === undefined ? { ...stamp } : { ...stamp, value };
  const after = writeVersions(before, new Map([[conflict.field, [...unseen, chosen]]]), [stamp]);
  const wasDeleted = conflict.values.some(({ deleted }) => deleted);
  return wasDeleted ? restoreRecord(after, author.nextStamp()) : after;
}

function requireContent(contents: Contents, id: string): StoredRecord {
  const record: RecordOrTombstone | undefined = contents.state.records.get(id);
  if (record && hasContent(record)) return record;
  throw new NotSaved(error('store.missingRecord', { record: id }));
}
