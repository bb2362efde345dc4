import { standingOrganisations } from '../counting/standing-organisations.ts';
import { knownSumOf, numberIn } from './counted-parts.ts';
import { groupBy } from '../linkage/group-by.ts';
import { organisationName, unnamed } from './record-name.ts';
import type { Rule } from './rule.ts';
import { activityRule, preparedActivityRule } from './rule.ts';

/** Delegation tables: rows against the participants of their country part, and organisations that stand in it twice. */
export const delegationRules: readonly Rule[] = [
  activityRule('findings.delegationDiffersFromPart', 'warning', function* differingParts(activity) {
    if (!activity.countryParts || !activity.delegations) return;
    const rows = groupBy(activity.delegations, (row) => row.part);
    for (const part of activity.countryParts) {
      const participants = numberIn(part.participants);
      const { sum, isComplete } = knownSumOf((rows.get(part.id) ?? []).map((row) => row.number));
      if (participants === undefined || !rows.has(part.id)) continue;
      // With an unknown row, only too many is a contradiction.
      if (sum === participants || (sum < participants && !isComplete)) continue;
      const params = { country: part.id, sum, participants, difference: Math.abs(sum - participants) };
      yield {
        field: `countryParts/${part.id}/participants`,
        params: { ...params, direction: sum < participants ? 'fewer' : 'more' },
      };
    }
  }),
  preparedActivityRule('findings.organisationTwice', 'warning', (context) => {
    const standingFor = standingOrganisations(context.dataset.organisations);
    return function* doubles(activity) {
      const rows = groupBy(activity.delegations ?? [], ({ organisation, part }) =>
        organisation === undefined ? undefined : `${part ?? ''}:${standingFor(organisation)}`,
      );
      for (const [first, ...others] of rows.values()) {
        const last = others.at(-1);
        if (!first || !last) continue;
        const name = organisationName(context, first.organisation) ?? unnamed;
        yield {
          field: `delegations/${last.id}/organisation`,
          params: { organisation: name, rows: others.length + 1, country: first.part ?? unnamed },
        };
      }
    };
  }),
];
