import { sentence } from '../../messages/sentence.ts';
import { unplanned } from '../../codes/activity-codes.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { labelOf } from '../../summary/counted-activities.ts';
import { planRows, unplannedActivities } from '../../summary/plan-delivery.ts';
import type { PlanRow } from '../../summary/plan-delivery.ts';
import { readForSummary } from '../../summary/summary-input.ts';
import { ComputedRows } from './computed-rows.ts';
import { date } from './plain-codecs.ts';
import type { CellValue, ColumnModel, SheetModel } from './workbook-model.ts';

const columns: readonly ColumnModel[] = [
  { header: 'Plan item', width: 11, style: 'text', hidden: false },
  { header: 'Title', width: 56, style: 'prose', hidden: false },
  { header: 'Planned from', width: 13, style: 'date', hidden: false },
  { header: 'Planned until', width: 13, style: 'date', hidden: false },
  { header: 'Activities', width: 16, style: 'prose', hidden: false },
  { header: 'Delivery', width: 15, style: 'prose', hidden: false },
  { header: 'Months late', width: 9, style: 'whole', hidden: false },
  { header: 'Place', width: 10, style: 'text', hidden: false },
  { header: 'Countries reported', width: 19, style: 'prose', hidden: false },
  { header: 'Countries missing', width: 19, style: 'prose', hidden: false },
  { header: 'Countries cancelled', width: 19, style: 'prose', hidden: false },
];

/** Plan against delivery (`domain.md` §8): a row for each plan item, then the activities outside the plan. */
export function planSheet(dataset: Dataset): SheetModel {
  const input = readForSummary(dataset);
  const rows = new ComputedRows();
  for (const row of planRows(input)) rows.add(planCells(row));
  const outside = unplannedActivities(input).map(({ activity }) => ({ activity, name: labelOf(activity) }));
  for (const { activity, name } of outside.toSorted((a, b) => compare(a.name, b.name))) {
    rows.add([unplanned, activity.title ?? null, null, null, name, sentence('workbook.unplanned')]);
  }
  return rows.toSheet('Plan', columns, 2);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function planCells({ item: { code, title, span }, summary, recorded }: PlanRow): CellValue[] {
  const last = span && (span.to ?? span.from);
  return [
    code,
    title,
    span ? date.write(span.from) : null,
    last === undefined ? null : date.write(last),
    recorded.map(labelOf).join(', ') || null,
    sentence(`workbook.${summary.verdict}`),
    summary.monthsLate,
    summary.moved ? sentence('workbook.moved') : null,
    summary.countriesReported.join(', ') || null,
    summary.countriesMissing.join(', ') || null,
    summary.countriesCalledOff.join(', ') || null,
  ];
}
