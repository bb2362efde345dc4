import { wordsOfPeriod } from '../../messages/sentence.ts';
import { answersInOrder, figureOfAnswer } from '../../summary/answers.ts';
import type { CountrySummary } from '../../summary/country-summary.ts';
import { sourcesOfFigure } from '../../summary/figure-sources.ts';
import type { FigureName } from '../../summary/figure-sources.ts';
import { countrySummaryOf } from '../../summary/summarise-country.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { rowsOfAnswer } from '../figures/answer-rows.ts';
import { figureLabels } from '../figures/figure-labels.ts';
import { countrySentence, projectSentence } from '../figures/figure-sentence.ts';
import { hiddenNote, hidesOf } from '../figures/protected-from.ts';
import { figureTable } from '../figures/figure-table.ts';
import type { NamedRow } from '../figures/figure-table.ts';
import { mainFigure } from './summary-reading.ts';
import type { SummaryReading } from './summary-reading.ts';

/** The funder's figure as a sentence, then the three answers beside each other, each with its definition. */
export function answersPart(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  return [
    ...leadBlocks(reading, words),
    { type: 'text', role: 'note', text: words.shared('figures.participationsNote') },
    ...(reading.country === null ? projectAnswers(reading, words) : countryAnswers(reading, reading.country, words)),
  ];
}

/** A sentence about participants from a country could say what the table does not show. */
function leadBlocks(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  if (reading.project.funderFigure === 'participantsFrom' && reading.from.hidesAny) return [];
  return [{ type: 'text', role: 'lead', text: summarySentence(reading, words) }];
}

/** The sentence that a funder's form asks for. */
function summarySentence(reading: SummaryReading, words: DocumentWords): string {
  const { project, input, period, country } = reading;
  const labels = figureLabels(project, words);
  const figure = mainFigure(reading);
  const { figures } = sourcesOfFigure(input, figure);
  const scope = { project: project.code, period: period === undefined ? null : wordsOfPeriod(period, words.shared) };
  if (country !== null) return countrySentence({ name: labels.figure(figure), figures }, scope, words);
  const split = rowsOfAnswer(project.funderFigure, { input, labels, project }, words.country)
    .filter((row) => row.figures.activities > 0)
    .map((row) => ({ name: row.label, figures: row.figures }));
  return projectSentence(figures, words.shared(`figures.answer.${project.funderFigure}`), split, scope, words);
}

function projectAnswers(
  { project, input, from, protection }: SummaryReading,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const { shared } = words;
  const labels = figureLabels(project, words);
  return [
    { type: 'heading', level: 1, text: shared('figures.answers') },
    { type: 'text', text: shared('figures.answersNote') },
    ...answersInOrder(project).flatMap((answer): DocumentBlock[] => {
      const rows = rowsOfAnswer(answer, { input, labels, project }, words.country);
      return [
        figureTable(
          shared(`figures.answer.${answer}`),
          shared('activityReport.country'),
          rows.map(({ label, figures, figure }) => ({
            name: label,
            figures,
            ...(figure.of === 'participantsFrom' && { hides: hidesOf(figure.country, from) }),
          })),
          words,
        ),
        { type: 'text', role: 'note', text: shared(`figures.definition.${answer}`) },
        ...(answer === 'participantsFrom' ? hiddenNote(from, protection, words) : []),
      ];
    }),
  ];
}

function countryAnswers(
  { project, input, from, protection }: SummaryReading,
  country: string,
  words: DocumentWords,
): readonly DocumentBlock[] {
  const { shared } = words;
  const labels = figureLabels(project, words);
  const title = shared('figures.answersOf', { country: words.country(country) });
  const ordered = answersInOrder(project);
  const rows = ordered.map((answer): NamedRow => {
    const figure = figureOfAnswer(answer, country);
    return {
      name: labels.figure(figure),
      figures: sourcesOfFigure(input, figure).figures,
      ...(answer === 'participantsFrom' && { hides: hidesOf(country, from) }),
    };
  });
  const beside = rowsBeside(countrySummaryOf(input, country), labels.figure);
  return [
    { type: 'heading', level: 1, text: title },
    { type: 'text', text: shared('figures.answersNote') },
    figureTable(undefined, shared('figures.answerHead'), rows, words),
    ...hiddenNote(from, protection, words),
    {
      type: 'list',
      isOrdered: false,
      items: ordered.map((answer) => ({
        text: shared('summaryDocument.defined', {
          name: shared(`figures.answer.${answer}`),
          definition: shared(`figures.definition.${answer}`),
        }),
      })),
    },
    ...(beside.length > 0
      ? [figureTable(shared('figures.notInCountry'), shared('figures.answerHead'), beside, words)]
      : []),
  ];
}

/** Numbers that are not split between this country and others, and those that are for all countries alike. */
function rowsBeside(summary: CountrySummary, nameOf: (figure: FigureName) => string): readonly NamedRow[] {
  const rowsOf = (of: 'byCountryHeld' | 'byCountryScope', all: CountrySummary['heldJointly']) =>
    Object.entries(all).map(([key, figures]) => ({ name: nameOf({ of, key }), figures }));
  return [
    ...rowsOf('byCountryHeld', summary.heldJointly),
    ...rowsOf('byCountryScope', summary.scopeJointly),
    ...(summary.regional.activities > 0 ? rowsOf('byCountryScope', { regional: summary.regional }) : []),
  ];
}
