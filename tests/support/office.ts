import { afterChange, emptyState, restOfMerge } from '../../renderer/store/contents.ts';
import type { Contents } from '../../renderer/store/contents.ts';
import { ChangeAuthor } from '../../renderer/store/change-author.ts';
import { entryOf } from '../../renderer/store/draft.ts';
import type { Draft } from '../../renderer/store/draft.ts';
import { historyRowsOf } from '../../renderer/store/history-row.ts';
import type { HistoryRow } from '../../renderer/store/history-row.ts';
import { planCreate, planDecisions, planEdit, planRemove, planRestore } from '../../renderer/store/plan-change.ts';
import { lastUndoable, planBatchAgain, planBatchUndo, planUndo } from '../../renderer/store/plan-undo.ts';
import { staysDeleted } from '../../renderer/store/store-changes.ts';
import type { BatchInfo } from '../../renderer/store/store-changes.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../shared/consolidation/merge-records.ts';
import { conflictsOf } from '../../shared/consolidation/record-conflicts.ts';
import { sameValue } from '../../shared/consolidation/same-value.ts';
import { recordOfValues } from '../../shared/package/address.ts';
import type { Platform } from '../../shared/platform.ts';
import type { Vector } from '../../shared/schema/change.ts';
import {
  learnDeletion,
  learnRestore,
  learnWrites,
  livingWrites,
  mergeKnowledge,
  modelState,
  nothingKnown,
  sentKnowledge,
  undoKnowledge,
} from './history-model.ts';
import type { Knowledge, ModelWrite } from './history-model.ts';
import { activityId, asSent } from './merge-script.ts';
import { sampleContent } from './sample-package.ts';

type Changes = ReadonlyMap<string, unknown>;

/** A form in a second window that was opened some time ago. */
interface OpenForm {
  readonly vector: Vector;
  readonly seen: ReadonlySet<ModelWrite>;
}

/**
 * One installation with two windows, as the store plans its changes, without a database; beside it what the model of
 * `history-model.ts` says of the one activity. Each act answers whether there was anything to do.
 */
export class Office {
  known: Knowledge = nothingKnown;
  private contents: Contents = { state: emptyState(sampleContent.project), settings: { role: 'both' } };
  private rows: HistoryRow[] = [];
  private batches: BatchInfo[] = [];
  private sequence = 0;
  private readonly platform: Platform;
  private readonly author: ChangeAuthor;
  private other: ChangeAuthor;
  /** What the second window has written since its form was opened. */
  private written = new Set<ModelWrite>();
  private form: OpenForm | undefined;
  private backup:
    | (Pick<Office, 'known'> & { contents: Contents; rows: HistoryRow[]; batches: BatchInfo[] })
    | undefined;
  /** What was known before and after each change, by the key of its history. */
  private readonly knownAt = new Map<string, { readonly before: Knowledge; readonly after: Knowledge }>();

  constructor(platform: Platform) {
    this.platform = platform;
    this.author = new ChangeAuthor(platform, { replica: platform.newReplica(), counter: 0 });
    this.other = new ChangeAuthor(platform, { replica: platform.newReplica(), counter: 0 });
  }

  get state(): Contents['state'] {
    return this.contents.state;
  }

  get record(): RecordOrTombstone | undefined {
    return this.contents.state.records.get(activityId);
  }

  edit(changes: Changes): boolean {
    const { record } = this;
    if (!record) {
      const filled = [...changes].filter(([, value]) => value !== undefined);
      const value = { title: 'new', ...recordOfValues(filled) };
      const draft = planCreate(this.contents, this.author, { kind: 'activity', id: activityId, value });
      return this.take(draft, learnWrites(this.known, this.writesOf(new Map([['title', 'new'], ...filled]))));
    }
    if (!hasContent(record)) return false;
    const draft = planEdit(this.contents, this.author, { id: activityId, changes });
    return this.take(draft, learnWrites(this.known, this.writesOf(changes)));
  }

  /** The second window opens the record; what it writes later is based on this. */
  openForm(): boolean {
    const { record } = this;
    if (!record || !hasContent(record)) return false;
    this.form = { vector: record.vector, seen: this.known.writes };
    this.written = new Set();
    return true;
  }

  editStale(changes: Changes): boolean {
    const { form, record } = this;
    if (!form || !record || !hasContent(record)) return false;
    const draft = planEdit(this.contents, this.other, { id: activityId, changes, basedOn: form.vector });
    const knew = new Set([...form.seen, ...this.written]);
    const writes = this.writesOf(changes).map((write) => ({ ...write, knew }));
    for (const write of writes) this.written.add(write);
    return this.take(draft, { ...this.known, writes: new Set([...this.known.writes, ...writes]) });
  }

  remove(): boolean {
    const { record } = this;
    if (!record || !hasContent(record) || modelState(this.known) === 'deleted') return false;
    const draft = planRemove(this.contents, this.author, activityId);
    return this.take(draft, learnDeletion(this.known, this.platform.now()));
  }

