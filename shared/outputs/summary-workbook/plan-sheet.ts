import { planRows } from '../../summary/plan-delivery.ts';
import type { DocumentWords } from '../document/document.ts';
import { heldWords, spanWords, verdictWords } from '../figures/plan-words.ts';
import type { SummaryReading } from '../summary-document/summary-reading.ts';
import type { ColumnModel, SheetModel } from '../workbook/workbook-model.ts';

/** The plan against what was delivered, item by item; none without a plan. */
export function planSheet({ whole }: SummaryReading, words: DocumentWords): readonly SheetModel[] {
  const { shared, country } = words;
  const rows = planRows(whole);
  if (rows.length === 0) return [];
  // A column that is empty in nearly every project would only make the print smaller.
  const isAnyCalledOff = rows.some(({ summary }) => summary.countriesCalledOff.length > 0);
  return [
    {
      name: shared('figures.plan'),
      columns: [
        textColumn(shared('figures.item'), 60),
        textColumn(shared('figures.planned'), 26),
        textColumn(shared('figures.delivered'), 22),
        textColumn(shared('figures.verdict'), 22),
        textColumn(shared('figures.moved'), 12),
        textColumn(shared('figures.missing'), 26),
        ...(isAnyCalledOff ? [textColumn(shared('figures.verdict.cancelled'), 26)] : []),
      ],
      rows: rows.map((row) => [
        `${row.item.code} ${row.item.title}`,
        spanWords(row.item.span, words),
        heldWords(row, words),
        verdictWords(row, words),
        row.summary.moved === true ? shared('figures.moved') : null,
        row.summary.countriesMissing.map(country).join(', ') || null,
        ...(isAnyCalledOff ? [row.summary.countriesCalledOff.map(country).join(', ') || null] : []),
      ]),
      marks: new Map(),
      frozenColumns: 1,
      visibility: 'visible',
      computed: true,
    },
  ];
}

function textColumn(header: string, width: number): ColumnModel {
  return { header, width, style: 'prose', hidden: false };
}
