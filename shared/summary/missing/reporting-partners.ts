import { groupSameOrganisations } from '../../counting/distinct-names.ts';
import { countriesOfOrganisations } from '../../counting/organisation-countries.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { labelPartners } from '../partner-labels.ts';

export interface ReportingPartner {
  /** Organisation id: the record that stands for all records of the organisation. */
  readonly partner: string;
  readonly country?: string;
  readonly isExpected: boolean;
}

export interface ReportingPartners {
  /** The project says who reports. */
  readonly isNamed: boolean;
  readonly partners: readonly ReportingPartner[];
  /** The record that stands for an organisation; an id without a record stands for itself. */
  readonly standingFor: (organisation: string) => string;
}

/**
 * Who reports: the partners that the project names, in its order, then everybody else who has reported an activity or
 * declared a period. Where the project names nobody, these are the ones that are expected: somebody who reported once
 * does so again. Nobody else is, for nobody has said so.
 */
export function reportingPartners(dataset: Dataset): ReportingPartners {
  const { project, organisations, activities, periods } = dataset;
  const same = groupSameOrganisations(organisations.values());
  const standingFor = (id: string) => same.get(id) ?? id;
  const named = new Set((project.partners ?? []).map(standingFor));
  const reported = new Set<string>();
  for (const { reportedBy } of activities) if (reportedBy !== undefined) reported.add(standingFor(reportedBy));
  for (const period of periods) reported.add(standingFor(partnerOf(period)));
  const labels = labelPartners(organisations, [...named, ...reported], []);
  const others = [...reported].filter((id) => !named.has(id)).toSorted((a, b) => compare(labels.get(a), labels.get(b)));
  const isNamed = named.size > 0;
  const countries = countriesOfOrganisations(organisations.values(), standingFor);
  return {
    isNamed,
    standingFor,
    partners: [...named, ...others].map((partner) => {
      const country = countries.get(partner);
      const isExpected = named.has(partner) || !isNamed;
      return { partner, isExpected, ...(country !== undefined && { country }) };
    }),
  };
}

/** The partner of a period's record: its id says so, too, should the field be in two versions. */
export function partnerOf({ id, partner }: { readonly id: string; readonly partner?: string }): string {
  return partner ?? id.slice(0, id.indexOf(':'));
}

function compare(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
