import type { PeriodChange } from '../../counting/period-changes.ts';
import { sentence } from '../../messages/sentence.ts';
import type { FrozenState } from '../../schema/accepted-period.ts';
import { countColumns } from '../../schema/count.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { differenceOfTotals, summarisePeriods } from '../../summary/period-figures.ts';
import type { PeriodSummary } from '../../summary/period-figures.ts';
import { ComputedRows } from './computed-rows.ts';
import { notApplicableMark, unknownMark } from './count-columns.ts';
import type { Labels } from './names.ts';
import { date } from './plain-codecs.ts';
import type { CellValue, ColumnModel, SheetModel } from './workbook-model.ts';

const whole = (header: string): ColumnModel => ({ header, width: 11, style: 'whole', hidden: false });

const columns: readonly ColumnModel[] = [
  { header: 'Partner', width: 30, style: 'prose', hidden: false },
  { header: 'Period', width: 10, style: 'text', hidden: false },
  { header: 'State', width: 18, style: 'text', hidden: false },
  { header: 'Accepted on', width: 12, style: 'date', hidden: false },
  { header: 'Accepted by', width: 20, style: 'text', hidden: false },
  { header: 'Activity', width: 24, style: 'prose', hidden: false },
  { header: 'Change', width: 22, style: 'prose', hidden: false },
  ...['In person', 'Online', 'Both ways', 'Total'].map((column) => whole(`${column} accepted`)),
  ...['In person', 'Online', 'Both ways', 'Total'].map((column) => whole(`${column} now`)),
  whole('Difference'),
  { header: 'Reason', width: 50, style: 'prose', hidden: false },
];

/**
 * What was accepted beside what is recorded now: a row for each period that was accepted, below it one for each activity
 * that differs, with the reason. A copy: accepted figures are never read back. No sheet where nothing was accepted.
 */
export function acceptedPeriodsSheet(dataset: Dataset, labels: Labels): readonly SheetModel[] {
  if (!dataset.periods.some(({ accepted }) => accepted)) return [];
  const rows = new ComputedRows();
  for (const summary of summarisePeriods(dataset)) {
    if (!summary.accepted) continue;
    rows.addGroup(periodCells(summary, labels));
    for (const change of summary.changes) rows.add(changeCells(change, summary, labels));
  }
  return [rows.toSheet('Accepted periods', columns, 2)];
}

function periodCells(summary: PeriodSummary, labels: Labels): CellValue[] {
  const { partner, period, record, accepted, now } = summary;
  const { day, author } = record?.accepted ?? {};
  return [
    labels.labelOf('organisation', partner),
    period,
    record?.state ?? sentence('workbook.twoVersions'),
    day === undefined ? null : date.write(day),
    author ?? null,
    sentence('period.whole'),
    null,
    ...countColumns.map((column) => accepted?.[column] ?? unknownMark),
    ...countColumns.map((column) => now[column] ?? unknownMark),
    differenceOfTotals(summary) ?? unknownMark,
    record?.state === 'reopened' ? (record.reason ?? null) : null,
  ];
}

function changeCells(change: PeriodChange, { partner, period, record }: PeriodSummary, labels: Labels): CellValue[] {
  const { activity, kind, before, after, reasons, isExplained } = change;
  const [was, is] = [before?.total, after?.total];
  const said = reasons.flatMap(({ reason, author, day }) =>
    reason === undefined ? [] : [`${reason} (${[author, day].filter((part) => part !== undefined).join(', ')})`],
  );
  const missing = record?.state === 'accepted' && !isExplained ? [sentence('period.reasonMissing')] : [];
  return [
    labels.labelOf('organisation', partner),
    period,
    null,
    null,
    null,
    after ? labels.labelOf('activity', activity) : (before?.reference ?? null),
    sentence(`period.change.${kind}`),
    ...countColumns.map((column) => countCell(before, column)),
    ...countColumns.map((column) => countCell(after, column)),
    typeof was === 'number' && typeof is === 'number' ? is - was : null,
    [...said, ...missing].join('\n') || null,
  ];
}

function countCell(state: FrozenState | undefined, column: (typeof countColumns)[number]): CellValue {
  const count = state?.[column];
  if (count === 'unknown') return unknownMark;
  return count === 'notApplicable' ? notApplicableMark : (count ?? null);
}
