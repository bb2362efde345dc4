import { NumberUsed } from '../../shared/consolidation/edit-record.ts';
import { lastCovered } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import type { Stamp } from '../../shared/consolidation/edit-record.ts';
import { sameValue } from '../../shared/consolidation/same-value.ts';
import type { Platform } from '../../shared/platform.ts';
import type { ReplicaInfo, Vector } from '../../shared/schema/change.ts';
import type { Contents } from './contents.ts';
import type { Draft } from './draft.ts';
import type { WorkspaceSettings } from './store-snapshot.ts';

/** Who makes changes in this window: a replica that no other window uses, and its running number. */
export class ChangeAuthor {
  private readonly platform: Platform;
  private replica: string;
  private counter: number;
  /** Replicas that this window had before, with their last numbers: nobody here has to be told of these changes. */
  private readonly own = new Map<string, number>();
  private readonly took: (replica: string) => void;

  /** @param took is told of every replica that this window takes for itself */
  constructor(
    platform: Platform,
    { replica, counter }: { readonly replica: string; readonly counter: number },
    took: (replica: string) => void = () => {},
  ) {
    this.platform = platform;
    this.replica = replica;
    this.counter = counter;
    this.took = took;
  }

  /** From now on changes bear the name of a replica that nobody has had. */
  becomeAnother(): void {
    this.own.set(this.replica, this.counter);
    this.replica = this.platform.newReplica();
    this.counter = 0;
    this.took(this.replica);
  }

  /**
   * What a plan comes to. Where a record has seen numbers of this replica that were not given here (a copy of the profile
   * went on elsewhere, a file was made by hand), the plan is made again as another replica. Nothing of the first try is used.
   * @param erasures those there are: one that covers numbers not given yet would blank what is written next
   */
  planned<T>(erasures: Erasures, plan: () => T): T {
    if (lastCovered(erasures, this.replica) > this.counter) this.becomeAnother();
    try {
      return plan();
    } catch (thrown) {
      if (!(thrown instanceof NumberUsed)) throw thrown;
      this.becomeAnother();
      return plan();
    }
  }

  get name(): string {
    return this.replica;
  }

  get now(): string {
    return this.platform.now();
  }

  nextStamp = (): Stamp => {
    this.counter += 1;
    return { dot: `${this.replica}:${this.counter}`, at: this.now };
  };

  /** A change of a replica of its own: for an edit that had not seen what stands there. */
  strayStamp(): Stamp {
    const replica = this.platform.newReplica();
    this.own.set(replica, 1);
    return { dot: `${replica}:1`, at: this.now };
  }

  /** What a form has seen that was opened at this vector: that, and everything done in this window since. */
  seenBy(basedOn: Vector, recordVector: Vector): Vector {
    const seen: Record<string, number> = { ...basedOn };
    for (const [replica, given] of [...this.own, [this.replica, this.counter] as const]) {
      // Beyond what was given here the name is somebody else's.
      const counter = Math.min(recordVector[replica] ?? 0, given);
      if (counter > (seen[replica] ?? 0)) seen[replica] = counter;
    }
    return seen;
  }

  /** A change with these parts, signed. */
  draft(contents: Contents, parts: Partial<Draft> & { readonly stray?: string }): Draft {
    const { stray, ...own } = parts;
    const { settings, state } = contents;
    const info = replicaInfoOf(settings);
    const named = [this.replica, ...(stray === undefined ? [] : [stray])];
    const unknown = named.filter((replica) => !sameValue(state.replicas[replica], info));
    const replicas = { ...own.replicas, ...Object.fromEntries(unknown.map((replica) => [replica, info])) };
    return {
      at: this.now,
      ...(settings.author === undefined ? {} : { author: settings.author }),
      ...(settings.partner === undefined ? {} : { partner: settings.partner }),
      replica: this.replica,
      counter: this.counter,
      steps: [],
      ...own,
      ...(Object.keys(replicas).length > 0 ? { replicas } : {}),
    };
  }
}

function replicaInfoOf({ partner, author }: WorkspaceSettings): ReplicaInfo {
  return { ...(partner === undefined ? {} : { partner }), ...(author === undefined ? {} : { author }) };
}
