import type { ReportScope } from '../../../shared/outputs/report/report-choices.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';

/** A scope as one word for a list of choices, and back. */
export function scopeFrom(value: string): ReportScope {
  const [of, id] = value.split(' ');
  if (of === 'country' && id !== undefined) return { of, country: id };
  if (of === 'partner' && id !== undefined) return { of, partner: id };
  return { of: 'project' };
}

/** Organisations that report for the project, or that some activity says it is reported by. */
export function reportingPartners({ project, activities }: Pick<Dataset, 'project' | 'activities'>): readonly string[] {
  const reporting = activities.flatMap(({ reportedBy }) => reportedBy ?? []);
  return [...new Set([...(project.partners ?? []), ...reporting])];
}
