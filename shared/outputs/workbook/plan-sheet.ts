import { sentence } from '../../messages/sentence.ts';
import { unplanned } from '../../codes/activity-codes.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { PlanItem } from '../../schema/project.ts';
import type { PlanItemSummary, ProjectSummary } from '../../summary/project-summary.ts';
import { ComputedRows } from './computed-rows.ts';
import { activityLabel } from './names.ts';
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
];

/** Plan against delivery (`domain.md` §8): a row for each plan item, then the activities outside the plan. */
export function planSheet({ project, activities }: Dataset, summary: ProjectSummary): SheetModel {
  const rows = new ComputedRows();
  const references = new Map<string, string[]>();
  for (const activity of activities) {
    if (activity.planItem === undefined) continue;
    const label = activityLabel(activity) ?? activity.id;
    references.set(activity.planItem, [...(references.get(activity.planItem) ?? []), label]);
  }
  for (const item of project.plan) {
    const found = summary.planItems[item.code];
    if (found) rows.add(planCells(item, found, references.get(item.code) ?? []));
  }
  const titles = new Map(activities.map((activity) => [activityLabel(activity) ?? activity.id, activity.title]));
  for (const reference of summary.plan.unplanned) {
    rows.add([unplanned, titles.get(reference) ?? null, null, null, reference, sentence('workbook.unplanned')]);
  }
  return rows.toSheet('Plan', columns, 2);
}

function planCells(
  { code, title, span }: PlanItem,
  found: PlanItemSummary,
  references: readonly string[],
): CellValue[] {
  const last = span && (span.to ?? span.from);
  return [
    code,
    title,
    span ? date.write(span.from) : null,
    last === undefined ? null : date.write(last),
    references.join(', ') || null,
    sentence(`workbook.${found.verdict}`),
    found.monthsLate,
    found.moved ? sentence('workbook.moved') : null,
    found.countriesReported.join(', ') || null,
    found.countriesMissing.join(', ') || null,
  ];
}
