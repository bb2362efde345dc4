import { z } from 'zod';
import { idSchema } from '../schema/identifier.ts';
import { replicaSchema } from '../schema/change.ts';
import type { Manifest, PackageDocument } from '../schema/package-document.ts';
import { instantSchema, publicKeySchema } from '../schema/text.ts';

/** Who sends without being a partner: whoever collects. */
const collector = 'collector';

const senderSchema = z.strictObject({
  /** The partner, or {@link collector}. */
  sender: z.union([idSchema, z.literal(collector)]),
  /** Every key that files of this sender were signed with, since when. One for each installation of the partner. */
  keys: z.array(z.strictObject({ key: publicKeySchema, since: instantSchema })),
  /** Per installation how far its newest file went: the number of its last change, and when the file was made. */
  newest: z.record(replicaSchema, z.strictObject({ change: z.int().min(0), madeAt: instantSchema })),
});
type Sender = z.infer<typeof senderSchema>;
const sendersSchema = z.array(senderSchema);

/** Senders whose files were taken in, and the keys they signed with: pinned on first use. */
export type KnownSenders = readonly Sender[];

/** What a file says of where it comes from. */
export interface Origin {
  readonly sender: string;
  /** Key of a signature that holds; absent: the file is not signed. */
  readonly key?: string;
  /** Of a file that holds all of an installation: which, and the number of its last change. */
  readonly replica?: string;
  readonly change?: number;
  readonly madeAt: string;
}

/**
 * `known`: signed with a key this sender has used before. `first`: nothing signed of this sender was taken in before.
 * `new key`: earlier files of this sender were signed with others. `not signed`: earlier ones were signed. `never
 * signed`: neither this nor an earlier one is.
 */
export type SenderVerdict = 'known' | 'first' | 'new key' | 'not signed' | 'never signed';

export interface OriginJudged {
  readonly verdict: SenderVerdict;
  /** When the newer file was made that was taken in before this older one; null: there is none. */
  readonly olderThan: string | null;
}

/** Verdicts that somebody has to look into before the file is taken in. */
export function isDoubtful(verdict: SenderVerdict): boolean {
  return verdict === 'new key' || verdict === 'not signed';
}

/** Where a package that was read comes from, as far as it says. */
export function originOf({ manifest, integrity, records, tombstones }: PackageDocument): Origin {
  const { signature } = integrity;
  const { replica, createdAt: madeAt } = manifest;
  return {
    sender: manifest.partner ?? collector,
    ...(signature && { key: signature.key }),
    ...(replica !== undefined && holdsAll(manifest) && { replica, change: lastChange(replica, records, tombstones) }),
    madeAt,
  };
}

/** A starter file and a file of decisions hold a part only, which says nothing about how old it is. */
function holdsAll({ purpose }: Manifest): boolean {
  return purpose === 'partner' || purpose === 'consolidated';
}

function lastChange(
  replica: string,
  records: PackageDocument['records'],
  tombstones: PackageDocument['tombstones'],
): number {
  let last = 0;
  for (const { vector, deletion } of records)
    last = Math.max(last, vector[replica] ?? 0, deletion?.vector[replica] ?? 0);
  for (const { deletion } of tombstones) last = Math.max(last, deletion.vector[replica] ?? 0);
  return last;
}

/** What is to be thought of a file, by what was taken in before. The order of changes says what is older, no clock. */
export function judgeOrigin(known: KnownSenders, { sender, key, replica, change = 0 }: Origin): OriginJudged {
  const found = known.find((one) => one.sender === sender);
  const newest = replica === undefined ? undefined : found?.newest[replica];
  const olderThan = newest && newest.change > change ? newest.madeAt : null;
  return { verdict: verdictOf(found?.keys ?? [], key), olderThan };
}

function verdictOf(keys: Sender['keys'], key: string | undefined): SenderVerdict {
  if (key === undefined) return keys.length > 0 ? 'not signed' : 'never signed';
  if (keys.length === 0) return 'first';
  return keys.some((one) => one.key === key) ? 'known' : 'new key';
}

/** The senders after a file was taken in. @param at when, for the key of a sender that is new */
export function withOrigin(known: KnownSenders, { sender, key, replica, change = 0, madeAt }: Origin, at: string) {
  const keys = key === undefined ? [] : [{ key, since: at }];
  const newest = replica === undefined ? {} : { [replica]: { change, madeAt } };
  return mergeSenders(known, [{ sender, keys, newest }]);
}

/** What either of two lists knows: a restored backup forgets no key that was seen since. */
export function mergeSenders(known: KnownSenders, others: KnownSenders): KnownSenders {
  const bySender = new Map(known.map((one) => [one.sender, one]));
  for (const other of others) {
    const before = bySender.get(other.sender);
    bySender.set(other.sender, before ? mergedSender(before, other) : other);
  }
  return [...bySender.values()].toSorted((a, b) => (a.sender < b.sender ? -1 : 1));
}

function mergedSender(before: Sender, other: Sender): Sender {
  const newest = { ...before.newest };
  for (const [replica, one] of Object.entries(other.newest)) {
    if ((newest[replica]?.change ?? -1) < one.change) newest[replica] = one;
  }
  const isNew = ({ key }: Sender['keys'][number]) => !before.keys.some((one) => one.key === key);
  return { sender: before.sender, keys: [...before.keys, ...other.keys.filter(isNew)], newest };
}

/** The senders as text, to be kept. */
export function writeSenders(senders: KnownSenders): string {
  return JSON.stringify(senders);
}

/** The senders of such a text; none when there is no text. Null when it cannot be read: nothing is known then. */
export function readSenders(text: string | undefined): KnownSenders | null {
  if (text === undefined) return [];
  try {
    const parsed = sendersSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
