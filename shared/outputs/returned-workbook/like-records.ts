import { hasContent } from '../../consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../consolidation/deletion.ts';
import { isPresent } from '../../consolidation/changed-since.ts';
import { firstDateOf } from '../../counting/activity-dates.ts';
import { foldName } from '../../counting/distinct-names.ts';
import type { Activity } from '../../schema/activity.ts';
import type { RecordKind } from '../../schema/record.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * What a record is known by when its id is lost, the surest first: an activity by its reference, else by title and first
 * day; an organisation, a place or a mapped organisation by its name and country. Empty for what nothing is known by.
 */
function keysOf(kind: RecordKind, value: Values): readonly string[] {
  const text = (field: string) => foldName(typeof value[field] === 'string' ? value[field] : '');
  if (kind === 'activity') {
    const reference = text('reference').replaceAll(' ', '');
    const title = text('title');
    const first = firstDateOf({ id: '', ...value } as Activity) ?? '';
    return [
      ...(reference === '' ? [] : [`reference ${reference}`]),
      ...(title === '' ? [] : [`title ${title} ${first}`]),
    ];
  }
  if (kind === 'period') return [`period ${String(value['partner'])} ${String(value['period'])}`];
  const names = { organisation: ['name', 'shortName'], place: ['name'], mappedOrganisation: ['name'] } as const;
  if (kind !== 'organisation' && kind !== 'place' && kind !== 'mappedOrganisation') return [];
  return names[kind].flatMap((field) => (text(field) === '' ? [] : [`name ${text(field)}`]));
}

/** Whether two records that go by one name may be one: what both say of partner and country agrees. */
function agree(kind: RecordKind, one: Values, other: Values): boolean {
  const fields = kind === 'activity' ? ['reportedBy'] : ['country', 'municipality'];
  return fields.every((field) => one[field] === undefined || other[field] === undefined || one[field] === other[field]);
}

/** Finds records of the register that a row without an id may be. */
export class LikeRecords {
  readonly #byKey = new Map<string, RecordOrTombstone[]>();

  /** Takes a record up, if it is there for people. */
  add(record: RecordOrTombstone): void {
    if (!hasContent(record) || !isPresent(record)) return;
    for (const key of keysOf(record.kind, record.value)) {
      const name = `${record.kind} ${key}`;
      this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), record]);
    }
  }

  /** The records that are known by the surest thing that the row says and anything answers to; none when nothing does. */
  find(kind: RecordKind, value: Values): readonly string[] {
    for (const key of keysOf(kind, value)) {
      const found = (this.#byKey.get(`${kind} ${key}`) ?? []).filter(
        (record) => hasContent(record) && agree(kind, record.value, value),
      );
      if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
    }
    return [];
  }
}
