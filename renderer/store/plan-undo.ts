import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { deleteRecord } from '../../shared/consolidation/edit-record.ts';
import { sameValue } from '../../shared/consolidation/same-value.ts';
import { undoChange } from '../../shared/consolidation/undo-change.ts';
import { logoOwners } from '../../shared/schema/logo.ts';
import type { ChangeAuthor } from './change-author.ts';
import type { Contents } from './contents.ts';
import type { Draft, DraftStep } from './draft.ts';
import type { HistoryRow } from './history-row.ts';
import type { BatchInfo, LeftAlone } from './store-changes.ts';
import { labelOfRecord } from './record-label.ts';

export interface PlannedUndo {
  readonly draft: Draft | null;
  readonly leftAlone: readonly LeftAlone[];
}

/** The last change of a record that can be taken back: not itself an undo, not taken back already, not of a batch, no erasure. */
export function lastUndoable(rows: readonly HistoryRow[]): HistoryRow | undefined {
  const undone = new Set(rows.map(({ undoes }) => undoes));
  return rows
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .findLast(
      ({ key, batch, undoes, action }) =>
        batch === undefined && undoes === undefined && action !== 'erased' && !undone.has(key),
    );
}

/**
 * Takes one change of one record back, as far as nothing has come on top. A record that others, or the person who works
 * here, refer to stays: then `deleted` is what is left alone.
 * @param rows the whole history of the record
 */
export function planUndo(
  contents: Contents,
  author: ChangeAuthor,
  row: HistoryRow,
  rows: readonly HistoryRow[],
): PlannedUndo {
  const current = contents.state.records.get(row.record);
  if (current && !row.before && isReferredTo(contents, row.record)) {
    return { draft: null, leftAlone: [leftAloneAt(contents, row.record, current, 'deleted')] };
  }
  // When all that came after was made here and is taken back already, the whole record may go, without a conflict.
  if (current && !row.before && rows.every(({ batch }) => batch === undefined)) {
    const after = deleteRecord(current, author.nextStamp());
    return { draft: author.draft(contents, { steps: [{ before: current, after, undoes: row.key }] }), leftAlone: [] };
  }
  const { steps, leftAlone } = undoneSteps(contents, author, [row]);
  return { draft: steps.length > 0 ? author.draft(contents, { steps }) : null, leftAlone };
}

/**
 * Takes a batch back, also one that was applied again. Records that the batch brought and that others refer to since
 * stay, and so does what those refer to: an undo leaves no reference into nothing.
 * @param rows the whole history of the batch
 */
export function planBatchUndo(
  contents: Contents,
  author: ChangeAuthor,
  batch: BatchInfo,
  rows: readonly HistoryRow[],
): PlannedUndo {
  const brought = rows.filter(({ before, undoes }) => !before && undoes === undefined).map(({ record }) => record);
  const used = usedSince(contents, new Set(brought));
  const changes = lastOfEach(rows, 'applied');
  const kept = changes.filter(({ record }) => used.has(record));
  const { steps, leftAlone } = undoneSteps(
    contents,
    author,
    changes.filter(({ record }) => !used.has(record)),
  );
  return {
    draft: author.draft(contents, { steps, batch: { ...batch, isUndone: true } }),
    leftAlone: [...kept.map(({ record, after }) => leftAloneAt(contents, record, after, 'deleted')), ...leftAlone],
  };
}

/**
 * Applies a batch again that was taken back: its undo is itself undone. What the undo had left alone is still there,
 * what was changed after the undo is left alone now.
 * @param rows the whole history of the batch
 */
export function planBatchAgain(
  contents: Contents,
  author: ChangeAuthor,
  batch: BatchInfo,
  rows: readonly HistoryRow[],
): PlannedUndo {
  const { steps, leftAlone } = undoneSteps(contents, author, lastOfEach(rows, 'taken back'));
  return { draft: author.draft(contents, { steps, batch: { ...batch, isUndone: false } }), leftAlone };
}

