import { z } from 'zod';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { replicaInfoSchema, replicaSchema } from '../../shared/schema/change.ts';
import type { ReplicaInfo } from '../../shared/schema/change.ts';
import type { Erasure } from '../../shared/schema/erasure.ts';
import { decisionSchema, sourceSchema } from '../../shared/schema/package-document.ts';
import type { Decision, PackageSource } from '../../shared/schema/package-document.ts';
import { projectSchema } from '../../shared/schema/project.ts';
import type { Project } from '../../shared/schema/project.ts';
import { recordSchema, tombstoneSchema } from '../../shared/schema/record.ts';
import { instantSchema } from '../../shared/schema/text.ts';
import { quickCheckOf } from '../../shared/package/quick-check.ts';
import type { BatchInfo } from './store-changes.ts';

/** A record as a change leaves it, and the key of the change that it takes back, if it does. */
export interface Step {
  readonly after: RecordOrTombstone;
  readonly undoes?: string;
}

/** Settings that a change sets; null takes one away. */
export type WrittenSettings = Readonly<Record<string, string | null>>;

/**
 * One change of a workspace, with everything needed to make it again on top of the one before. Whole records, so that
 * making it twice is making it once.
 */
export interface JournalEntry {
  readonly version: 1;
  readonly generation: number;
  readonly sequence: number;
  readonly at: string;
  readonly author?: string;
  readonly partner?: string;
  /** Who wrote, and the last number it has used. */
  readonly replica: string;
  readonly counter: number;
  /** True for the change that a workspace begins with. */
  readonly begins?: true;
  readonly steps: readonly Step[];
  /** The batch that is made or changed; its records belong to it. */
  readonly batch?: BatchInfo;
  readonly decisions?: readonly Decision[];
  readonly sources?: readonly PackageSource[];
  readonly replicas?: Readonly<Record<string, ReplicaInfo>>;
  readonly project?: Project;
  readonly settings?: WrittenSettings;
  /** What was erased with this change. Never in a line: the journal begins anew with a backup that is without it. */
  readonly erasures?: readonly Erasure[];
}

export const settingsSchema = z.strictObject({
  partner: z.string().exactOptional(),
  author: z.string().exactOptional(),
  country: z.string().exactOptional(),
  role: z.enum(['reports', 'collects', 'both']),
  period: z.string().exactOptional(),
  crossTable: z.string().exactOptional(),
  smallNumbersBelow: z.string().exactOptional(),
  published: z.string().exactOptional(),
  report: z.string().exactOptional(),
  coordinatorKey: z.string().exactOptional(),
  senders: z.string().exactOptional(),
});

export const batchSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['merge', 'import', 'bulk', 'answer']),
  at: instantSchema,
  records: z.int().min(0),
  isUndone: z.boolean(),
});

const isQuicklyRecord = quickCheckOf(recordSchema);

/** True for a record or a tombstone that is whole and valid. */
export function isStored(value: unknown): value is RecordOrTombstone {
  if (isQuicklyRecord(value)) return true;
  return tombstoneSchema.safeParse(value).success || recordSchema.safeParse(value).success;
}

const entrySchema = z.strictObject({
  version: z.literal(1),
  generation: z.int().min(1),
  sequence: z.int().min(1),
  at: instantSchema,
  author: z.string().exactOptional(),
  partner: z.string().exactOptional(),
  replica: replicaSchema,
  counter: z.int().min(0),
  begins: z.literal(true).exactOptional(),
  steps: z.array(z.strictObject({ after: z.custom<RecordOrTombstone>(isStored), undoes: z.string().exactOptional() })),
  batch: batchSchema.exactOptional(),
  decisions: z.array(decisionSchema).exactOptional(),
  sources: z.array(sourceSchema).exactOptional(),
  replicas: z.record(replicaSchema, replicaInfoSchema).exactOptional(),
  project: projectSchema.exactOptional(),
  settings: z.record(z.string(), z.union([z.string(), z.null()])).exactOptional(),
});

/** The change of a journal line; undefined when the line is none that this version can read. */
export function parseJournalLine(line: string): JournalEntry | undefined {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
