import { schemaAt } from '../../../shared/package/address.ts';
import type { RecordKind } from '../../../shared/schema/record.ts';

/** Why a value cannot stand in a field: a name from the schemas (`notADate`), or `tooLong`, or `wrong`. */
export type InvalidReason =
  | 'notADate'
  | 'notATime'
  | 'notAnAddress'
  | 'notOneLine'
  | 'controlCharacter'
  | 'notAHash'
  | 'notACurrency'
  | 'notALanguage'
  | 'tooLong'
  | 'notANumber'
  | 'wrong';

const named: ReadonlySet<string> = new Set([
  'notADate',
  'notATime',
  'notAnAddress',
  'notOneLine',
  'controlCharacter',
  'notAHash',
  'notACurrency',
  'notALanguage',
]);

/** Why a record cannot hold the value at that address; undefined when it can. Clearing is always possible. */
export function invalidReasonOf(kind: RecordKind, address: string, value: unknown): InvalidReason | undefined {
  if (value === undefined) return undefined;
  const schema = schemaAt(kind, address);
  if (!schema) return 'wrong';
  const parsed = schema.safeParse(value);
  if (parsed.success) return undefined;
  const first = parsed.error.issues[0];
  if (!first) return 'wrong';
  if (named.has(first.message)) return first.message as InvalidReason;
  if (first.code === 'too_big' && typeof value === 'string') return 'tooLong';
  const isNumberAsked = first.code === 'too_big' || first.code === 'too_small' || first.code === 'not_multiple_of';
  return isNumberAsked || (first.code === 'invalid_type' && ['number', 'int'].includes(first.expected))
    ? 'notANumber'
    : 'wrong';
}
