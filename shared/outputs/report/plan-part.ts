import { labelOf } from '../../summary/counted-activities.ts';
import { planRows, unplannedActivities } from '../../summary/plan-delivery.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { heldWords, planRemarks, spanWords, verdictWords } from '../figures/plan-words.ts';
import type { ReportChoices } from './report-choices.ts';
import type { ReportSelection } from './select-activities.ts';

/** The plan against what was delivered, over the whole record: what is late is late whatever the report is about. */
export function planPart({ whole }: ReportSelection, choices: ReportChoices, words: DocumentWords) {
  const { shared } = words;
  const rows = planRows(whole);
  if (rows.length === 0) return [];
  const isPart = choices.period !== undefined || choices.scope.of !== 'project';
  const unplanned = unplannedActivities(whole);
  const blocks: DocumentBlock[] = [
    { type: 'heading', level: 1, text: shared('figures.plan') },
    ...(isPart ? [{ type: 'text', role: 'note', text: shared('report.planNote') } as const] : []),
    {
      type: 'table',
      head: [
        shared('figures.item'),
        shared('figures.planned'),
        shared('figures.delivered'),
        shared('figures.verdict'),
        shared('report.remarks'),
      ],
      rows: rows.map((row) => [
        `${row.item.code} ${row.item.title}`,
        spanWords(row.item.span, words),
        heldWords(row, words),
        verdictWords(row, words),
        planRemarks(row, words).join('. '),
      ]),
    },
  ];
  if (unplanned.length > 0) {
    const items = unplanned.map(({ activity }) => ({
      text: [...new Set([labelOf(activity), activity.title])].filter((part) => part !== undefined).join(' '),
    }));
    blocks.push({ type: 'text', text: shared('report.unplanned') }, { type: 'list', isOrdered: false, items });
  }
  return blocks;
}
