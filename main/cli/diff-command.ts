import { compareStates } from '../../shared/consolidation/compare-states.ts';
import type {
  ComparedRecord,
  ComparedSide,
  Comparison,
  FieldContent,
} from '../../shared/consolidation/compare-states.ts';
import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import { error } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { recordName } from '../../shared/outputs/returned-workbook/record-name.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import type { Project } from '../../shared/schema/project.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { fieldHeader, valueText } from './field-words.ts';
import { readInput } from './read-inputs.ts';
import type { InputFile } from './read-inputs.ts';
import { findingLineWithFile, issueAsJson, refusalLine, rejectedDocument } from './say-issues.ts';
import { stateOfWorkbook } from './workbook-inputs.ts';

export const diffCommand: Command = {
  name: 'diff',
  usage: 'diff FILE FILE [--json]',
  help: [
    'Compares two packages or workbooks, and lists what is new, changed or removed in the second. Exit status: 0 no difference, 1 differences, 2 the call was not understood, 3 a file was refused.',
    '--json   one JSON document on standard output: each record with its fields before and after',
  ],
  opensPackages: true,
  run: diffFiles,
};

/** A file as it is compared. */
interface Side extends ComparedSide {
  readonly file: string;
  readonly type: InputFile['type'];
  readonly state: ConsolidationState;
  /** Rows of a workbook that nobody can compare. */
  readonly badRows: readonly Issue[];
  readonly notes: readonly Issue[];
}

interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly comparison: Comparison;
  /** The records of both, for names. */
  readonly dataset: Dataset;
}

async function diffFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, { json: 'flag' });
  const [first, second, ...more] = files;
  if (first === undefined || second === undefined || more.length > 0) throw new UsageError(sentence('cli.twoFiles'));
  const sides = await readSides(first, second, io);
  if (!sides.ok) {
    for (const issue of sides.issues) io.writeError(refusalLine(issue));
    if (options.json) io.writeOut(rejectedDocument(sides.issues));
    return exitStatus.refused;
  }
  const [before, after] = sides.value;
  const comparison = compareStates(before, after);
  const compared = { before, after, comparison, dataset: datasetOfBoth(before.state, after.state) };
  const badRows = [...before.badRows, ...after.badRows];
  for (const issue of [...badRows, ...before.notes, ...after.notes]) io.writeError(findingLineWithFile(issue));
  if (options.json) io.writeOut(`${JSON.stringify(diffAsJson(compared), null, 2)}\n`);
  else for (const line of diffLines(compared)) io.writeOut(`${line}\n`);
  return comparison.records.length + badRows.length > 0 ? exitStatus.findings : exitStatus.done;
}

/** Both files; a workbook is read by the project of the other when that is a package. */
async function readSides(first: string, second: string, io: CommandIo): Promise<Result<readonly [Side, Side]>> {
  const inputs = [await readInput(first, io), await readInput(second, io)] as const;
  const issues = inputs.flatMap((input) => (input.ok ? [] : input.issues));
  if (!inputs[0].ok || !inputs[1].ok) return refused(...issues);
  const projects = [projectOf(inputs[0].value), projectOf(inputs[1].value)] as const;
  const before = await readSide(inputs[0].value, projects[1], io);
  if (!before.ok) return before;
  const after = await readSide(inputs[1].value, projects[0] ?? before.value.state.project, io);
  if (!after.ok) return after;
  const [one, other] = [before.value.state.project, after.value.state.project];
  if (one.id === other.id) return ok([before.value, after.value]);
  return refused(error('reading.otherProject', { file: second }, { found: other.code, expected: one.code }));
}

function projectOf(input: InputFile): Project | undefined {
  return input.type === 'package' ? input.document.project : undefined;
}

async function readSide(input: InputFile, project: Project | undefined, io: CommandIo): Promise<Result<Side>> {
  const { file, type } = input;
  if (input.type === 'package') return ok({ file, type, state: stateOf(input.document), badRows: [], notes: [] });
  const read = await stateOfWorkbook(input, project, io);
  if (!read.ok) return read;
  const { state, workbook, badRows, warnings } = read.value;
  const untouched = new Map(workbook.rows.map((row) => [row.id, new Set(row.untouched)]));
  return ok({
    file,
    type,
    state,
    isSilent: (id, address) => isWithin(address, untouched.get(id)),
    unclear: new Set(badRows.flatMap(({ path }) => path.record ?? [])),
    badRows,
    notes: warnings,
  });
}

