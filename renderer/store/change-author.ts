import type { Stamp } from '../../shared/consolidation/edit-record.ts';
import { sameValue } from '../../shared/consolidation/same-value.ts';
import type { Platform } from '../../shared/platform.ts';
import type { ReplicaInfo, Vector } from '../../shared/schema/change.ts';
import type { Contents } from './contents.ts';
import type { Draft } from './draft.ts';
import type { WorkspaceSettings } from './project-store.ts';

/** Who makes changes in this window: a replica that no other window uses, and its running number. */
export class ChangeAuthor {
  private readonly platform: Platform;
  private replica: string;
  private counter: number;
  /** Replicas whose every change was made in this window: nobody here has to be told of them. */
  private readonly own = new Set<string>();

  constructor(platform: Platform, replica: string, counter: number) {
    this.platform = platform;
    this.replica = replica;
    this.counter = counter;
  }

  /** From now on changes bear the name of another replica. */
  become(replica: string): void {
    this.own.add(this.replica);
    this.replica = replica;
    this.counter = 0;
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
    this.own.add(replica);
    return { dot: `${replica}:1`, at: this.now };
  }

  /** What a form has seen that was opened at this vector: that, and everything done in this window since. */
  seenBy(basedOn: Vector, recordVector: Vector): Vector {
    const seen: Record<string, number> = { ...basedOn };
    for (const replica of [this.replica, ...this.own]) {
      const counter = recordVector[replica];
      if (counter !== undefined) seen[replica] = counter;
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

export function replicaInfoOf({ partner, author }: WorkspaceSettings): ReplicaInfo {
  return { ...(partner === undefined ? {} : { partner }), ...(author === undefined ? {} : { author }) };
}
