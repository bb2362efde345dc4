import { tablesWithin, tabulate } from '../../summary/figure-sources.ts';
import type { GroupingName } from '../../summary/groupings.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { figureLabels } from '../figures/figure-labels.ts';
import { figureTable } from '../figures/figure-table.ts';
import { mainFigure } from './summary-reading.ts';
import type { SummaryReading } from './summary-reading.ts';

const groupings: readonly GroupingName[] = ['byYear', 'byQuarter', 'byType', 'byPillar', 'byThematicArea', 'byPartner'];

/** The activities of the main figure by period, type, pillar, theme and partner. What has but one row says nothing new. */
export function tablesPart(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  const { shared } = words;
  const { project, input } = reading;
  const figure = mainFigure(reading);
  // Numbers of people from a country would show in several tables what one of them does not: the cross-table can.
  if (figure.of === 'participantsFrom') return [];
  const labels = figureLabels(project, words);
  const tables = tablesWithin(figure, groupings).flatMap((grouping) => {
    const rows = tabulate(input, figure, grouping).map(({ key, figures }) => ({
      name: labels.key(grouping, key),
      figures,
    }));
    const title = shared(`summary.table.${grouping}`);
    return rows.length > 1 ? [figureTable(undefined, title, rows, words)] : [];
  });
  if (tables.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: shared('summaryDocument.tables', { name: labels.figure(figure) }) },
    ...tables,
  ];
}
