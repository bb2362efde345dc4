import { numberIn } from './counted-parts.ts';
import type { Rule } from './rule.ts';
import { preparedActivityRule } from './rule.ts';

/** The organisations a mapping lists against the number it states for each country. */
export const mappedOrganisationRules: readonly Rule[] = [
  preparedActivityRule('findings.mappedDiffersFromRecords', 'warning', (context) => {
    const listed = new Map<string, number>();
    for (const { activity, country } of context.dataset.mappedOrganisations) {
      if (activity === undefined || country === undefined) continue;
      const key = `${activity}:${country}`;
      listed.set(key, (listed.get(key) ?? 0) + 1);
    }
    return function* differingNumbers(activity) {
      for (const { id, organisationsMapped } of activity.countryParts ?? []) {
        const [stated, records] = [numberIn(organisationsMapped), listed.get(`${activity.id}:${id}`)];
        if (stated === undefined || records === undefined || stated === records) continue;
        yield { field: `countryParts/${id}/organisationsMapped`, params: { country: id, stated, records } };
      }
    };
  }),
];
