import { isPresent } from '../../consolidation/changed-since.ts';
import type { ConsolidationState } from '../../consolidation/consolidation-state.ts';
import { hasContent } from '../../consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../consolidation/deletion.ts';
import { deleteRecord } from '../../consolidation/edit-record.ts';
import { noErasures } from '../../consolidation/erasures.ts';
import { sameValue } from '../../consolidation/same-value.ts';
import { error } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import type { ReplicaInfo } from '../../schema/change.ts';
import type { RecordKind } from '../../schema/record.ts';
import { instantSchema } from '../../schema/text.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';
import { LikeRecords } from './like-records.ts';
import { asNew, NamedNewRows } from './new-rows.ts';
import { recordName } from './record-name.ts';
import { countOpen, rowAnswer, sameAnswer } from './return-questions.ts';
import type {
  DoubledQuestion,
  RemovedEntry,
  RemovedRow,
  ReturnAnswers,
  ReturnQuestions,
  UnnamedQuestion,
} from './return-questions.ts';
import type { ReturnedWorkbook } from './returned-workbook.ts';
import { RowOutcomes } from './row-outcomes.ts';

/** What taking a workbook in would come to, with the answers there are. */
export interface ReturnPlan {
  readonly questions: ReturnQuestions;
  /** Questions without an answer, of which nothing is taken until there is one. */
  readonly open: number;
  /** The edits as a state to be merged with the register's: only records that become other ones. */
  readonly state: ConsolidationState;
  /** Rows that change nothing. */
  readonly unchanged: number;
  /** Of these, rows without an id that say just what a record of the register says. */
  readonly recognised: number;
  /** Rows that name a new row of which nothing is taken: they are left out as well. */
  readonly badRows: readonly Issue[];
}

interface PlanParts {
  readonly here: ConsolidationState;
  readonly answers: ReturnAnswers;
  /** Whom the edits are from, as others will see it beside values. */
  readonly author: ReplicaInfo;
}

/**
 * What a workbook that came back means for the register (`domain.md` §5): a cell that is not as it was written is an edit
 * of the version the workbook was made from, so that what was changed here since stands beside it and is not lost. Rows
 * that are gone, doubled, or without an id become questions; nothing is guessed. Yields now and then, for a window that
 * has to answer meanwhile.
 */
export function* planReturn(workbook: ReturnedWorkbook, parts: PlanParts): Generator<void, ReturnPlan> {
  const planning = new Planning(workbook, parts);
  for (const _ of planning.indexLikeRecords()) yield;
  for (const row of workbook.rows) {
    planning.takeRow(row);
    yield;
  }
  for (const doubled of workbook.doubled) planning.takeDoubled(doubled);
  for (const _ of planning.askRemoved()) yield;
  return planning.finish();
}

/** The plan, without stopping on the way. */
export function planReturnAtOnce(workbook: ReturnedWorkbook, parts: PlanParts): ReturnPlan {
  const planning = planReturn(workbook, parts);
  for (;;) {
    const { done, value } = planning.next();
    if (done) return value;
  }
}

class Planning {
  readonly #workbook: ReturnedWorkbook;
  readonly #here: ConsolidationState;
  readonly #answers: ReturnAnswers;
  readonly #author: ReplicaInfo;
  readonly #outcomes: RowOutcomes;
  readonly #like = new LikeRecords();
  /** Records that have a row, or that a row without an id may be. */
  readonly #rowed: Set<string>;
  readonly #written = new Map<string, RecordOrTombstone>();
  readonly #removed: RemovedRow[] = [];
  readonly #removedEntries: RemovedEntry[] = [];
  readonly #doubled: DoubledQuestion[] = [];
  readonly #unnamed: UnnamedQuestion[] = [];
  readonly #badRows: Issue[] = [];
  readonly #newNames: NamedNewRows;
  /** The new rows that others name, by the ids they would get; each is settled before the rows that name it. */
  readonly #newRows = new Map<string, ReadRecord>();
  readonly #recordOfNew = new Map<string, string | undefined>();
  /** Taken in before, in this very reading: what it brought is here. */
  readonly #isTaken: boolean;
  #unchanged: number;
  #recognised = 0;

