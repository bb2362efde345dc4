import type { CoveredFigures } from '../../../shared/summary/country-summary.ts';
import type { Texts } from '../../ui/text.tsx';

type Words = Pick<Texts, 'text' | 'number' | 'shared'>;

interface Scope {
  readonly project: string;
  /** In words; null: all periods, of which the sentence says nothing. */
  readonly period: string | null;
}

/** One country's part of a split: its name and its figures. */
export interface NamedFigures {
  readonly name: string;
  readonly figures: CoveredFigures;
}

/**
 * The whole project's figure as a sentence for a report: how many participations, how many activities it covers, and
 * the funder's split by country. What is not known is said in words.
 */
export function projectSentence(
  figures: CoveredFigures,
  answer: string,
  split: readonly NamedFigures[],
  scope: Scope,
  words: Words,
): string {
  const { text, number } = words;
  const whole = text('summaryPage.sentence', { ...scopeParams(scope), ...paramsOf(figures, words) });
  if (split.length === 0) return whole;
  const parts = split.map((part) =>
    text('summaryPage.part', {
      name: part.name,
      number: part.figures.total === null ? text('words.unknown') : number(part.figures.total),
      counted: part.figures.counted,
      activities: part.figures.activities,
    }),
  );
  return `${whole} ${text('summaryPage.sentenceSplit', { answer, parts: parts.join('; ') })}`;
}

/** One answer for one country as a sentence: `Lithuania, country scope: 107 participations in 4 of 5 activities …` */
export function countrySentence({ name, figures }: NamedFigures, scope: Scope, words: Words): string {
  if (figures.activities === 0) return words.text('summaryPage.sentenceNone', { name, ...scopeParams(scope) });
  return words.text('summaryPage.sentenceCountry', { name, ...scopeParams(scope), ...paramsOf(figures, words) });
}

function paramsOf({ total, inPerson, online, counted, activities }: CoveredFigures, { text, number }: Words) {
  const inWords = (value: number | null) => (value === null ? text('words.unknown') : number(value));
  return {
    participations: total === null ? text('summaryPage.numberUnknown') : text('summaryPage.number', { number: total }),
    counted,
    activities,
    inPerson: inWords(inPerson),
    online: inWords(online),
  };
}

function scopeParams({ project, period }: Scope) {
  return { project, period: period ?? 'all' };
}