/** True when the address, or the list or entry it lies in, is among them. */
function isWithin(address: string, addresses: ReadonlySet<string> | undefined): boolean {
  const parts = address.split('/');
  return parts.some((_, index) => addresses?.has(parts.slice(0, index + 1).join('/')) ?? false);
}

function datasetOfBoth(before: ConsolidationState, after: ConsolidationState): Dataset {
  const [one, other] = [datasetOf(before), datasetOf(after)];
  return {
    ...other,
    organisations: new Map([...one.organisations, ...other.organisations]),
    places: new Map([...one.places, ...other.places]),
    activities: [
      ...new Map([...one.activities, ...other.activities].map((activity) => [activity.id, activity])).values(),
    ],
  };
}

function diffAsJson({ before, after, comparison }: Compared) {
  return {
    before: sideAsJson(before),
    after: sideAsJson(after),
    ...countsOf(comparison),
    records: comparison.records.map((record) => ({
      change: record.change,
      ...(record.change === 'removed' ? { deleted: record.isDeleted } : {}),
      kind: record.kind,
      id: record.id,
      label: labelOf(record, before, after),
      fields: record.fields.map((field) => ({
        field: field.address,
        before: contentAsJson(field.before),
        after: contentAsJson(field.after),
      })),
    })),
    badRows: [...before.badRows, ...after.badRows].map(issueAsJson),
    notes: [...before.notes, ...after.notes].map(issueAsJson),
  };
}

function sideAsJson({ file, type }: Side) {
  return { file, type };
}

function contentAsJson(field: FieldContent) {
  return 'versions' in field ? { twoVersions: field.versions } : { value: field.value ?? null };
}

function diffLines(compared: Compared): string[] {
  const { before, after, comparison } = compared;
  const unclear = before.badRows.length + after.badRows.length;
  const counts = countsOf(comparison);
  if (comparison.records.length + unclear === 0) return [sentence('cli.diffSame', { count: counts.unchanged })];
  return [
    ...comparison.records.flatMap((record) => recordLines(record, compared)),
    sentence('cli.diffCounts', {
      added: counts.new,
      changed: counts.changed,
      removed: counts.removed,
      unchanged: counts.unchanged,
      unclear,
    }),
  ];
}

const headings = { new: 'cli.diffNew', changed: 'cli.diffChanged', removed: 'cli.diffRemoved' } as const;

/** A new or removed record in one line, a changed one with its fields. */
function recordLines(record: ComparedRecord, { before, after, dataset }: Compared): string[] {
  const { change, kind, isDeleted, fields } = record;
  const label = labelOf(record, before, after) || record.id;
  const heading = sentence(headings[change], { label, kind, deleted: isDeleted ? 'yes' : 'no' });
  if (change !== 'changed') return [heading];
  const words = (address: string, content: FieldContent) => {
    const said = (value: unknown) =>
      value === undefined || value === null ? sentence('cli.diffNothing') : valueText(kind, address, value, dataset);
    if ('versions' in content) return sentence('cli.diffVersions', { values: content.versions.map(said).join(' · ') });
    return said(content.value);
  };
  return [
    heading,
    ...fields.map(({ address, before: old, after: now }) =>
      sentence('cli.diffField', {
        field: fieldHeader(kind, address) ?? address,
        before: words(address, old),
        after: words(address, now),
      }),
    ),
  ];
}

function countsOf({ records, unchanged }: Comparison) {
  const count = (change: ComparedRecord['change']) => records.filter((record) => record.change === change).length;
  return { new: count('new'), changed: count('changed'), removed: count('removed'), unchanged };
}

function labelOf({ id }: ComparedRecord, before: Side, after: Side): string {
  const record = [after, before].map(({ state }) => state.records.get(id)).find((one) => one && hasContent(one));
  return record && hasContent(record) ? recordName(record.kind, record.value) : '';
}
