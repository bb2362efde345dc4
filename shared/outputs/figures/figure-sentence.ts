import type { CoveredFigures } from '../../summary/country-summary.ts';
import type { DocumentWords } from '../document/document.ts';

type Words = Pick<DocumentWords, 'number' | 'shared'>;

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
  const { shared, number } = words;
  const sentence = shared('figures.sentence', { ...scopeParams(scope), ...paramsOf(figures, words) });
  const whole = withWays(sentence, figures, words);
  if (split.length === 0) return whole;
  const parts = split.map((part) =>
    shared('figures.part', {
      name: part.name,
      number: part.figures.total === null ? shared('activityReport.unknown') : number(part.figures.total),
      counted: part.figures.counted,
      activities: part.figures.activities,
    }),
  );
  return `${whole} ${shared('figures.sentenceSplit', { answer, parts: parts.join('; ') })}`;
}

/** One answer for one country as a sentence: `Lithuania, country scope: 107 participations in 4 of 5 activities …` */
export function countrySentence({ name, figures }: NamedFigures, scope: Scope, words: Words): string {
  if (figures.activities === 0) return words.shared('figures.sentenceNone', { name, ...scopeParams(scope) });
  const sentence = words.shared('figures.sentenceCountry', {
    name,
    ...scopeParams(scope),
    ...paramsOf(figures, words),
  });
  return withWays(sentence, figures, words);
}

/**
 * True when the ways come to more than the total: they are known of activities whose total is not. They are then no part
 * of it, and are said in a sentence of their own, with how far each reaches.
 */
function areWaysApart({ total, inPerson, online, both }: CoveredFigures): boolean {
  return total !== null && (inPerson ?? 0) + (online ?? 0) - (both ?? 0) > total;
}

function withWays(sentence: string, figures: CoveredFigures, { shared, number }: Words): string {
  if (!areWaysApart(figures)) return sentence;
  const inWords = (way: 'inPerson' | 'online') => {
    const value = figures[way];
    if (value === null) return shared('activityReport.unknown');
    return shared('figures.knownNumber', {
      number: number(value),
      known: shared('figures.knownFor', { ...figures.coverage[way] }),
    });
  };
  const ways = shared('figures.sentenceWays', { inPerson: inWords('inPerson'), online: inWords('online') });
  return `${sentence} ${ways}`;
}

function paramsOf(figures: CoveredFigures, { shared, number }: Words) {
  const { total, inPerson, online, counted, activities } = figures;
  const inWords = (value: number | null) => (value === null ? shared('activityReport.unknown') : number(value));
  return {
    participations: total === null ? shared('figures.numberUnknown') : shared('figures.number', { number: total }),
    counted,
    activities,
    inPerson: inWords(inPerson),
    online: inWords(online),
    ways: areWaysApart(figures) ? 'apart' : 'inside',
  };
}

function scopeParams({ project, period }: Scope) {
  return { project, period: period ?? 'all' };
}
