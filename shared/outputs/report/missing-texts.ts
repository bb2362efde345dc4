import { labelOf } from '../../summary/counted-activities.ts';
import type { CountedActivity } from '../../summary/counted-activities.ts';
import { sameTextsOf } from '../activity-report/narratives.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import type { MissingText } from './report-choices.ts';

/** Texts that nobody wrote in a language, and activities without any text, in the order of the activities. */
export function findMissingTexts(activities: readonly CountedActivity[], language: string): readonly MissingText[] {
  return activities.flatMap(({ activity }): readonly MissingText[] => {
    const about = { activity: activity.id, label: labelOf(activity) };
    const texts = sameTextsOf(activity, language);
    if (texts.length === 0) return [{ ...about, languages: [] }];
    return texts
      .filter(({ versions }) => versions[0]?.language !== language)
      .map(({ part, country, versions }) => ({
        ...about,
        part,
        ...(country !== undefined && { country }),
        languages: versions.map((version) => version.language),
      }));
  });
}

/** What is missing, in sentences under a heading; nothing where nothing is. */
export function missingTextBlocks(missing: readonly MissingText[], words: DocumentWords): readonly DocumentBlock[] {
  if (missing.length === 0) return [];
  const language = words.language(words.locale);
  return [
    { type: 'heading', level: 1, text: words.shared('report.missingTexts') },
    { type: 'text', text: words.shared('report.missingTextsHelp', { language }) },
    { type: 'list', isOrdered: false, items: missing.map((one) => ({ text: missingTextWords(one, words) })) },
  ];
}

/** `A09: Outcomes, Latvia (there is one in English)` */
export function missingTextWords({ label, part, country, languages }: MissingText, words: DocumentWords): string {
  const { shared } = words;
  if (part === undefined) return shared('report.noText', { label });
  const name = shared(`text.${part}`);
  const text =
    country === undefined
      ? name
      : shared('activityReport.textForCountry', { text: name, country: words.country(country) });
  return shared('report.missingText', { label, text, languages: languages.map(words.language).join(', ') });
}