  restore(): boolean {
    const { record } = this;
    if (!record || !hasContent(record) || modelState(this.known) === 'present') return false;
    const draft = planRestore(this.contents, this.author, activityId);
    return this.take(draft, learnRestore(this.known, this.platform.now()));
  }

  /** Settles every field in two versions with one of its values. */
  decide(number: number): boolean {
    const { record } = this;
    const conflicts = record && hasContent(record) ? conflictsOf(record, this.contents.state.replicas) : [];
    const at = this.platform.now();
    // One at a time: a decision about the whole record settles other fields too.
    const conflict = conflicts[number % Math.max(1, conflicts.length)];
    const chosen = conflict?.values[number % conflict.values.length];
    if (!conflict || !chosen) return false;
    const value = chosen.deleted ? staysDeleted : chosen.value;
    const draft = planDecisions(this.contents, this.author, [{ conflict, value, decision: this.platform.newId() }]);
    if (value === staysDeleted) return this.take(draft, learnDeletion(this.known, at));
    if (conflict.field === 'deleted') return this.take(draft, learnRestore(this.known, at));
    const settled = learnWrites(this.known, [
      { address: conflict.field, at, ...(value === undefined ? {} : { value }) },
    ]);
    const wasDeleted = conflict.values.some(({ deleted }) => deleted);
    return this.take(draft, wasDeleted ? learnRestore(settled, at) : settled);
  }

  undo(): boolean {
    const rows = this.rows.filter(({ record }) => record === activityId);
    const row = lastUndoable(rows);
    const step = row && this.knownAt.get(row.key);
    if (!row || !step) return false;
    const { draft } = planUndo(this.contents, this.author, row, rows);
    const at = this.platform.now();
    const isWhole = !row.before && rows.every(({ batch }) => batch === undefined);
    const known = isWhole
      ? learnDeletion(this.known, at)
      : undoKnowledge(this.known, row.before && step.before, step.after, at);
    return this.take(draft, known);
  }

  /** Takes in what another one would send. */
  receive(from: Office): boolean {
    const { record } = from;
    if (!record || from === this) return false;
    const incoming = asSent(record);
    const before = this.record;
    const after = before ? mergeRecords(before, incoming) : incoming;
    if (after === before) return false;
    const batch: BatchInfo = {
      id: this.platform.newId(),
      name: 'Report',
      kind: 'merge',
      at: this.platform.now(),
      records: 1,
      isUndone: false,
    };
    const draft = this.author.draft(this.contents, {
      steps: [{ before, after }],
      batch,
      ...restOfMerge(this.state, from.state),
    });
    return this.take(draft, mergeKnowledge(this.known, sentKnowledge(from.known)));
  }

  /** Takes the latest batch back, or applies it again. */
  turnBatch(): boolean {
    const batch = this.batches.at(-1);
    if (!batch) return false;
    const rows = this.rows.filter((row) => row.batch === batch.id);
    const row = rows.at(-1);
    const step = row && this.knownAt.get(row.key);
    if (!row || !step) return false;
    const plan = batch.isUndone ? planBatchAgain : planBatchUndo;
    const { draft } = plan(this.contents, this.author, batch, rows);
    const known =
      draft?.steps.length === 0
        ? this.known
        : undoKnowledge(this.known, row.before && step.before, step.after, this.platform.now());
    return this.take(draft, known);
  }

  backUp(): boolean {
    const { known, contents, rows, batches } = this;
    this.backup = { known, contents, rows: [...rows], batches: [...batches] };
    return true;
  }

  /** Everything as it was, under another name: numbers that were used are not used again. */
  goBack(): boolean {
    if (!this.backup) return false;
    const { known, contents, rows, batches } = this.backup;
    Object.assign(this, { known, contents, rows: [...rows], batches: [...batches] });
    this.author.becomeAnother();
    this.other = new ChangeAuthor(this.platform, { replica: this.platform.newReplica(), counter: 0 });
    this.form = undefined;
    return true;
  }

  private take(draft: Draft | null, known: Knowledge): boolean {
    if (!draft) return false;
    this.sequence += 1;
    const entry = entryOf(draft, 1, this.sequence);
    const rows = [...historyRowsOf(this.contents.state.records, entry)];
    for (const { key } of rows) this.knownAt.set(key, { before: this.known, after: known });
    this.rows.push(...rows);
    this.contents = afterChange(this.contents, entry);
    this.known = known;
    const { batch } = entry;
    if (batch) this.batches = [...this.batches.filter(({ id }) => id !== batch.id), batch];
    return true;
  }

  /** Those of the changes that write something: what stands there already is not written again. */
  private writesOf(changes: Changes): Omit<ModelWrite, 'knew'>[] {
    const at = this.platform.now();
    const living = livingWrites(this.known);
    return [...changes].flatMap(([address, value]) => {
      const here = living.filter((write) => write.address === address);
      if (here.length < 2 && sameValue(here[0]?.value, value)) return [];
      return [{ address, at, ...(value === undefined ? {} : { value }) }];
    });
  }
}
