import { narrativeParts } from '../../codes/activity-codes.ts';
import { locales } from '../../messages/format-message.ts';
import type { Activity } from '../../schema/activity.ts';

export type NarrativePart = (typeof narrativeParts)[number];

export interface NarrativeKey {
  readonly part: NarrativePart;
  readonly language: string;
  readonly country?: string;
}

export interface Narrative extends NarrativeKey {
  readonly text: string;
}

/** The key of a text (`outcomes.lt.LT`) taken apart; undefined when its part is none of those there are. */
export function readNarrativeKey(id: string): NarrativeKey | undefined {
  const [name, language = '', country] = id.split('.');
  const part = narrativeParts.find((one) => one === name);
  return part && { part, language, ...(country !== undefined && { country }) };
}

/** The texts of an activity in the order of the parts; in the language asked for first, for all countries before those for one. */
export function narrativesOf({ narratives = [] }: Activity, language: string): readonly Narrative[] {
  const rank = (text: NarrativeKey) =>
    narrativeParts.indexOf(text.part) * 4 + (text.language === language ? 0 : 2) + (text.country === undefined ? 0 : 1);
  return narratives
    .flatMap(({ id, text }) => {
      const key = readNarrativeKey(id);
      return key && text !== undefined ? [{ ...key, text }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b));
}

/** One text of the report, in each language in which somebody wrote it. */
export interface SameText {
  readonly part: NarrativePart;
  readonly country?: string;
  /** The language asked for first, then those of the project, then others. Never empty. */
  readonly versions: readonly Narrative[];
}

/** The texts of an activity, each once with its languages: parts in their order, for all countries before those for one. */
export function sameTextsOf(activity: Activity, language: string): readonly SameText[] {
  const groups = new Map<string, Narrative[]>();
  for (const text of narrativesOf(activity, language)) {
    const key = `${narrativeParts.indexOf(text.part)} ${text.country ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), text]);
  }
  const order = [language, ...locales];
  const rank = (text: Narrative) => (order.includes(text.language) ? order.indexOf(text.language) : order.length);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, texts]) => {
      const versions = texts.toSorted((a, b) => rank(a) - rank(b));
      const [first] = versions;
      if (!first) return [];
      return [{ part: first.part, ...(first.country !== undefined && { country: first.country }), versions }];
    });
}
