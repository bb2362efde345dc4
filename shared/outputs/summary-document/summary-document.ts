import { wordsOfPeriod } from '../../messages/sentence.ts';
import { restrictToPeriod } from '../../summary/period-scope.ts';
import { readForSummary } from '../../summary/summary-input.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentWords, FullDocument } from '../document/document.ts';
import { answersPart } from './answers-part.ts';
import { comparisonPart } from './comparison-part.ts';
import { notesPart } from './notes-part.ts';
import { organisationsPart } from './organisations-part.ts';
import { planPart } from './plan-part.ts';
import type { SummaryChoices, SummaryReading } from './summary-reading.ts';
import { tablesPart } from './tables-part.ts';

/**
 * The summary of a project, or of one country in it, for one period or all, as a document of about two pages: the
 * funder's figure first as a sentence, the other answers beside it, tables, the plan, the period before, indicators, and
 * what the figures do not cover. Every number comes from the summary; what is unknown is said in words.
 *
 * @param words of the language of the document, whatever the screens speak
 */
export function summaryDocument(dataset: Dataset, choices: SummaryChoices, words: DocumentWords): FullDocument {
  const { shared, country } = words;
  const reading = readSummary(dataset, choices);
  const { project } = dataset;
  const period =
    choices.period === undefined ? shared('summaryDocument.allPeriods') : wordsOfPeriod(choices.period, shared);
  return {
    locale: words.locale,
    title:
      choices.country === null
        ? shared('summaryDocument.titleProject', { project: project.code })
        : shared('summaryDocument.titleCountry', { country: country(choices.country), project: project.code }),
    subtitle: `${project.name}, ${period}`,
    footer: shared('summaryDocument.footer', {
      project: project.code,
      date: dateSpan(choices.day, undefined, words.locale),
    }),
    blocks: [
      ...answersPart(reading, words),
      ...tablesPart(reading, words),
      ...comparisonPart(reading, words),
      ...organisationsPart(reading, words),
      ...planPart(reading, words),
      ...notesPart(reading, words),
    ],
  };
}

function readSummary(dataset: Dataset, { country, period }: SummaryChoices): SummaryReading {
  const whole = readForSummary(dataset);
  const input = period === undefined ? whole : restrictToPeriod(whole, period);
  return { whole, input, country, period, project: dataset.project };
}
