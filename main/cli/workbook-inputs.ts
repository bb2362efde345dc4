import type { Consolidator } from '../../shared/consolidation/consolidate-packages.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { bundledProjects } from '../../shared/consolidation/bundled-data.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import { noErasures } from '../../shared/consolidation/erasures.ts';
import { error, inFile, warning } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { planReturnAtOnce } from '../../shared/outputs/returned-workbook/plan-return.ts';
import type { ReturnPlan } from '../../shared/outputs/returned-workbook/plan-return.ts';
import type { RemovedRow, ReturnQuestions } from '../../shared/outputs/returned-workbook/return-questions.ts';
import { returnedFrom } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import type { ReturnedWorkbook } from '../../shared/outputs/returned-workbook/returned-workbook.ts';
import { activityLabel } from '../../shared/outputs/workbook/names.ts';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { idHeader } from '../../shared/outputs/workbook/sheet-table.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Project } from '../../shared/schema/project.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import type { CommandIo } from './command.ts';
import type { WorkbookInput } from './read-inputs.ts';
import type { ValidatedFile } from './validate-command.ts';

/** What came of one workbook among the inputs. */
export interface AddedWorkbook {
  readonly rejected: readonly Issue[];
  readonly badRows: readonly Issue[];
  readonly notes: readonly Issue[];
  /** Records whose rows were removed from the workbook; they stay. */
  readonly kept: readonly RemovedRow[];
}

/**
 * Takes the rows of a workbook as edits of what the other inputs say (`planReturn`). There is nobody to answer questions:
 * what was removed stays, and a row that nobody can be sure of is a bad row. With bad rows nothing of it is taken, unless
 * the caller wants the good ones.
 */
export async function addWorkbook(
  input: WorkbookInput,
  consolidator: Consolidator,
  io: CommandIo,
  options: { readonly takeGoodRows: boolean },
): Promise<AddedWorkbook> {
  const opened = await openWorkbook(input, consolidator.state, io);
  if (!opened.ok) return { rejected: opened.issues, badRows: [], notes: [], kept: [] };
  const { workbook, here } = opened.value;
  const plan = planReturnAtOnce(workbook, { here, answers: new Map(), author: workbookAuthor() });
  const badRows = [...workbook.badRows, ...plan.badRows, ...unsureRows(plan.questions, input.file)];
  const kept = plan.questions.removed;
  if (badRows.length > 0 && !options.takeGoodRows) return { rejected: [], badRows, notes: workbook.warnings, kept };
  const added = consolidator.addState(input.file, stateToAdd(workbook, plan, here));
  return {
    rejected: added.ok ? [] : added.issues,
    badRows,
    notes: [...workbook.warnings, ...keptNotes(plan.questions, input.file, here)],
    kept,
  };
}

/** A workbook looked at for itself: bad rows, what is missing, and the findings in its records. */
export async function validateWorkbook(input: WorkbookInput, io: CommandIo): Promise<ValidatedFile> {
  const opened = await stateOfWorkbook(input, undefined, io);
  if (!opened.ok) return { file: input.file, refused: true, records: null, issues: opened.issues };
  const { state, badRows, warnings } = opened.value;
  const findings = checkDataset(datasetOf(state)).map((issue) => inFile(issue, input.file));
  return {
    file: input.file,
    refused: false,
    records: state.records.size,
    issues: [...badRows, ...warnings, ...findings],
  };
}

/** The records of a workbook as it stands, for itself. */
export async function stateOfWorkbook(
  input: WorkbookInput,
  project: Project | undefined,
  io: CommandIo,
): Promise<
  Result<{
    readonly state: ConsolidationState;
    readonly workbook: ReturnedWorkbook;
    readonly badRows: readonly Issue[];
    readonly warnings: readonly Issue[];
  }>