  constructor(workbook: ReturnedWorkbook, { here, answers, author }: PlanParts) {
    this.#workbook = workbook;
    this.#here = here;
    this.#answers = answers;
    this.#author = author;
    this.#outcomes = new RowOutcomes(here.records, workbook);
    this.#isTaken = Object.hasOwn(here.replicas, workbook.replica);
    this.#unchanged = workbook.asWritten.length;
    this.#newNames = new NamedNewRows(workbook.newNames);
    for (const row of workbook.newNames.size > 0 ? workbook.rows : []) {
      if (row.id === undefined) this.#newRows.set(this.#outcomes.idsOf(row)(), row);
    }
    this.#rowed = new Set([
      ...workbook.asWritten,
      ...workbook.rows.flatMap(({ id }) => id ?? []),
      ...workbook.doubled.map(({ id }) => id),
      ...workbook.badRows.flatMap(({ path }) => path.record ?? []),
    ]);
  }

  *indexLikeRecords(): Generator<void> {
    const kinds = new Set(this.#workbook.rows.flatMap(({ id, kind }) => (id === undefined ? [kind] : [])));
    if (kinds.size === 0) return;
    for (const record of this.#here.records.values()) {
      if (kinds.has(record.kind) && !this.#rowed.has(record.id)) this.#like.add(record);
      yield;
    }
  }

  takeRow(row: ReadRecord): void {
    if (this.#isTaken) {
      this.#unchanged += 1;
      return;
    }
    const settled = this.#settle(row);
    if (!settled) return;
    if (settled.id === undefined) this.#takeUnnamed(settled);
    else this.#edit(settled);
  }

  /** The row with the records that it means by new names; undefined when it has to be left out, which is said. */
  #settle(row: ReadRecord): ReadRecord | undefined {
    const settled = this.#newNames.settle(row, (id) => this.#recordOf(id));
    if (!('missing' in settled)) return settled;
    const { kind, sheet, id } = row;
    const label = recordName(kind, row.value);
    const path = { file: this.#workbook.file, sheet, row: row.row, kind, ...(id && { record: id }), label };
    this.#badRows.push(error('workbook.nameNotTaken', path, { name: settled.missing }));
    return undefined;
  }

  /** The record that a new row becomes; undefined while nothing of it is taken. */
  #recordOf(id: string): string | undefined {
    if (this.#recordOfNew.has(id)) return this.#recordOfNew.get(id);
    const row = this.#newRows.get(id);
    if (!row) return undefined;
    // Rows that name each other are each a record of their own.
    this.#recordOfNew.set(id, id);
    const settled = this.#newNames.settle(row, (other) => this.#recordOf(other));
    const record = 'missing' in settled ? undefined : this.#recordOfRow(settled, id);
    this.#recordOfNew.set(id, record);
    return record;
  }

  #recordOfRow(row: ReadRecord, id: string): string | undefined {
    const like = this.#like.find(row.kind, row.value);
    if (like.length === 0) return id;
    const [alike, ...more] = like.filter((one) => this.#outcomes.changesNothing({ ...row, id: one }));
    if (alike !== undefined && more.length === 0) return alike;
    const answer = this.#answers.get(keyOfRow(row));
    return answer === 'new' ? id : like.find((one) => answer === sameAnswer(one));
  }

  #takeUnnamed(row: ReadRecord): void {
    const like = this.#like.find(row.kind, row.value);
    for (const id of like) this.#rowed.add(id);
    if (like.length === 0) {
      this.#edit(row);
      return;
    }
    const alike = like.filter((id) => this.#outcomes.changesNothing({ ...row, id }));
    if (alike.length === 1) {
      this.#recognised += 1;
      this.#unchanged += 1;
      return;
    }
    const key = keyOfRow(row);
    const answer = this.#answers.get(key);
    this.#unnamed.push({
      key,
      kind: row.kind,
      row,
      label: recordName(row.kind, row.value),
      like: like.map((id) => ({ id, label: this.#outcomes.nameOf(id) })),
    });
    if (answer === 'new') this.#edit(row);
    const same = like.find((id) => answer === sameAnswer(id));
    if (same !== undefined) this.#edit({ ...row, id: same });
  }

  takeDoubled({ kind, id, rows }: ReturnedWorkbook['doubled'][number]): void {
    const key = `doubled ${id}`;
    const answer = this.#answers.get(key);
    const names = new Set(rows.flatMap(({ value }) => Object.keys(value)));
    const [first] = rows;
    const fields = [...names].filter((name) => rows.some(({ value }) => !sameValue(value[name], first?.value[name])));
    const label = this.#outcomes.nameOf(id) || (first ? recordName(kind, first.value) : '');
    this.#doubled.push({ key, kind, id, label, rows, fields });
    if (this.#isTaken) return;
    const chosen = rows.find((row) => answer === rowAnswer(row) || answer === rowAnswer(row, true));
    if (!chosen) return;
    const others = answer === rowAnswer(chosen, true) ? rows.filter((row) => row !== chosen).map(asNew) : [];
    for (const row of [chosen, ...others]) {
      const settled = this.#settle(row);
      if (settled) this.#edit(settled);
    }
  }

  *askRemoved(): Generator<void> {
    const kinds = new Set<RecordKind>(this.#workbook.kinds);
    for (const id of this.#workbook.holds ?? this.#here.records.keys()) {
      yield;
      const record = this.#here.records.get(id);
      if (!record || this.#rowed.has(id) || !kinds.has(record.kind) || !isPresent(record)) continue;
      const key = `removed ${id}`;
      this.#removed.push({ key, kind: record.kind, id, label: this.#outcomes.nameOf(id) });
      if (this.#answers.get(key) === 'delete') this.#written.set(id, deleteRecord(record, this.#outcomes.nextStamp()));
    }
  }

  finish(): ReturnPlan {
    const { sha256, about, readAt, replica } = this.#workbook;
    const questions = {
      removed: this.#removed,
      removedEntries: this.#removedEntries,
      doubled: this.#doubled,
      unnamed: this.#unnamed,
    };
    // A workbook in which nothing was changed leaves no trace.
    const leavesTrace = this.#written.size > 0;
    const createdAt = instantSchema.safeParse(about.madeAt).success ? about.madeAt : readAt;
    return {
      questions,
      open: countOpen(questions, this.#answers),
      state: {
        project: this.#here.project,
        replicas: leavesTrace ? { [replica]: this.#author } : {},
        records: this.#written,
        decisions: new Map(),
        sources: new Map(leavesTrace ? [[sha256, { sha256, createdAt }]] : []),
        erasures: noErasures,
      },
      unchanged: this.#unchanged,
      recognised: this.#recognised,
      badRows: this.#badRows,
    };
  }

  #edit(row: ReadRecord): void {
    const removing = new Set<string>();
    const first = this.#outcomes.editsOf(row, removing);
    for (const address of first.removedEntries) {
      const question = this.#askEntry(row, address);
      if (this.#answers.get(question.key) === 'delete') removing.add(address);
    }
    const { record } = removing.size === 0 ? first : this.#outcomes.editsOf(row, removing);
    if (record) this.#written.set(record.id, record);
    else this.#unchanged += 1;
  }

  #askEntry({ kind, id = '' }: ReadRecord, address: string): RemovedEntry {
    const [list = '', entry = ''] = address.split('/');
    const record = this.#here.records.get(id);
    const entries = (record && hasContent(record) ? record.value[list] : []) as readonly { readonly id: string }[];
    const { id: _, ...value } = entries.find((one) => one.id === entry) ?? { id: entry };
    const question = {
      key: `removed ${id} ${address}`,
      kind,
      record: id,
      label: this.#outcomes.nameOf(id),
      list,
      entry,
      value,
    };
    this.#removedEntries.push(question);
    return question;
  }
}

function keyOfRow({ sheet, row }: ReadRecord): string {
  return `row ${sheet} ${row}`;
}
