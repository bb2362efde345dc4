import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { stateOf } from '../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { readPackage } from '../../shared/package/read-package.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { PackageContent } from '../../shared/package/write-package.ts';
import type { Manifest, PackageDocument } from '../../shared/schema/package-document.ts';
import { replicaName } from './histories.ts';
import { sampleContent } from './sample-package.ts';
import { testPlatform } from './test-platform.ts';

export const application: Manifest['application'] = { name: 'FOR-IN Register', version: '0.1.0' };
const platform = testPlatform();

/** A state that holds these records and nothing else, of the project of `sample-package.ts`. */
export function stateWith(
  records: readonly RecordOrTombstone[],
  others: Partial<ConsolidationState> = {},
): ConsolidationState {
  return {
    project: sampleContent.project,
    replicas: Object.fromEntries([0, 1, 2, 3, 4].map((person) => [replicaName(person), {}])),
    records: new Map(records.map((record) => [record.id, record])),
    decisions: new Map(),
    sources: new Map(),
    erasures: new Map(),
    ...others,
  };
}

/** The file that a partner would send of a state. */
export async function fileOf(
  state: ConsolidationState,
  manifest: Partial<PackageContent['manifest']> = {},
): Promise<string> {
  const stamped = { purpose: 'partner', createdAt: '2026-01-31T12:00:00.000Z', application, ...manifest } as const;
  return (await writePackage(packageContentOf(state, stamped), platform)).text;
}

/** Reads a package's text as the software does; a refusal fails the test. */
export async function documentOf(text: string): Promise<PackageDocument> {
  const read = await readPackage(platform.encodeUtf8(text), 'package.forin', platform);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/** Sends a state by way of a file. */
export async function sentByFile(state: ConsolidationState): Promise<ConsolidationState> {
  return stateOf(await documentOf(await fileOf(state)));
}

/** All of a state as one text, to compare. */
export function inText({ records, decisions, sources, erasures, ...rest }: ConsolidationState): string {
  return canonicalJson({
    ...rest,
    maps: [records, decisions, sources, erasures].map((map) => Object.fromEntries(map)),
  });
}
