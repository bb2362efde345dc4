import type { Activity } from '../../schema/activity.ts';
import { english } from './english.ts';
import { estonian } from './estonian.ts';
import type { ProseLanguage } from './language.ts';
import { latvian } from './latvian.ts';
import { lithuanian } from './lithuanian.ts';

const languages: ReadonlyMap<string, ProseLanguage> = new Map([
  ['en', english],
  ['lt', lithuanian],
  ['lv', latvian],
  ['et', estonian],
]);
const allLanguages: readonly ProseLanguage[] = [...languages.values()];

/** A text of a record: its field, and the languages it may be in. */
export interface RecordText {
  readonly field: string;
  readonly text: string;
  readonly languages: readonly ProseLanguage[];
  /** Of a text that speaks for one country. */
  readonly country?: string;
  readonly isTitle: boolean;
}

/** Title and subtitle, which may be in any language, and the narratives in theirs. Other languages are not read. */
export function textsOf(activity: Activity): readonly RecordText[] {
  const texts: RecordText[] = [];
  for (const field of ['title', 'subtitle'] as const) {
    const text = activity[field];
    if (text !== undefined) texts.push({ field, text, languages: allLanguages, isTitle: true });
  }
  for (const { id, text } of activity.narratives ?? []) {
    if (text === undefined) continue;
    const [, code = '', country] = id.split('.');
    const language = languages.get(code);
    if (!language) continue;
    const field = `narratives/${id}`;
    texts.push({ field, text, languages: [language], isTitle: false, ...(country !== undefined && { country }) });
  }
  return texts;
}

/** A text whose language nobody has said. */
export function textInAnyLanguage(field: string, text: string): RecordText {
  return { field, text, languages: allLanguages, isTitle: false };
}
