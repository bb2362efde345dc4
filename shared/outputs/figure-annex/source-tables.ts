import { countColumns } from '../../schema/count.ts';
import type { Count } from '../../schema/count.ts';
import type { Activity } from '../../schema/activity.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import type { LeftOutActivity } from '../../summary/counted-activities.ts';
import type { FigureSource } from '../../summary/figure-sources.ts';
import { figuresOf } from '../../summary/figures.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentBlock, DocumentTable, DocumentWords } from '../document/document.ts';
import { numberOrUnknown } from '../figures/figure-table.ts';
import { dateWords, reasonWords } from '../figures/source-words.ts';

/** Activities whose total is in the figure, each with its columns; the last row adds them up before anything is taken off. */
export function countedTable(sources: readonly FigureSource[], words: DocumentWords): readonly DocumentBlock[] {
  const counted = sources.filter(isCounted);
  if (counted.length === 0) return [];
  const { shared } = words;
  const sum = figuresOf(counted);
  const title = shared('figures.behindCounted', { number: counted.length });
  const rows = counted.map((source) => [...nameCells(source, words), ...countCells(source, words)]);
  const sumRow = [
    '',
    shared('figureAnnex.sum'),
    '',
    ...countColumns.map((column) => numberOrUnknown(sum[column], words)),
  ];
  return [heading(title), { ...sourceTable(title, [...rows, sumRow], words), hasSumRow: true }];
}

/** Activities that belong to the figure and whose total is not known, each with the reason. */
export function notCountedTable(sources: readonly FigureSource[], words: DocumentWords): readonly DocumentBlock[] {
  const unknown = sources.filter((source) => !isCounted(source));
  if (unknown.length === 0) return [];
  const { shared } = words;
  const title = shared('figures.behindUnknown', { number: unknown.length });
  const reasonOf = (source: FigureSource) => reasonWords(source, words) ?? cellOf(source.counts.total, words);
  return [
    heading(title),
    {
      type: 'table',
      caption: title,
      head: [...nameHead(words), shared('figureAnnex.why')],
      rows: unknown.map((source) => [...nameCells(source, words), reasonOf(source)]),
    },
  ];
}

/** Activities that are in no sum at all: planned, postponed, cancelled, or the same event as another record. */
export function leftOutTable({ leftOut, dataset }: SummaryInput, words: DocumentWords): readonly DocumentBlock[] {
  if (leftOut.length === 0) return [];
  const { shared } = words;
  const byId = new Map(dataset.activities.map((activity) => [activity.id, activity]));
  const title = shared('figureAnnex.leftOut', { number: leftOut.length });
  const why = ({ reason }: LeftOutActivity) =>
    reason === 'superseded' ? shared('figureAnnex.superseded') : shared(`status.${reason}`);
  return [
    heading(title),
    {
      type: 'table',
      caption: title,
      head: [...nameHead(words), shared('figureAnnex.why')],
      rows: leftOut.map((one) => [
        ...referenceAndTitle(byId.get(one.id), words),
        dayWords(one.firstDate, words),
        why(one),
      ]),
    },
  ];
}

function isCounted({ counts }: FigureSource): boolean {
  return counts.total.state === 'number';
}

function heading(text: string): DocumentBlock {
  return { type: 'heading', level: 1, text };
}

function sourceTable(caption: string, rows: DocumentTable['rows'], words: DocumentWords): DocumentTable {
  const columns = countColumns.map((column) => words.shared(`figures.column.${column}`));
  return { type: 'table', caption, head: [...nameHead(words), ...columns], rows, numberColumns: [3, 4, 5, 6] };
}

function nameHead({ shared }: DocumentWords): readonly string[] {
  return [shared('activityReport.row'), shared('figures.activity'), shared('figureAnnex.date')];
}

function nameCells(source: FigureSource, words: DocumentWords): readonly string[] {
  const [reference, title] = referenceAndTitle(source.counted.activity, words);
  const part = source.isPart ? ` (${words.shared('figures.sessionsOnly')})` : '';
  return [reference, title + part, dateWords(source, words) ?? words.shared('figures.noDate')];
}

function referenceAndTitle(activity: Activity | undefined, { shared }: DocumentWords): readonly [string, string] {
  return [activity?.reference ?? '', activity?.title ?? shared('figures.noTitle')];
}

function dayWords(date: string | undefined, { shared, locale }: DocumentWords): string {
  if (date === undefined) return shared('figures.noDate');
  return date === undecidedKey ? shared('figures.undecided') : dateSpan(date, undefined, locale);
}

function countCells({ counts }: FigureSource, words: DocumentWords): readonly string[] {
  return countColumns.map((column) => cellOf(counts[column], words));
}

/** Unknown is said; where nobody could come that way, there is nothing. */
function cellOf(count: Count, { shared, number }: DocumentWords): string {
  switch (count.state) {
    case 'number':
      return number(count.value);
    case 'unknown':
      return shared('activityReport.unknown');
    case 'notFilled':
      return shared('activityReport.notFilled');
    default:
      return shared('summary.nothing');
  }
}
