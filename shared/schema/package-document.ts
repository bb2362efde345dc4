import { z } from 'zod';
import { dotSchema, replicaInfoSchema, replicaSchema } from './change.ts';
import { erasureSchema } from './erasure.ts';
import { idSchema } from './identifier.ts';
import { projectSchema } from './project.ts';
import { recordKinds, recordSchema, tombstoneSchema } from './record.ts';
import { reportingPeriodSchema } from './reporting-period.ts';
import { codeSchema, instantSchema, lineSchema, publicKeySchema, recipientSchema, sha256Schema } from './text.ts';

export const packageFormat = 'forin-package';
/**
 * Raised when a reader of the version before could misread what is written, or would refuse it without saying why.
 * Version 2 adds the signature and the recipient, version 3 what was erased (a reader that does not know it would bring it
 * back), version 4 logos in the definition (a reader that does not know them would call the file damaged); none changes
 * anything else: a package is written as the oldest version that says all that is in it, and an older one is read as it is.
 */
export const packageVersion = 4;
export type PackageVersion = 1 | 2 | 3 | 4;

/** A package that went into this one. */
export const sourceSchema = z.strictObject({
  sha256: sha256Schema,
  partner: idSchema.exactOptional(),
  createdAt: instantSchema,
});
export type PackageSource = z.infer<typeof sourceSchema>;

/** Who made the package, of what, and how much is in it. */
export const manifestSchema = z.strictObject({
  project: z.strictObject({ code: codeSchema, definition: idSchema, version: z.int().min(1) }),
  /**
   * `partner`: a partner's whole project; `starter`: to begin from; `consolidated`: several packages in one;
   * `decisions`: only what somebody settled, and the records it was settled in.
   */
  purpose: z.enum(['partner', 'starter', 'consolidated', 'decisions']),
  partner: idSchema.exactOptional(),
  author: lineSchema.exactOptional(),
  replica: replicaSchema.exactOptional(),
  createdAt: instantSchema,
  application: z.strictObject({ name: lineSchema, version: lineSchema }),
  /** The reporting period that this package declares complete. */
  declaresComplete: reportingPeriodSchema.exactOptional(),
  /** How many records of each kind, decisions, tombstones and erasures follow. */
  counts: z.partialRecord(z.enum([...recordKinds, 'decision', 'tombstone', 'erasure']), z.int().min(0)),
  /** Of a consolidated package: the packages in it, by hash. */
  sources: z.array(sourceSchema).exactOptional(),
  /** Of a starter file: the public key of whoever collects, to which files can be encrypted. Since version 2. */
  recipient: recipientSchema.exactOptional(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Who settled a field that had several values, and why. The settling itself is the change `dot` of the record. */
export const decisionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(recordKinds),
  record: z.string().max(60),
  field: z.string().max(200),
  dot: dotSchema,
  at: instantSchema,
  author: lineSchema.exactOptional(),
  reason: lineSchema.exactOptional(),
});
export type Decision = z.infer<typeof decisionSchema>;

/** That an installation made the package: its public key, and its signature (Ed25519) of its check sum (`package/signature.ts`). */
const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  key: publicKeySchema,
  value: z.string().regex(/^[0-9a-f]{128}$/, 'notASignature'),
});
export type PackageSignature = z.infer<typeof signatureSchema>;

/** One package (`domain.md` §5): everything a partner sends in one JSON document. */
export const packageSchema = z.strictObject({
  format: z.literal(packageFormat),
  version: z.literal([1, 2, 3, 4] satisfies PackageVersion[]),
  manifest: manifestSchema,
  project: projectSchema,
  replicas: z.record(replicaSchema, replicaInfoSchema),
  records: z.array(recordSchema),
  decisions: z.array(decisionSchema),
  tombstones: z.array(tombstoneSchema),
  /** What was erased for good; absent when nothing was. Since version 3. */
  erasures: z.array(erasureSchema).min(1).exactOptional(),
  /** SHA-256 over the canonical form (RFC 8785) of the document without this member. The signature: since version 2. */
  integrity: z.strictObject({
    algorithm: z.literal('SHA-256'),
    value: sha256Schema,
    signature: signatureSchema.exactOptional(),
  }),
});
export type PackageDocument = z.infer<typeof packageSchema>;
