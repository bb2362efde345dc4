import { wordsOfPeriod } from '../../messages/sentence.ts';
import type { Publication } from '../../suppression/publication.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentWords, FullDocument } from '../document/document.ts';
import { answersPart } from './answers-part.ts';
import { comparisonPart } from './comparison-part.ts';
import { notesPart } from './notes-part.ts';
import { organisationsPart } from './organisations-part.ts';
import { planPart } from './plan-part.ts';
import { readSummary } from './summary-reading.ts';
import type { SummaryChoices } from './summary-reading.ts';
import { tablesPart } from './tables-part.ts';

export interface SummaryAsDocument {
  readonly document: FullDocument;
  /** What its readers will have seen of people with a trait, to be remembered when it leaves. */
  readonly publication: Publication;
}

/**
 * The summary of a project, or of one country in it, for one period or all, as a document of about two pages: the
 * funder's figure first as a sentence, the other answers beside it, tables, the plan, the period before, indicators, and
 * what the figures do not cover. Every number comes from the summary; what is unknown is said in words.
 *
 * @param words of the language of the document, whatever the screens speak
 */
export function summaryDocument(dataset: Dataset, choices: SummaryChoices, words: DocumentWords): SummaryAsDocument {
  const { shared, country } = words;
  const reading = readSummary(dataset, choices);
  const { project } = dataset;
  const period =
    choices.period === undefined ? shared('summaryDocument.allPeriods') : wordsOfPeriod(choices.period, shared);
  const document: FullDocument = {
    locale: words.locale,
    isCompact: true,
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
  return { document, publication: reading.from.publication };
}
