import { english } from '../../shared/messages/catalogue.ts';
import type { SentenceCode } from '../../shared/messages/catalogue.ts';
import { parseAddress } from '../../shared/package/address.ts';
import type { RecordKind } from '../../shared/schema/record.ts';
import { englishTexts } from '../messages/catalogue.ts';
import type { TextKey } from '../messages/catalogue.ts';
import type { Texts } from './text.tsx';

/**
 * What people call a field: `Total`, `Country parts, Latvia: Participants`; a list as a whole: `Sessions`.
 * @param address `total`, `countryParts/LV/participants`; `deleted` for whether the record is there
 */
export function fieldWords(texts: Texts, kind: RecordKind, address: string): string {
  const { name, entry, field } = parseAddress(address);
  if (entry === undefined || field === undefined) return labelOf(texts, [`${kind}.${name}`, `list.${name}`, name]);
  const list = labelOf(texts, [`list.${name}`]);
  const part = labelOf(texts, [`${name}.${field}`, field]);
  const which = entryWords(texts, name, entry);
  return which === undefined
    ? texts.text('combine.fieldInList', { list, field: part })
    : texts.text('combine.fieldInEntry', { list, entry: which, field: part });
}

/** Entries whose id means something: a country, a line of a breakdown, a text in a language, a question. */
function entryWords(texts: Texts, list: string, entry: string): string | undefined {
  if (list === 'countryParts') return texts.country(entry);
  if (list === 'answers') return entry;
  if (list === 'breakdowns') return breakdownWords(texts, entry);
  if (list === 'narratives') return narrativeWords(texts, entry);
  return undefined;
}

function breakdownWords(texts: Texts, entry: string): string {
  const colon = entry.indexOf(':');
  const [dimension, option] = [entry.slice(0, colon), entry.slice(colon + 1)];
  if (dimension === 'country' && /^[A-Z]{2}$/.test(option)) return texts.country(option);
  const code = dimension === 'gender' ? `gender.${option}` : `organisationType.${option}`;
  return dimension === 'gender' || dimension === 'organisation type' ? sharedOr(texts, code, option) : option;
}

function narrativeWords(texts: Texts, entry: string): string {
  const [part = '', language = '', country] = entry.split('.');
  const words = { part: sharedOr(texts, `text.${part}`, part), language: texts.language(language) };
  return country === undefined
    ? texts.text('combine.narrative', words)
    : texts.text('combine.narrativeOfCountry', { ...words, country: texts.country(country) });
}

/** The label of a code that `shared/` knows; the code itself when it knows none. */
export function sharedOr(texts: Texts, code: string, otherwise: string): string {
  return isSentenceCode(code) ? texts.shared(code) : otherwise;
}

function isSentenceCode(code: string): code is SentenceCode {
  return Object.hasOwn(english, code);
}

function labelOf(texts: Texts, names: readonly string[]): string {
  const key = names.map((name) => `combine.field.${name}`).find(isTextKey);
  return key === undefined ? (names.at(-1) ?? '') : texts.text(key);
}

export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(englishTexts, key);
}
