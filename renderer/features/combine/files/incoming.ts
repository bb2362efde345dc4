import { Consolidator } from '../../../../shared/consolidation/consolidate-packages.ts';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import { massChangeOf } from '../../../../shared/consolidation/mass-change.ts';
import type { MassChange } from '../../../../shared/consolidation/mass-change.ts';
import { isPresent } from '../../../../shared/consolidation/changed-since.ts';
import type { Issue } from '../../../../shared/issue.ts';
import { inFile } from '../../../../shared/issue.ts';
import type { Origin } from '../../../../shared/package/senders.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Manifest } from '../../../../shared/schema/package-document.ts';
import type { MergePreview } from '../../../store/store-changes.ts';
import type { Report, Returned } from '../../../reading/read-report-file.ts';
import type { ReturnPlan } from '../../../../shared/outputs/returned-workbook/plan-return.ts';
import type { ReturnAnswers } from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import type { ReturnedWorkbook } from '../../../../shared/outputs/returned-workbook/returned-workbook.ts';

/** A file that was dropped or opened, and what came of it. */
export type IncomingFile = { readonly key: string; readonly name: string } & (
  | { readonly status: 'reading' }
  | { readonly status: 'read'; readonly report: Report }
  | {
      readonly status: 'returned';
      readonly workbook: ReturnedWorkbook;
      readonly answers: ReturnAnswers;
      /** What taking it in comes to with these answers; absent until it was compared with what is here. */
      readonly plan?: ReturnPlan;
    }
  /** A password opens it; the issue says that, or that the last one did not. */
  | { readonly status: 'locked'; readonly issue: Issue; readonly isTrying?: true }
  | { readonly status: 'refused'; readonly issues: readonly Issue[] }
);

export type IncomingAction =
  | { readonly type: 'arrived'; readonly key: string; readonly name: string }
  /** It is read once more, with a password. */
  | { readonly type: 'again'; readonly key: string }
  | { readonly type: 'done'; readonly key: string; readonly result: Result<Report | Returned> | null }
  /** Somebody answered questions of a workbook; undefined takes an answer back. */
  | { readonly type: 'answered'; readonly key: string; readonly answers: Answers }
  | { readonly type: 'removed'; readonly key: string }
  | { readonly type: 'cleared' };

export type Answers = readonly (readonly [question: string, answer: string | undefined])[];

/** The list of files after something happened to one of them. A cancelled one leaves it. */
export function afterAction(files: readonly IncomingFile[], action: IncomingAction): readonly IncomingFile[] {
  switch (action.type) {
    case 'arrived':
      return [...files, { key: action.key, name: action.name, status: 'reading' }];
    case 'again':
      return files.map((file) =>
        file.key === action.key && file.status === 'locked' ? { ...file, isTrying: true } : file,
      );
    case 'done':
      return files.flatMap((file) => (file.key === action.key ? finished(file, action.result) : [file]));
    case 'answered':
      return files.map((file) =>
        file.key === action.key && file.status === 'returned' ? withAnswers(file, action.answers) : file,
      );
    case 'removed':
      return files.filter(({ key }) => key !== action.key);
    default:
      return [];
  }
}

function finished({ key, name }: IncomingFile, result: Result<Report | Returned> | null): readonly IncomingFile[] {
  if (!result) return [];
  if (!result.ok) {
    const [issue] = result.issues;
    if (issue && asksForPassword(issue)) return [{ key, name, status: 'locked', issue }];
    return [{ key, name, status: 'refused', issues: result.issues }];
  }
  const { value } = result;
  if ('workbook' in value) return [{ key, name, status: 'returned', workbook: value.workbook, answers: new Map() }];
  return [{ key, name, status: 'read', report: value }];
}

/** Whether a file would be opened with the right password. */
export function asksForPassword({ code }: Issue): boolean {
  return code === 'sealed.needsPassword' || code === 'sealed.wrongPassword';
}

type ReturnedFile = Extract<IncomingFile, { readonly status: 'returned' }>;

function withAnswers(file: ReturnedFile, answers: Answers): ReturnedFile {
  const all = new Map([...file.answers, ...answers]);
  const given = [...all].filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...file, answers: new Map(given) };
}

/** One file beside what taking it in would do. */
export interface FilePreview {
  readonly key: string;
  readonly name: string;
  readonly manifest?: Manifest;
  /** Of a package: where it says it comes from. */
  readonly origin?: Origin;
  readonly openedBy?: Report['openedBy'];
  /** It waits for its password; the issue says why. `isTrying`: one is being tried. */
  readonly locked?: { readonly issue: Issue; readonly isTrying: boolean };
  /** Of a workbook that came back. */
  readonly returned?: {
    readonly workbook: ReturnedWorkbook;
    readonly answers: ReturnAnswers;
    readonly plan: ReturnPlan;
  };
  readonly preview?: MergePreview;
  /** Why nothing of it can be taken in. */
  readonly issues: readonly Issue[];
  readonly isReading: boolean;
}

