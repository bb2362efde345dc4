import type { Activity } from '../schema/activity.ts';
import { splitBreakdownKey } from './counted-parts.ts';
import { labelOf, pathOf } from './record-name.ts';
import type { Found, Rule } from './rule.ts';
import { activityRule, datasetRule } from './rule.ts';

type Reference = readonly [field: string, id: string | undefined];

/** Every record an activity refers to must be there; only the activity it follows may be outside (`follows`). */
export const referenceRules: readonly Rule[] = [
  activityRule('findings.organisationUnknown', 'error', (activity, { dataset }) =>
    missingFrom(dataset.organisations, organisationReferences(activity)),
  ),
  activityRule('findings.placeUnknown', 'error', (activity, { dataset }) =>
    missingFrom(dataset.places, placeReferences(activity)),
  ),
  datasetRule('findings.partnerOfPeriodUnknown', 'error', function* unknownPartners(context) {
    for (const record of context.dataset.periods) {
      if (record.partner === undefined || context.dataset.organisations.has(record.partner)) continue;
      yield { path: pathOf('period', record.id, labelOf(context, 'period', record.id), 'partner') };
    }
  }),
  datasetRule('findings.mappingUnknown', 'error', function* unknownMappings(context) {
    for (const record of context.dataset.mappedOrganisations) {
      if (record.activity === undefined || context.activities.has(record.activity)) continue;
      yield { path: pathOf('mappedOrganisation', record.id, record.name, 'activity') };
    }
  }),
];

function* missingFrom(records: ReadonlyMap<string, unknown>, references: Iterable<Reference>): Iterable<Found> {
  for (const [field, id] of references) {
    if (id !== undefined && !records.has(id)) yield { field };
  }
}

function* organisationReferences(activity: Activity): Iterable<Reference> {
  yield ['reportedBy', activity.reportedBy];
  for (const entry of activity.organisations ?? [])
    yield [`organisations/${entry.id}/organisation`, entry.organisation];
  for (const row of activity.delegations ?? []) yield [`delegations/${row.id}/organisation`, row.organisation];
  for (const line of activity.breakdowns ?? []) {
    const [dimension, option] = splitBreakdownKey(line.id);
    if (dimension === 'organisation') yield [`breakdowns/${line.id}`, option];
  }
}

function* placeReferences(activity: Activity): Iterable<Reference> {
  for (const place of activity.places ?? []) yield ['places', place];
  for (const session of activity.sessions ?? []) {
    for (const place of session.places ?? []) yield [`sessions/${session.id}/places`, place];
  }
}
