import type { IssueParams } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Context } from '../../validation/context.ts';
import type { StatedFact } from './facts-in.ts';

/** A contradiction of one fact: the field that it is about and the sentence for it. */
export interface Contradiction {
  readonly code: SentenceCode;
  readonly field: string;
  readonly params: IssueParams;
  /** Two readings are possible: somebody should look. Absent: the two cannot both be right. */
  readonly isDoubtful?: true;
}

/** Holds one fact of a document against the record of its activity. */
export type Check = (fact: StatedFact, activity: Activity, context: Context) => readonly Contradiction[];
