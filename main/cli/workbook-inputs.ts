import { applyEditedRecords } from '../../shared/consolidation/apply-edited-records.ts';
import type { AppliedRecords, EditedRecord } from '../../shared/consolidation/apply-edited-records.ts';
import type { Consolidator } from '../../shared/consolidation/consolidate-packages.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import type { Stamp } from '../../shared/consolidation/edit-record.ts';
import { error, inFile, warning } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { activityLabel } from '../../shared/outputs/workbook/names.ts';
import { readWorkbook } from '../../shared/outputs/workbook/read-workbook.ts';
import type { WorkbookReading } from '../../shared/outputs/workbook/read-workbook.ts';
import { readXlsx } from '../../shared/outputs/workbook/read-xlsx.ts';
import { editedRecordOf } from '../../shared/outputs/workbook/edited-record.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Project } from '../../shared/schema/project.ts';
import { recordKinds } from '../../shared/schema/record.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';
import { bundledProjects } from '../../shared/consolidation/bundled-data.ts';
import type { CommandIo } from './command.ts';
import type { WorkbookInput } from './read-inputs.ts';
import type { ValidatedFile } from './validate-command.ts';

/** What came of one workbook among the inputs. */
export interface AddedWorkbook {
  readonly rejected: readonly Issue[];
  readonly badRows: readonly Issue[];
  readonly notes: readonly Issue[];
}

/**
 * Takes the rows of a workbook as edits of what the other inputs say (`applyEditedRecords`). With bad rows nothing of
 * it is taken, unless the caller wants the good ones.
 */
export async function addWorkbook(
  input: WorkbookInput,
  consolidator: Consolidator,
  io: CommandIo,
  options: { readonly takeGoodRows: boolean },
): Promise<AddedWorkbook> {
  const opened = openWorkbook(input, consolidator.state?.project);
  if (!opened.ok) return { rejected: opened.issues, badRows: [], notes: [] };
  const { reading } = opened.value;
  if (reading.badRows.length > 0 && !options.takeGoodRows) {
    return { rejected: [], badRows: reading.badRows, notes: reading.warnings };
  }
  const edits = await stateOfEdits(input, opened.value, consolidator.state?.records ?? new Map(), io);
  const added = consolidator.addState(input.file, edits.state);
  return {
    rejected: added.ok ? [] : added.issues,
    badRows: reading.badRows,
    notes: [...reading.warnings, ...edits.notes],
  };
}

/** A workbook looked at for itself: bad rows, what is missing, and the findings in its records. */
export async function validateWorkbook(input: WorkbookInput, io: CommandIo): Promise<ValidatedFile> {
  const opened = openWorkbook(input, undefined);
  if (!opened.ok) return { file: input.file, refused: true, records: null, issues: opened.issues };
  const { reading } = opened.value;
  const { state } = await stateOfEdits(input, opened.value, new Map(), io);
  const findings = checkDataset(datasetOf(state)).map((issue) => inFile(issue, input.file));
  const issues = [...reading.badRows, ...reading.warnings, ...findings];
  return { file: input.file, refused: false, records: state.records.size, issues };
}

interface OpenedWorkbook {
  readonly project: Project;
  readonly reading: WorkbookReading;
}

/** Reads a workbook by the project it belongs to: that of the other inputs, or one that the application brings along. */
function openWorkbook({ file, bytes }: WorkbookInput, project: Project | undefined): Result<OpenedWorkbook> {
  const cells = readXlsx(bytes);
  if (!cells.ok) return refused(...cells.issues.map((issue) => inFile(issue, file)));
  let refusal: Result<OpenedWorkbook> = refused(error('cli.noProject', { file }));
  for (const candidate of project ? [project] : bundledProjects()) {
    const reading = readWorkbook(cells.value, candidate, file);
    if (reading.ok) return ok({ project: candidate, reading: reading.value });
    const isOther = reading.issues.some((issue) => issue.code === 'workbook.otherProject');
    if (!isOther || project) refusal = reading;
  }
  return refusal;
}

async function stateOfEdits(
  { file, bytes }: WorkbookInput,
  { project, reading }: OpenedWorkbook,
  known: ConsolidationState['records'],
  io: CommandIo,
) {
  const { platform } = io;
  const replica = platform.newReplica();
  const at = platform.now();
  let counter = 0;
  const nextStamp = (): Stamp => ({ dot: `${replica}:${(counter += 1)}`, at });
  const edited: EditedRecord[] = recordKinds.flatMap((kind) =>
    reading.records[kind].map((record) => editedRecordOf(record, platform.newId)),
  );
  const { records, entriesLeftOut } = applyEditedRecords(known, edited, nextStamp);
  const sha256 = await platform.sha256(bytes);
  // A workbook in which nothing was changed leaves no trace: the packages stand for it.
  const leavesTrace = records.length > 0 || known.size === 0;
  const source = { sha256, createdAt: reading.about.madeAt };
  const state: ConsolidationState = {
    project,
    replicas: leavesTrace ? { [replica]: { author: sentence('cli.workbookAuthor') } } : {},
    records: new Map(records.map((record) => [record.id, record])),
    decisions: new Map(),
    sources: new Map(leavesTrace ? [[sha256, source]] : []),
  };
  const notes = reading.holdsOpenItems ? [] : leftOutNotes(file, entriesLeftOut, edited, reading.badRows, known);
  return { state, notes };
}

/** What the packages have and the workbook lacks; all of it stays. */
function leftOutNotes(
  file: string,
  entries: AppliedRecords['entriesLeftOut'],
  edited: readonly EditedRecord[],
  badRows: readonly Issue[],
  known: ConsolidationState['records'],
): Issue[] {
  const rows = new Set(entries.map(({ record, address }) => `${record} ${address.slice(0, address.lastIndexOf('/'))}`));
  const inWorkbook = new Set(edited.map((record) => record.id));
  const lacking = [...known.values()].filter(
    (record) => record.kind === 'activity' && isPresent(record) && !inWorkbook.has(record.id),
  );
  const bad = new Set(badRows.map((issue) => issue.path.label));
  const names = lacking
    .map((record) => (hasContent(record) && activityLabel(record.value)) || record.id)
    .filter((name) => !bad.has(name));
  return [
    ...(rows.size > 0 ? [warning('workbook.rowsLeftOut', { file }, { count: rows.size })] : []),
    ...(names.length > 0
      ? [warning('cli.activitiesLeftOut', { file }, { count: names.length, names: names.toSorted().join(', ') })]
      : []),
  ];
}

function isPresent(record: RecordOrTombstone): boolean {
  return hasContent(record) && deletionStateOf(record).state !== 'deleted';
}
