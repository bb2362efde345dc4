import { z } from 'zod';
import { replicaInfoSchema, replicaSchema } from '../schema/change.ts';
import type { Project } from '../schema/project.ts';
import { recordKinds } from '../schema/record.ts';

import { codeSchema, instantSchema } from '../schema/text.ts';
import type { ConsolidationState } from './consolidation-state.ts';
import type { RecordOrTombstone } from './deletion.ts';
import { noErasures } from './erasures.ts';
import { createRecord } from './edit-record.ts';

const plainRecordSchema = z.looseObject({ id: z.string() });

/** A record written as plain settled values, as the sample is: readable, and the same dots on every installation. */
export const plainRecordsSchema = z.strictObject({
  project: codeSchema,
  recordedAt: instantSchema,
  /** One replica per partner, and one without a partner for what belongs to nobody. */
  replicas: z.record(replicaSchema, replicaInfoSchema),
  records: z.partialRecord(z.enum(recordKinds), z.array(plainRecordSchema)),
});
export type PlainRecords = z.infer<typeof plainRecordsSchema>;

/**
 * The state that such records stand for: each written by one change of the partner that reports it, in the order of the
 * document. Everything that names no partner is written by the first replica.
 */
export function stateOfPlainRecords(plain: PlainRecords, project: Project): ConsolidationState {
  const [firstReplica] = Object.keys(plain.replicas);
  if (firstReplica === undefined) throw new Error('plain records need a replica');
  const replicaOfPartner = new Map(Object.entries(plain.replicas).map(([replica, info]) => [info.partner, replica]));
  const counters = new Map<string, number>();
  const records = new Map<string, RecordOrTombstone>();
  for (const kind of recordKinds) {
    for (const { id, ...value } of plain.records[kind] ?? []) {
      const partner = value['reportedBy'];
      const replica = (typeof partner === 'string' ? replicaOfPartner.get(partner) : undefined) ?? firstReplica;
      const counter = (counters.get(replica) ?? 0) + 1;
      counters.set(replica, counter);
      records.set(id, createRecord(kind, id, value, { dot: `${replica}:${counter}`, at: plain.recordedAt }));
    }
  }
  return { project, replicas: plain.replicas, records, decisions: new Map(), sources: new Map(), erasures: noErasures };
}
