import { wordsOfPeriod } from '../../messages/sentence.ts';
import { compareWithPeriodBefore } from '../../summary/compare-periods.ts';
import { indicatorFigures } from '../../summary/indicators.ts';
import type { IndicatorFigure } from '../../summary/indicators.ts';
import type { DocumentBlock, DocumentWords } from '../document/document.ts';
import { numberOrUnknown } from '../figures/figure-table.ts';
import { mainFigure } from './summary-reading.ts';
import type { SummaryReading } from './summary-reading.ts';

/** The main figure beside that of the period before, and the project's indicators beside their targets. */
export function comparisonPart(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  return [...periodBlocks(reading, words), ...indicatorBlocks(reading, words)];
}

function periodBlocks(reading: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  const { shared, number, locale } = words;
  const { whole, period } = reading;
  if (period === undefined || mainFigure(reading).of === 'participantsFrom') return [];
  const { before, now, earlier, difference } = compareWithPeriodBefore(whole, period, mainFigure(reading));
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const change = (value: number | null) => (value === null ? shared('summary.nothing') : signed.format(value));
  const columnOf = (figures: typeof now, column: 'inPerson' | 'online' | 'total') =>
    figures.activities === 0 ? shared('summary.nothing') : numberOrUnknown(figures[column], words);
  const title = shared('summaryDocument.compared', { before: wordsOfPeriod(before, shared) });
  return [
    { type: 'heading', level: 1, text: title },
    {
      type: 'table',
      head: [
        shared('summaryDocument.what'),
        wordsOfPeriod(before, shared),
        wordsOfPeriod(period, shared),
        shared('summaryDocument.difference'),
      ],
      rows: [
        [
          shared('figures.activities'),
          number(earlier.activities),
          number(now.activities),
          change(difference.activities),
        ],
        ...(['inPerson', 'online', 'total'] as const).map((column) => [
          shared(`figures.column.${column}`),
          columnOf(earlier, column),
          columnOf(now, column),
          change(difference[column]),
        ]),
      ],
      numberColumns: [1, 2, 3],
    },
    { type: 'text', role: 'note', text: shared('summaryDocument.comparedNote') },
  ];
}

/** Indicators are the project's, whatever the country and the period: so are their targets. */
function indicatorBlocks({ whole }: SummaryReading, words: DocumentWords): readonly DocumentBlock[] {
  const { shared } = words;
  const figures = indicatorFigures(whole);
  if (figures.length === 0) return [];
  const title = shared('summaryDocument.indicators');
  return [
    { type: 'heading', level: 1, text: title },
    {
      type: 'table',
      head: [
        shared('summaryDocument.indicator'),
        shared('summaryDocument.reached'),
        shared('summaryDocument.target'),
        shared('summaryDocument.share'),
        shared('figures.countedHead'),
      ],
      rows: figures.map((figure) => indicatorRow(figure, words)),
      numberColumns: [1, 2, 3, 4],
    },
    { type: 'text', role: 'note', text: shared('summaryDocument.indicatorsNote') },
  ];
}

function indicatorRow({ indicator, value, percent, known, of }: IndicatorFigure, words: DocumentWords) {
  const { shared, number, locale } = words;
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  return [
    indicator.name,
    numberOrUnknown(value, words),
    indicator.target === undefined ? shared('summary.nothing') : number(indicator.target),
    percent === null ? shared('summary.nothing') : percents.format(percent / 100),
    shared('summary.countedOf', { counted: number(known), activities: number(of) }),
  ];
}
