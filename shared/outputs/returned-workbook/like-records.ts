import { hasContent } from '../../consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../consolidation/deletion.ts';
import { isPresent } from '../../consolidation/changed-since.ts';
import { firstDateOf } from '../../counting/activity-dates.ts';
import { foldName } from '../../counting/distinct-names.ts';
import type { RecordKind } from '../../schema/record.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a record goes by, and what a row asks for, the surest first. Empty where nothing is known by anything. */
interface Keys {
  readonly goesBy: readonly string[];
  readonly asks: readonly string[];
}

/**
 * An activity goes by its reference, else by title and first day; a row without a day asks for the title alone. An
 * organisation, a place and a mapped organisation go by their names, a period by partner and period.
 */
function keysOf(kind: RecordKind, value: Values): Keys {
  const text = (field: string) => foldName(typeof value[field] === 'string' ? value[field] : '');
  if (kind === 'activity') {
    const reference = text('reference').replaceAll(' ', '');
    const title = text('title');
    const first = firstDateOf({ id: '', ...value });
    const referred = reference === '' ? [] : [`reference ${reference}`];
    if (title === '') return { goesBy: referred, asks: referred };
    const dated = `title ${title} on ${first ?? 'no day'}`;
    const titled = `title ${title}`;
    return {
      goesBy: [...referred, dated, titled],
      asks: [...referred, ...(first === undefined ? [titled] : [dated, `title ${title} on no day`])],
    };
  }
  const names =
    kind === 'period'
      ? [`${text('partner')} ${text('period')}`]
      : namedBy[kind].map(text).filter((name) => name !== '');
  return { goesBy: names, asks: names };
}

const namedBy: Readonly<Record<Exclude<RecordKind, 'activity' | 'period'>, readonly string[]>> = {
  organisation: ['name', 'shortName'],
  place: ['name', 'municipality'],
  mappedOrganisation: ['name'],
  attendanceImport: [],
  overlap: [],
};

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
    for (const key of keysOf(record.kind, record.value).goesBy) {
      const name = `${record.kind} ${key}`;
      this.#byKey.set(name, [...(this.#byKey.get(name) ?? []), record]);
    }
  }

  /** The records that are known by the surest thing that the row says and anything answers to; none when nothing does. */
  find(kind: RecordKind, value: Values): readonly string[] {
    for (const key of keysOf(kind, value).asks) {
      const found = (this.#byKey.get(`${kind} ${key}`) ?? []).filter(
        (record) => hasContent(record) && agree(kind, record.value, value),
      );
      if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
    }
    return [];
  }
}
