import { planRows, unplannedActivities } from '../../summary/plan-delivery.ts';
import { countrySummaryOf } from '../../summary/summarise-country.ts';
import { labelOf } from '../../summary/counted-activities.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { heldWords, planRemarks, spanWords, verdictWords } from '../figures/plan-words.ts';
import type { SummaryReading } from './summary-reading.ts';

/**
 * The plan against what was delivered, item by item; of a country, what it owes by itself. Always of the whole record:
 * an item is not late because one looks at another quarter.
 */
export function planPart(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  const { shared } = words;
  const { whole, country } = reading;
  const rows = planRows(whole);
  if (rows.length === 0) return [];
  const title = shared('figures.plan');
  const unplanned = unplannedActivities(whole).map(({ activity }) => labelOf(activity));
  return [
    { type: 'heading', level: 1, text: title },
    ...(country === null ? [] : owedBlocks(reading, country, words)),
    {
      type: 'table',
      head: [shared('figures.item'), shared('figures.planned'), shared('figures.delivered'), shared('figures.verdict')],
      rows: rows.map((row) => [
        `${row.item.code} ${row.item.title}`,
        spanWords(row.item.span, words),
        heldWords(row, words),
        [verdictWords(row, words), ...planRemarks(row, words)].join('. '),
      ]),
    },
    ...(unplanned.length > 0
      ? [{ type: 'text', text: shared('summary.plan.unplanned', { items: unplanned.join(', ') }) } as const]
      : []),
    { type: 'text', role: 'note', text: shared('figures.planRule') },
  ];
}

function owedBlocks({ whole }: SummaryReading, country: string, words: DocumentWords): readonly DocumentBlock[] {
  const { shared } = words;
  const { owed, reported, missing, calledOff } = countrySummaryOf(whole, country).planItems;
  const name = words.country(country);
  const itemsOf = (codes: readonly string[]) => codes.join(', ') || shared('summary.owed.none');
  if (owed.length + calledOff.length === 0)
    return [{ type: 'text', text: shared('summary.owed.nothing', { country: name }) }];
  return [
    { type: 'text', text: shared('summary.owed.reported', { country: name, items: itemsOf(reported) }) },
    { type: 'text', text: shared('summary.owed.missing', { country: name, items: itemsOf(missing) }) },
    ...(calledOff.length > 0
      ? [
          {
            type: 'text',
            text: shared('summary.owed.calledOff', { country: name, items: itemsOf(calledOff) }),
          } as const,
        ]
      : []),
  ];
}
