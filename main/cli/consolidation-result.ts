import type { MergeCounts } from '../../shared/consolidation/consolidation-state.ts';
import { issueSentence, sentence } from '../../shared/messages/sentence.ts';
import type { Conflict, ConflictValue, Dataset } from '../../shared/schema/dataset.ts';
import { labelPartners } from '../../shared/summary/partner-labels.ts';
import type { Issue } from '../../shared/issue.ts';
import type { CombinedInputs, TakenFile } from './combine-inputs.ts';
import { conflictField, conflictValue } from './field-words.ts';
import { periodsAsJson } from './periods-as-json.ts';
import { countSeverities, issueAsJson, rejectedAsJson } from './say-issues.ts';

/** What a consolidation came to, before it is put into words or JSON. */
export interface ConsolidationResult {
  readonly inputs: CombinedInputs;
  readonly dataset: Dataset;
  readonly findings: readonly Issue[];
}

/** The document of `consolidate --json` (issue 2, "JSON that other programs rely on"). */
export function consolidationAsJson({ inputs, dataset, findings }: ConsolidationResult) {
  const labels = labelsOf(dataset);
  return {
    project: dataset.project.code,
    packages: inputs.taken.map((taken) => packageAsJson(taken, labels)),
    activities: dataset.activities.length,
    ...addUp(inputs.byFile),
    ...(inputs.settled === null ? {} : { settledByDecisions: inputs.settled }),
    conflicts: dataset.conflicts.map((conflict) => conflictAsJson(conflict, labels, dataset)),
    sameEvents: pairsFound(findings),
    rejected: [...inputs.rejected, ...inputs.badRows].map(rejectedAsJson),
    keptThoughRemoved: inputs.kept,
    notes: inputs.notes.map(issueAsJson),
    findings: countSeverities(findings),
    ...periodsAsJson(dataset),
  };
}

/** The same for people. */
export function consolidationLines({ inputs, dataset, findings }: ConsolidationResult): string[] {
  const labels = labelsOf(dataset);
  const counts = addUp(inputs.byFile);
  return [
    sentence('cli.consolidated', { packages: inputs.byFile.length, activities: dataset.activities.length, ...counts }),
    ...(inputs.settled === null ? [] : [sentence('cli.settled', { count: inputs.settled })]),
    sentence('cli.conflicts', { count: dataset.conflicts.length }),
    ...dataset.conflicts.map((conflict) => conflictLine(conflict, labels, dataset)),
    ...sameEventLines(findings),
    sentence('cli.findings', countSeverities(findings)),
  ];
}

/** Records of two partners that may be one event, with the reasons: a total may count its participants twice. */
function sameEventLines(findings: readonly Issue[]): readonly string[] {
  const pairs = findings.filter(isOnceOfPair);
  if (pairs.length === 0) return [];
  return [
    sentence('cli.sameEvents', { count: pairs.length }),
    ...pairs.map((issue) => `${issue.path.label ?? issue.path.record ?? ''}: ${issueSentence(issue)}`),
  ];
}

/** The same as JSON: the ids of the two records, and what agrees. */
function pairsFound(findings: readonly Issue[]) {
  return findings.filter(isOnceOfPair).map(({ path, params }) => ({
    records: [path.record, params['record']],
    agrees: String(params['reasons']).replaceAll('linkage.', '').split(' '),
  }));
}

/** Each pair is a finding of both records; it is told once. */
function isOnceOfPair({ code, path, params }: Issue): boolean {
  return code === 'findings.sameEvent' && (path.record ?? '') < String(params['record']);
}

/** What `consolidate --json` says of one package. `records` are those in it, tombstones, decisions and erasures left out. */
function packageAsJson({ file, manifest, sha256 }: TakenFile, labels: ReadonlyMap<string, string>) {
  const { tombstone: _t, decision: _d, erasure: _e, ...kinds } = manifest.counts as Readonly<Record<string, number>>;
  return {
    file,
    partner: manifest.partner === undefined ? null : (labels.get(manifest.partner) ?? manifest.partner),
    period: manifest.declaresComplete ?? null,
    records: Object.values(kinds).reduce((sum, count) => sum + count, 0),
    sha256,
  };
}

/** A field in two versions as JSON: every value with its sender and time; a cleared field is null. */
function conflictAsJson(conflict: Conflict, labels: ReadonlyMap<string, string>, dataset: Dataset) {
  return {
    record: conflict.record,
    kind: conflict.kind,
    label: recordLabel(conflict, dataset),
    field: conflict.field,
    values: conflict.values.map((value) => ({
      value: value.value ?? null,
      ...(value.deleted ? { deleted: true } : {}),
      sender: senderOf(value, labels),
      time: value.at,
    })),
  };
}

/** The same as a line of text. */
function conflictLine(conflict: Conflict, labels: ReadonlyMap<string, string>, dataset: Dataset): string {
  const values = conflict.values.map((value) =>
    sentence('cli.conflictValue', {
      value: conflictValue(conflict, value, dataset),
      sender: senderOf(value, labels) ?? sentence('cli.senderUnknown'),
      time: value.at.slice(0, 16).replace('T', ' '),
    }),
  );
  const label = recordLabel(conflict, dataset) ?? conflict.record;
  return sentence('cli.conflict', { label, field: conflictField(conflict), values: values.join(' · ') });
}

function senderOf({ partner, author }: ConflictValue, labels: ReadonlyMap<string, string>): string | null {
  const known = [partner === undefined ? undefined : (labels.get(partner) ?? partner), author];
  const words = known.filter((word) => word !== undefined);
  return words.length === 0 ? null : words.join(', ');
}

function recordLabel({ kind, record }: Conflict, dataset: Dataset): string | null {
  if (kind === 'activity') {
    const activity = dataset.activities.find(({ id }) => id === record);
    return activity?.reference ?? activity?.title ?? null;
  }
  const named = dataset.organisations.get(record) ?? dataset.places.get(record);
  return named?.name ?? null;
}

/** What people call each organisation: short name, else name; two of one name stay apart. */
function labelsOf(dataset: Dataset): ReadonlyMap<string, string> {
  return labelPartners(dataset.organisations, dataset.organisations.keys(), []);
}

/** Records new, changed and unchanged, over all packages. */
function addUp(counts: readonly MergeCounts[]): MergeCounts {
  return counts.reduce<MergeCounts>(
    (sum, one) => ({
      added: sum.added + one.added,
      updated: sum.updated + one.updated,
      unchanged: sum.unchanged + one.unchanged,
    }),
    { added: 0, updated: 0, unchanged: 0 },
  );
}
