import { error } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { PackageDocument } from '../schema/package-document.ts';
import { mergeRecordsInto, mergeStates, stateOf } from './consolidation-state.ts';
import type { ConsolidationState, MergeCounts } from './consolidation-state.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { eraseIn } from './erasures.ts';

/** A package and the name of the file it came in. */
export interface NamedPackage {
  readonly file: string;
  readonly document: PackageDocument;
}

/**
 * Merges packages one after another, holding one at a time beside the state. The order of packages makes no difference
 * to the state, only to what counts as new when its turn comes.
 */
export class Consolidator {
  /** What each file brought. */
  readonly byFile: ({ readonly file: string } & MergeCounts)[] = [];
  private readonly records = new Map<string, RecordOrTombstone>();
  private rest: ConsolidationState | undefined;

  /** Undefined until something was added. */
  get state(): ConsolidationState | undefined {
    return this.rest && { ...this.rest, records: this.records };
  }

  /** @returns a refusal that names the file when the package belongs to another project than those before */
  add({ file, document }: NamedPackage): Result<MergeCounts> {
    return this.addState(file, stateOf(document));
  }

  /** The same for what a file that is not a package says. */
  addState(file: string, incoming: ConsolidationState): Result<MergeCounts> {
    const { rest } = this;
    if (rest && incoming.project.id !== rest.project.id) {
      const params = { found: incoming.project.code, expected: rest.project.code };
      return refused(error('reading.otherProject', { file }, params));
    }
    const counts = mergeRecordsInto(this.records, incoming.records);
    const others = { ...incoming, records: new Map() };
    this.rest = rest ? mergeStates(rest, others) : others;
    eraseIn(this.records, this.rest.erasures);
    this.byFile.push({ file, ...counts });
    return ok(counts);
  }
}