/**
 * The last change that the batch made of each record, where the record stands so: `applied` after the batch itself or
 * after it was applied again, `taken back` after an undo.
 */
function lastOfEach(rows: readonly HistoryRow[], standing: 'applied' | 'taken back'): readonly HistoryRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const takesBack = (row: HistoryRow): boolean => {
    const undone = row.undoes === undefined ? undefined : byKey.get(row.undoes);
    return undone !== undefined && !takesBack(undone);
  };
  const last = new Map<string, HistoryRow>();
  for (const row of rows) {
    const known = last.get(row.record);
    if (!known || known.key < row.key) last.set(row.record, row);
  }
  return [...last.values()].filter((row) => takesBack(row) === (standing === 'taken back'));
}

function undoneSteps(contents: Contents, author: ChangeAuthor, rows: readonly HistoryRow[]) {
  const steps: DraftStep[] = [];
  const leftAlone: LeftAlone[] = [];
  for (const row of rows) {
    const current = contents.state.records.get(row.record);
    if (!current) continue;
    const step = row.before && !isMadeAnew(row) ? { before: row.before, after: row.after } : { after: row.after };
    const undone = undoChange(current, step, author.nextStamp);
    if (undone.record !== current) steps.push({ before: current, after: undone.record, undoes: row.key });
    const deletion = deletionStateOf(undone.record);
    // What the undo would have deleted and somebody has edited since stands in conflict now.
    const isNew = deletionStateOf(current).state !== 'edited elsewhere';
    const edited = isNew && deletion.state === 'edited elsewhere' ? deletion.unseen : [];
    const at = (address: string) => leftAloneAt(contents, row.record, current, address);
    leftAlone.push(...undone.leftAlone.map(at));
    leftAlone.push(...edited.map((address) => ({ ...at(address), becomesTwoVersions: true as const })));
  }
  return { steps, leftAlone };
}

/** Records that are written again under the same id after they were thrown away. */
const writtenAgain: ReadonlySet<string> = new Set(['overlap', 'period']);

/**
 * An answer or a period written again after it was thrown away: to take that back is to throw it away again. Of any other
 * record what came is taken back value by value: under a deletion it would wait for the next edit to be seen again.
 */
function isMadeAnew({ before, after }: HistoryRow): boolean {
  if (!before || !hasContent(before) || !hasContent(after) || !writtenAgain.has(after.kind)) return false;
  const [was, is] = [deletionStateOf(before).state, deletionStateOf(after).state];
  return was === 'deleted' && is === 'present' && !sameValue(before.vector, after.vector);
}

function leftAloneAt(contents: Contents, id: string, record: RecordOrTombstone, address: string): LeftAlone {
  return { kind: record.kind, record: id, label: labelOfRecord(contents.state.records.get(id)), address };
}

/** Those of the created records that records from elsewhere refer to, and those that these refer to in turn. */
function usedSince(contents: Contents, created: ReadonlySet<string>): Set<string> {
  const used = new Set<string>();
  const toFollow = [...contents.state.records.values()].filter((record) => !created.has(record.id));
  const use = (id: string) => {
    const found = used.has(id) ? undefined : contents.state.records.get(id);
    if (!found) return;
    used.add(id);
    toFollow.push(found);
  };
  const { project } = contents.state;
  collectIds([project.contacts, project.partners, logoOwners(project)], created, use);
  // The list grows while it is walked.
  for (const record of toFollow) {
    const isThere = hasContent(record) && deletionStateOf(record).state !== 'deleted';
    if (isThere) collectIds(record.value, created, use);
  }
  return used;
}

function isReferredTo(contents: Contents, id: string): boolean {
  return contents.settings.partner === id || usedSince(contents, new Set([id])).has(id);
}

function collectIds(value: unknown, wanted: ReadonlySet<string>, found: (id: string) => void): void {
  if (typeof value === 'string') {
    if (wanted.has(value)) found(value);
  } else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collectIds(inner, wanted, found);
}