/** What taking in all files that can be taken in would do. */
export interface CombinedPreview {
  readonly incoming: ConsolidationState;
  readonly preview: MergePreview;
  /** Records that become other ones. */
  readonly changes: number;
  /** Version of a newer definition of the project, when a file brings one. */
  readonly newerProject?: number;
  readonly massChange: MassChange;
  /** Records here now. */
  readonly present: number;
  /** Questions of workbooks that have to be answered first. */
  readonly open: number;
  /** Rows of workbooks that cannot be read and are left out. */
  readonly badRows: number;
}

/** Gives null when it was ended. */
type PreviewMerge = (incoming: ConsolidationState, signal?: AbortSignal) => Promise<Result<MergePreview> | null>;

type Previews = WeakMap<ConsolidationState, Result<MergePreview>>;

const known = new WeakMap<ConsolidationState, Previews>();

/** Previews each state once for as long as nothing changes here: every file that is read comes past all before it. */
export function rememberedPreview(here: ConsolidationState, previewMerge: PreviewMerge): PreviewMerge {
  const previews: Previews = known.get(here) ?? new WeakMap();
  known.set(here, previews);
  return async (incoming, signal) => {
    const preview = previews.get(incoming) ?? (await previewMerge(incoming, signal));
    if (preview) previews.set(incoming, preview);
    return preview;
  };
}

/** A file as long as it was not compared with what is here. */
export function uncompared(file: IncomingFile): FilePreview {
  const { key, name, status } = file;
  if (status === 'locked')
    return { key, name, issues: [], isReading: false, locked: { issue: file.issue, isTrying: file.isTrying ?? false } };
  return { key, name, issues: status === 'refused' ? file.issues : [], isReading: status !== 'refused' };
}

/** Each file for itself. A file of another project is refused here. @returns null when it was ended */
export async function previewFiles(
  files: readonly IncomingFile[],
  previewMerge: PreviewMerge,
  signal?: AbortSignal,
): Promise<readonly FilePreview[] | null> {
  const previews: FilePreview[] = [];
  for (const file of files) {
    const state = stateOfFile(file);
    if (!state) {
      previews.push(uncompared(file));
      continue;
    }
    const { key, name } = file;
    const preview = await previewMerge(state, signal);
    if (!preview) return null;
    const outcome = preview.ok
      ? { preview: { ...preview.value, unchanged: preview.value.unchanged + asBefore(file) }, issues: [] }
      : { issues: preview.issues.map((issue) => inFile(issue, name)) };
    previews.push({ key, name, ...madeBy(file), ...outcome, isReading: false });
  }
  return previews;
}

/** What the file says, as a state to be merged; undefined as long as nobody knows. */
function stateOfFile(file: IncomingFile): ConsolidationState | undefined {
  if (file.status === 'read') return file.report.state;
  return file.status === 'returned' ? file.plan?.state : undefined;
}

/** Rows of a workbook that change nothing: they are not in its state. */
function asBefore(file: IncomingFile): number {
  return file.status === 'returned' ? (file.plan?.unchanged ?? 0) : 0;
}

function madeBy(file: IncomingFile): Pick<FilePreview, 'manifest' | 'origin' | 'openedBy' | 'returned'> {
  if (file.status === 'read') {
    const { manifest, origin, openedBy } = file.report;
    return { manifest, origin, openedBy };
  }
  if (file.status !== 'returned' || !file.plan) return {};
  const { workbook, answers, plan } = file;
  return { returned: { workbook, answers, plan } };
}

interface Comparing {
  readonly previewMerge: PreviewMerge;
  /** Awaited after each file. */
  readonly pause: () => Promise<void>;
  readonly signal?: AbortSignal;
}

/** All files together: two that bring the same record count once. Null when there is none to take in, or it was ended. */
export async function previewAll(
  files: readonly IncomingFile[],
  previews: readonly FilePreview[],
  here: ConsolidationState,
  { previewMerge, pause, signal }: Comparing,
): Promise<CombinedPreview | null> {
  const taken = new Set(previews.flatMap(({ key, preview }) => (preview ? [key] : [])));
  const consolidator = new Consolidator();
  for (const file of files) {
    const state = stateOfFile(file);
    if (state && taken.has(file.key)) consolidator.addState(file.name, state);
    await pause();
    if (signal?.aborted) return null;
  }
  const { state: incoming } = consolidator;
  const preview = incoming && (await previewMerge(incoming, signal));
  if (!incoming || !preview?.ok) return null;
  const { added, changed, removed } = preview.value;
  const returned = previews.flatMap((file) => file.returned ?? []);
  const present = [...here.records.values()].filter(isPresent).length;
  return {
    incoming,
    preview: { ...preview.value, unchanged: preview.value.unchanged + sum(files.map(asBefore)) },
    changes: added.length + changed.length + removed.length,
    ...(incoming.project.version > here.project.version ? { newerProject: incoming.project.version } : {}),
    massChange: massChangeOf(removed.length, present),
    present,
    open: sum(returned.map(({ plan }) => plan.open)),
    badRows: sum(returned.map(({ workbook, plan }) => workbook.badRows.length + plan.badRows.length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Nothing that is not here already: neither records nor a newer definition, nor a decision. */
export function bringsNothing({ changes, newerProject, incoming }: CombinedPreview, here: ConsolidationState): boolean {
  return (
    changes === 0 && newerProject === undefined && [...incoming.decisions.keys()].every((id) => here.decisions.has(id))
  );
}