> {
  const opened = await openWorkbook(input, project && emptyState(project), io);
  if (!opened.ok) return opened;
  const { workbook, here } = opened.value;
  const plan = planReturnAtOnce(workbook, { here, answers: new Map(), author: workbookAuthor() });
  const badRows = [...workbook.badRows, ...plan.badRows, ...unsureRows(plan.questions, input.file)];
  return ok({ state: stateToAdd(workbook, plan, here), workbook, badRows, warnings: workbook.warnings });
}

interface OpenedWorkbook {
  readonly workbook: ReturnedWorkbook;
  readonly here: ConsolidationState;
}

/** Reads a workbook by the project it belongs to: that of the other inputs, or one that the application brings along. */
async function openWorkbook(
  { file, bytes }: WorkbookInput,
  known: ConsolidationState | undefined,
  { platform }: CommandIo,
): Promise<Result<OpenedWorkbook>> {
  const cells = readXlsx(bytes);
  if (!cells.ok) return refused(...cells.issues.map((issue) => inFile(issue, file)));
  const sha256 = await platform.sha256(bytes);
  let refusal: Result<OpenedWorkbook> = refused(error('cli.noProject', { file }));
  for (const project of known ? [known.project] : bundledProjects()) {
    const here = known ?? emptyState(project);
    const register = { project, has: (id: string) => here.records.has(id) };
    const read = returnedFrom(cells.value, { file, sha256 }, register, platform);
    if (read.ok) return ok({ workbook: read.value, here });
    const isOther = read.issues.some((issue) => issue.code === 'workbook.otherProject');
    if (!isOther || known) refusal = read;
  }
  return refusal;
}

function emptyState(project: Project): ConsolidationState {
  return { project, replicas: {}, records: new Map(), decisions: new Map(), sources: new Map(), erasures: noErasures };
}

function workbookAuthor() {
  return { author: sentence('cli.workbookAuthor') };
}

/** The first of the inputs is a source even when it brings no record: without it there is no state. */
function stateToAdd(workbook: ReturnedWorkbook, { state }: ReturnPlan, here: ConsolidationState): ConsolidationState {
  if (here.records.size > 0 || state.sources.size > 0) return state;
  const { sha256, replica, about } = workbook;
  return {
    ...state,
    replicas: { [replica]: workbookAuthor() },
    sources: new Map([[sha256, { sha256, createdAt: about.madeAt }]]),
    erasures: noErasures,
  };
}

/** Rows that somebody would have to be asked about. */
function unsureRows({ doubled, unnamed }: ReturnQuestions, file: string): Issue[] {
  const rows = doubled.flatMap(({ kind, id, label, rows: [first, ...others] }) =>
    others.map(({ sheet, row }) =>
      error('workbook.rowsDiffer', { file, sheet, row, kind, record: id, label }, { other: first?.row ?? row }),
    ),
  );
  const looks = unnamed.map(({ kind, label, row: { sheet, row }, like }) =>
    error(
      'workbook.rowLooksLike',
      { file, sheet, row, column: idHeader, kind, label },
      { like: like.map((one) => one.label).join(', ') },
    ),
  );
  return [...rows, ...looks];
}

/** What the workbook was made with and lacks; all of it stays. */
function keptNotes({ removed, removedEntries }: ReturnQuestions, file: string, here: ConsolidationState): Issue[] {
  const activities = removed.filter(({ kind }) => kind === 'activity').map(({ id }) => activityName(id, here));
  const others = removed.filter(({ kind }) => kind !== 'activity').map(({ id, label }) => label || id);
  return [
    ...(removedEntries.length > 0 ? [warning('workbook.rowsLeftOut', { file }, { count: removedEntries.length })] : []),
    ...(activities.length > 0 ? [warning('cli.activitiesLeftOut', { file }, names(activities))] : []),
    ...(others.length > 0 ? [warning('cli.recordsLeftOut', { file }, names(others))] : []),
  ];
}

function names(list: readonly string[]) {
  return { count: list.length, names: list.toSorted().join(', ') };
}

function activityName(id: string, here: ConsolidationState): string {
  const record = here.records.get(id);
  return (record && hasContent(record) && activityLabel(record.value)) || id;
}
