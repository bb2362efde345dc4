import { wordsOfPeriod } from '../../messages/sentence.ts';
import { sourcesOfFigure } from '../../summary/figure-sources.ts';
import type { FigureName, FigureSources } from '../../summary/figure-sources.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import { countColumns } from '../../schema/count.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentBlock, DocumentFact, DocumentWords, FullDocument } from '../document/document.ts';
import { adjustmentWords } from '../figures/adjustment-words.ts';
import { figureLabels } from '../figures/figure-labels.ts';
import { numberOrUnknown } from '../figures/figure-table.ts';
import { countedTable, leftOutTable, notCountedTable } from './source-tables.ts';

/** What somebody chose for an annex. */
export interface AnnexChoices {
  readonly figure: FigureName;
  /** A year or a quarter to which the record was restricted; absent: everything. */
  readonly period?: string | undefined;
  /** The day it is made (calendar day). */
  readonly day: string;
}

/**
 * False for a figure of participants from a country, also inside another: activity by activity it would say of a handful
 * of people where they come from (`domain.md` §6).
 */
export function mayHaveAnnex(figure: FigureName): boolean {
  if (figure.of === 'participantsFrom') return false;
  return figure.of === 'project' || figure.within === undefined || mayHaveAnnex(figure.within);
}

/**
 * "Explain this number" as a document: the figure with its rule and how far it reaches, the activities that are counted,
 * those that are not with the reason, and what was taken off. Every number comes from the summary.
 *
 * @param input the record as it was summed up, restricted to the period if there is one
 * @param words of the language of the document
 * @throws when the figure may not have one ({@link mayHaveAnnex})
 */
export function figureAnnex(input: SummaryInput, choices: AnnexChoices, words: DocumentWords): FullDocument {
  const { figure, period, day } = choices;
  if (!mayHaveAnnex(figure)) throw new Error('participants from a country are not told activity by activity');
  const { shared, locale } = words;
  const { project } = input.dataset;
  const labels = figureLabels(project, words);
  const reached = sourcesOfFigure(input, figure);
  const periodWords = period === undefined ? shared('summaryDocument.allPeriods') : wordsOfPeriod(period, shared);
  return {
    locale,
    title: shared('figureAnnex.title', { name: labels.figure(figure) }),
    subtitle: `${project.name}, ${periodWords}`,
    footer: shared('summaryDocument.footer', { project: project.code, date: dateSpan(day, undefined, locale) }),
    blocks: [
      { type: 'facts', facts: figureFacts(reached, words) },
      { type: 'heading', level: 1, text: shared('figures.rule') },
      { type: 'text', text: labels.rule(figure) },
      { type: 'text', role: 'note', text: shared('figures.participationsNote') },
      ...sourceBlocks(reached, words),
      ...adjustmentBlocks(reached, words),
      ...(figure.of === 'project' ? leftOutTable(input, words) : []),
    ],
  };
}

/** The four numbers, and of how many activities each is known. */
function figureFacts({ figures }: FigureSources, words: DocumentWords): readonly DocumentFact[] {
  const { shared } = words;
  const { activities, counted, coverage } = figures;
  return [
    ...countColumns.map((column) => {
      const { known, of } = coverage[column];
      const number = of === 0 ? shared('summary.nothing') : numberOrUnknown(figures[column], words);
      const isPart = figures[column] !== null && known < of;
      const text = isPart
        ? shared('figures.knownNumber', { number, known: shared('figures.knownFor', { known, of }) })
        : number;
      return { label: shared(`figures.column.${column}`), lines: [{ text }] };
    }),
    {
      label: shared('figures.activities'),
      lines: [
        {
          text: activities === 0 ? shared('figures.noActivities') : shared('figures.counted', { counted, activities }),
        },
      ],
    },
  ];
}

function sourceBlocks({ sources }: FigureSources, words: DocumentWords): readonly DocumentBlock[] {
  if (sources.length === 0) return [{ type: 'text', text: words.shared('figures.behindNone') }];
  return [...countedTable(sources, words), ...notCountedTable(sources, words)];
}

function adjustmentBlocks({ adjustments }: FigureSources, words: DocumentWords): readonly DocumentBlock[] {
  if (adjustments.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: words.shared('figures.adjustments') },
    {
      type: 'list',
      isOrdered: false,
      items: adjustments.map(({ adjustment }) => ({ text: adjustmentWords(adjustment, words) })),
    },
  ];
}
