import { error } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { PackageDocument } from '../schema/package-document.ts';
import { mergeRecordsInto, mergeStates, stateOf } from './consolidation-state.ts';
import type { ConsolidationState, MergeCounts } from './consolidation-state.ts';
import type { RecordOrTombstone } from './deletion.ts';

/** A package and the name of the file it came in. */
export interface NamedPackage {
  readonly file: string;
  readonly document: PackageDocument;
}

/** What consolidation gives: the merged state, and what each package brought when its turn came. */
export interface Consolidation {
  readonly state: ConsolidationState;
  readonly byPackage: readonly ({ readonly file: string } & MergeCounts)[];
}

/**
 * Merges packages one after another, holding one at a time beside the state.
 * @param packages at least one, all of one project; the order makes no difference to the state
 * @returns a refusal that names the file when a package belongs to another project
 */
export function consolidatePackages(packages: readonly NamedPackage[]): Result<Consolidation> {
  const [first, ...rest] = packages;
  if (!first) throw new Error('nothing to consolidate');
  const consolidator = new Consolidator(first);
  for (const named of rest) {
    const added = consolidator.add(named);
    if (!added.ok) return added;
  }
  return ok(consolidator);
}

/** Consolidation as it grows, for callers that read one package at a time. */
export class Consolidator implements Consolidation {
  readonly byPackage: ({ readonly file: string } & MergeCounts)[] = [];
  private readonly records = new Map<string, RecordOrTombstone>();
  private rest: ConsolidationState;

  constructor({ file, document }: NamedPackage) {
    const first = stateOf(document);
    this.byPackage.push({ file, ...mergeRecordsInto(this.records, first.records) });
    this.rest = { ...first, records: new Map() };
  }

  get state(): ConsolidationState {
    return { ...this.rest, records: this.records };
  }

  add({ file, document }: NamedPackage): Result<MergeCounts> {
    if (document.project.id !== this.rest.project.id) {
      const params = { found: document.project.code, expected: this.rest.project.code };
      return refused(error('reading.otherProject', { file }, params));
    }
    const incoming = stateOf(document);
    const counts = mergeRecordsInto(this.records, incoming.records);
    this.rest = mergeStates(this.rest, { ...incoming, records: new Map() });
    this.byPackage.push({ file, ...counts });
    return ok(counts);
  }
}
