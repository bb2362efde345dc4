import type { Decision } from '../schema/package-document.ts';
import type { RecordKind, StoredRecord } from '../schema/record.ts';
import { valuesByAddress } from './address.ts';
import { findPersonalData } from './personal-data-patterns.ts';
import type { PersonalDataMatch } from './personal-data-patterns.ts';

/** Something in a text that looks like a person's: where it is, and what. */
export interface PersonalDataFound extends PersonalDataMatch {
  readonly kind: RecordKind;
  readonly record: string;
  /** `narratives/aim.en/text` */
  readonly address: string;
}

/** Ids and check sums are full of digits and are nobody's. */
const machineWritten = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})(?::\d{4}(?:-Q[1-4])?)?$/;

/**
 * What in the texts of a record should be looked at before it is sent: e-mail addresses, telephone numbers, personal
 * codes (`domain.md` §6), values in conflict included. A contact that is marked "may be published" is left out.
 */
export function scanRecord(record: StoredRecord): PersonalDataFound[] {
  const { kind, id } = record;
  const settled = [...valuesByAddress(kind, record.value)];
  const inConflict = Object.entries(record.conflicts ?? {}).flatMap(([address, values]) =>
    values.map(({ value }) => [address, value] as const),
  );
  return [...settled, ...inConflict]
    .filter(([address]) => !(kind === 'mappedOrganisation' && address === 'contact'))
    .flatMap(([address, value]) =>
      textsIn(value).flatMap((text) =>
        findPersonalData(text).map((match) => ({ kind, record: id, address, ...match })),
      ),
    );
}

/** The same of the reason somebody gave for a choice between two versions: it goes along with the records. */
export function scanDecision({ id, kind, record, reason }: Decision): PersonalDataFound[] {
  return findPersonalData(reason ?? '').map((match) => ({ kind, record, address: `decisions/${id}`, ...match }));
}

/** Every text in a value, the reason of a count as well. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return machineWritten.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
