import { countryOf, isPlaceholder } from '../attendance/cell-values.ts';
import { unplanned, crossCutting } from '../codes/activity-codes.ts';
import { foldName } from '../counting/distinct-names.ts';
import { organisationFinder } from '../counting/find-organisation.ts';
import { placeFinder } from '../counting/find-place.ts';
import { locales } from '../messages/format-message.ts';
import { sentence } from '../messages/sentence.ts';
import type { Dataset } from '../schema/dataset.ts';
import { readCode } from './code-words.ts';
import type { AskedField, NewRecord, OpenValue, RegisterMapping } from './model.ts';

/** What a text stands for: a code or an id; nothing, because somebody said so; or nobody knows. */
export type Meaning = { readonly value: string } | 'nothing' | 'open';

/** The key under which the answer about a text is remembered. */
function valueKey(field: AskedField, text: string): string {
  return `${field}:${foldName(text)}`;
}

/**
 * Key in {@link RegisterMapping.values} of the country of a new place whose rows say none.
 * @param key of the place's name
 */
export function placeCountryKey(key: string): string {
  return key.replace(/^place:/u, 'placeCountry:');
}

/** Longest name of a record, in characters (`lineSchema`). */
const longestName = 500;
/** Shorter names without a comma or a number are towns. */
const longestTown = 40;

/** The names and codes that lists may mean, and what they name that is not there yet. */
export class ListNames {
  readonly #finders: Readonly<Record<AskedField, (text: string, country?: string) => string | undefined>>;
  readonly #newId: () => string;
  readonly #newRecords = new Map<string, NewRecord>();
  readonly #open = new Map<string, OpenValue>();
  readonly #knownIds: { readonly has: (id: string) => boolean };

  constructor({ project, organisations, places }: Dataset, newId: () => string) {
    this.#newId = newId;
    const organisation = organisationFinder(organisations);
    const place = placeFinder(places);
    const plan = codesOf(project.plan);
    const areas = codesOf(project.thematicAreas);
    const pillars = codesOf(project.pillars);
    for (const locale of locales) {
      plan.set(foldName(sentence('plan.unplanned', {}, locale)), unplanned);
      areas.set(foldName(sentence('area.cross-cutting', {}, locale)), crossCutting);
    }
    this.#finders = {
      type: (text) => readCode('type', text),
      status: (text) => readCode('status', text),
      mode: (text) => readCode('mode', text),
      country: countryOf,
      partner: (text) => organisation.find(text)?.id,
      planItem: (text) => byCode(plan, text),
      thematicArea: (text) => byCode(areas, text),
      pillar: (text) => byCode(pillars, text),
      place: (text, country) => place.find(text, country)?.id,
      organisations: (text, country) => organisation.find(text, country)?.id,
    };
    this.#knownIds = { has: (id) => organisations.has(id) || places.has(id) };
  }

  /** What was named and is not in the register, each once. */
  get newRecords(): readonly NewRecord[] {
    return [...this.#newRecords.values()];
  }

  get openValues(): readonly OpenValue[] {
    return [...this.#open.values()];
  }

  isKnown(field: AskedField, text: string, mapping: RegisterMapping): boolean {
    return mapping.values[valueKey(field, text)] !== undefined || this.#finders[field](text) !== undefined;
  }

  /** What a text of a column means: as it was answered, else as the register has it. Blanks and dashes mean nothing. */
  meaningOf(field: AskedField, text: string, mapping: RegisterMapping, country?: string): Meaning {
    if (foldName(text) === '' || isPlaceholder(text)) return 'nothing';
    const key = valueKey(field, text);
    const answer = mapping.values[key];
    const isRecord = field === 'place' || field === 'organisations' || field === 'partner';
    // What an answer of an earlier time named may be gone.
    if (answer !== undefined && (answer === '' || !isRecord || this.#knownIds.has(answer)))
      return answer === '' ? 'nothing' : { value: answer };
    // A list of visits abroad has places of several countries.
    const where = country ?? (field === 'place' ? mapping.values[placeCountryKey(key)] : undefined);
    const found = this.#finders[field](text, where);
    if (found !== undefined) return { value: found };
    this.#noteOpen(field, text, key, mapping.layout);
    if (field !== 'place' && field !== 'organisations') return 'open';
    return { value: this.#newRecord(field, text, where ?? (field === 'place' ? mapping.country : undefined)) };
  }

  #noteOpen(field: AskedField, text: string, key: string, layout: string): void {
    const id = `${layout}\n${key}`;
    const rows = (this.#open.get(id)?.rows ?? 0) + 1;
    const blocks = field !== 'place' && field !== 'organisations';
    this.#open.set(id, { layout, field, text: this.#open.get(id)?.text ?? text, key, rows, blocks });
  }

  #newRecord(field: 'place' | 'organisations', text: string, country: string | undefined): string {
    const name = Array.from(text).slice(0, longestName).join('');
    const isPlace = field === 'place';
    const key = `${field}:${foldName(text)}:${isPlace ? (country ?? '') : ''}`;
    const known = this.#newRecords.get(key);
    if (known) return known.id;
    const isTown = isPlace && name.length <= longestTown && !/[\d,]/u.test(name);
    const value = isPlace
      ? { [isTown ? 'municipality' : 'name']: name, ...(country !== undefined && { country }) }
      : { name };
    const record: NewRecord = { record: isPlace ? 'place' : 'organisation', id: this.#newId(), name, value };
    this.#newRecords.set(key, record);
    return record.id;
  }
}

/** By code or name, or by the code at its beginning: `P04 Study visits`. */
function byCode(codes: ReadonlyMap<string, string>, text: string): string | undefined {
  const folded = foldName(text);
  return codes.get(folded) ?? codes.get(folded.split(' ')[0] ?? '');
}

/** Folded codes and names → codes. */
function codesOf(
  list: readonly { readonly code: string; readonly name?: string; readonly title?: string }[],
): Map<string, string> {
  return new Map(
    list.flatMap(({ code, name, title }) => [code, name ?? title ?? ''].map((word) => [foldName(word), code])),
  );
}
