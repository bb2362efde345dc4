import type { Dataset } from '../../schema/dataset.ts';
import { answersInOrder } from '../../summary/answers.ts';
import { tablesWithin, tabulate } from '../../summary/figure-sources.ts';
import type { GroupingName } from '../../summary/groupings.ts';
import type { Publication } from '../../suppression/publication.ts';
import type { DocumentWords } from '../document/document.ts';
import { rowsOfAnswer } from '../figures/answer-rows.ts';
import { figureLabels } from '../figures/figure-labels.ts';
import { hidesOf } from '../figures/protected-from.ts';
import { summaryDocument } from '../summary-document/summary-document.ts';
import { mainFigure, readSummary } from '../summary-document/summary-reading.ts';
import type { SummaryChoices, SummaryReading } from '../summary-document/summary-reading.ts';
import type { SheetModel, WorkbookModel } from '../workbook/workbook-model.ts';
import { aboutSheet } from './about-sheet.ts';
import { figureSheet } from './figure-sheet.ts';
import { planSheet } from './plan-sheet.ts';

const groupings: readonly GroupingName[] = ['byYear', 'byQuarter', 'byType', 'byPillar', 'byThematicArea', 'byPartner'];
/** Those that people would rather look at than read. */
const drawn: ReadonlySet<GroupingName> = new Set(['byYear', 'byQuarter', 'byType']);

export interface SummaryWorkbook {
  readonly workbook: WorkbookModel;
  /** What its readers will have seen of people with a trait, to be remembered when it leaves. */
  readonly publication: Publication;
}

/**
 * The summary of a project or country as a workbook: the sentence and what the figures do not cover, the three answers,
 * tables with charts of in person beside online, the plan. Numbers are numbers; what is unknown is a word, never 0.
 */
export function summaryWorkbook(dataset: Dataset, choices: SummaryChoices, words: DocumentWords): SummaryWorkbook {
  const reading = readSummary(dataset, choices);
  const { document, publication } = summaryDocument(dataset, choices, words);
  return {
    publication,
    workbook: {
      title: document.title,
      sheets: [
        aboutSheet(document, words),
        ...answersInOrder(reading.project).map((answer) => answerSheet(answer, reading, words)),
        ...groupSheets(reading, words),
        ...planSheet(reading, words),
      ],
    },
  };
}

function answerSheet(
  answer: Parameters<typeof rowsOfAnswer>[0],
  { input, project, from }: SummaryReading,
  words: DocumentWords,
): SheetModel {
  const labels = figureLabels(project, words);
  const rows = rowsOfAnswer(answer, { input, labels, project }, words.country).map(({ label, figures, figure }) => ({
    name: label,
    figures,
    ...(figure.of === 'participantsFrom' && { hides: hidesOf(figure.country, from) }),
  }));
  return figureSheet(words.shared(`figures.answer.${answer}`), words.shared('activityReport.country'), rows, words);
}

function groupSheets(reading: SummaryReading, words: DocumentWords): readonly SheetModel[] {
  const { project, input } = reading;
  const figure = mainFigure(reading);
  // Numbers of people from a country would show in several tables what one of them does not.
  if (figure.of === 'participantsFrom') return [];
  const labels = figureLabels(project, words);
  return tablesWithin(figure, groupings).map((grouping) => {
    const rows = tabulate(input, figure, grouping).map(({ key, figures }) => ({
      name: labels.key(grouping, key),
      figures,
    }));
    const title = words.shared(`summary.table.${grouping}`);
    return figureSheet(title, title, rows, words, drawn.has(grouping) ? labels.figure(figure) : undefined);
  });
}
