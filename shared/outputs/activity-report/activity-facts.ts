import { countriesPresentAt } from '../../counting/countries-present.ts';
import type { FieldConflicts } from '../../counting/participants.ts';
import { organisationRoles } from '../../codes/organisation-codes.ts';
import { participantsOf } from '../../counting/participants.ts';

import { withoutStaff } from '../../counting/without-staff.ts';
import type { Activity } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { inOrder } from '../../schema/in-order.ts';
import { organisationNameIn } from '../delegation/delegation-rows.ts';
import { countWords, fieldWords, participantFacts } from './count-words.ts';
import { linkFacts } from './link-facts.ts';
import { sessionCountFacts } from './session-counts.ts';
import { whenAndWhere } from './when-and-where.ts';
import type { DocumentFact, DocumentLine, DocumentWords } from '../document/document.ts';

/** What an activity is, when, where, for whom and how many came: one line each; what is not recorded is left out. */
export function activityFacts(
  activity: Activity,
  dataset: Dataset,
  conflicts: FieldConflicts,
  words: DocumentWords,
  layout: { readonly takesOffStaff?: boolean; readonly hasReference?: boolean } = {},
): readonly DocumentFact[] {
  const { shared, country, compare } = words;
  const { project } = dataset;
  const planItem = project.plan.find(({ code }) => code === activity.planItem);
  return [
    fact(shared('report.reference'), layout.hasReference && activity.reference),
    fact(shared('activityReport.type'), activity.type && shared(`type.${activity.type}`)),
    fact(
      shared('activityReport.status'),
      activity.status && activity.status !== 'held' && shared(`status.${activity.status}`),
    ),
    ...whenAndWhere(activity, dataset, words),
    fact(shared('activityReport.country'), (activity.scope ?? []).map(country).toSorted(compare).join(', ')),
    fact(
      shared('activityReport.mode'),
      activity.mode && activity.mode !== 'not applicable' && shared(`mode.${activity.mode}`),
    ),
    fact(
      shared('activityReport.pillar'),
      names(activity.pillar === undefined ? [] : [activity.pillar], project.pillars),
    ),
    fact(
      shared('activityReport.thematicArea'),
      activity.thematicArea === 'cross-cutting'
        ? shared('area.cross-cutting')
        : names(activity.thematicArea === undefined ? [] : [activity.thematicArea], project.thematicAreas),
    ),
    fact(shared('activityReport.milestones'), names(activity.milestones, project.milestones)),
    fact(shared('activityReport.planItem'), planItem && `${planItem.code} ${planItem.title}`),
    fact(shared('activityReport.follows'), followedBy(activity, dataset)),
    fact(shared('activityReport.reportedBy'), organisationNameIn(dataset, activity.reportedBy)),
    { label: shared('activityReport.organisations'), lines: organisationLines(activity, dataset, words) },
    fact(
      shared('activityReport.targetGroups'),
      [names(activity.targetGroups, project.targetGroups), activity.targetGroupsText].filter(Boolean).join('; '),
    ),
    fact(shared('activityReport.audience'), activity.audience && shared(`activityReport.${activity.audience}`)),
    ...participantFacts(activity, conflicts, words),
    ...sessionCountFacts(activity, conflicts, words),
    countFact('staff'),
    fact(shared('activityReport.withoutStaff'), layout.takesOffStaff && withoutStaffWords()),
    fact(shared('activityReport.planned'), plannedWords(activity, words)),
    { label: shared('activityReport.streamFigures'), lines: streamLines(activity, words) },
    ...countryFacts(activity, words),
    countFact('speakers'),
    countFact('speakerCountries'),
    fact(
      shared('activityReport.organisationsMet'),
      activity.organisationsMet &&
        shared('activityReport.met', {
          number: activity.organisationsMet.number,
          qualifier: activity.organisationsMet.qualifier.replace(' ', ''),
        }),
    ),
    ...linkFacts(activity, words),
  ].filter(({ lines }) => lines.length > 0);

  function countFact(field: 'staff' | 'speakers' | 'speakerCountries'): DocumentFact {
    const isRecorded = activity[field] !== undefined || conflicts.has(field);
    return fact(shared(`activityReport.${field}`), isRecorded && fieldWords(field, activity[field], conflicts, words));
  }

  function withoutStaffWords(): string | false {
    const count = withoutStaff(activity, participantsOf(activity, conflicts).total, conflicts);
    return count.state !== 'notApplicable' && countWords(count, words);
  }
}

/** The activity that this one follows, as people call it. */
function followedBy({ follows }: Activity, { activities }: Dataset): string | undefined {
  const followed = follows === undefined ? undefined : activities.find(({ id }) => id === follows);
  return followed && [followed.reference, followed.title].filter((part) => part !== undefined).join(' ');
}

/** Names of some codes of a project's list; a code it no longer has stands for itself. */
function names(codes: readonly string[] = [], list: readonly { code: string; name: string }[] = []): string {
  return codes.map((code) => list.find((item) => item.code === code)?.name ?? code).join(', ');
}

/** A fact of one line; of none when there is nothing to say. */
function fact(label: string, text: string | false | undefined): DocumentFact {
  return { label, lines: text ? [{ text }] : [] };
}

function roleRank({ role }: { readonly role?: (typeof organisationRoles)[number] }): number {
  return role === undefined ? organisationRoles.length : organisationRoles.indexOf(role);
}

/** By role, in the order of the roles; who has none stands last. */
function organisationLines(activity: Activity, dataset: Dataset, { shared }: DocumentWords): readonly DocumentLine[] {
  const byRole = inOrder(activity.organisations).toSorted((a, b) => roleRank(a) - roleRank(b));
  return byRole.flatMap(({ organisation, role, programme }) => {
    const name = organisationNameIn(dataset, organisation);
    if (name === undefined) return [];
    const said = programme === undefined ? name : `${name}, ${programme}`;
    return [{ text: role === undefined ? said : `${shared(`role.${role}`)}: ${said}` }];
  });
}

function plannedWords(
  { plannedParticipants: planned }: Activity,
  { shared, number }: DocumentWords,
): string | undefined {
  if (!planned) return undefined;
  const { min, max } = planned;
  if (max === undefined) return shared('activityReport.plannedAtLeast', { min });
  return min === max ? number(min) : shared('activityReport.plannedRange', { min, max });
}

function streamLines(activity: Activity, words: DocumentWords): readonly DocumentLine[] {
  return inOrder(activity.streamFigures).flatMap(({ metric, platform, value }) => {
    if (!metric || !value) return [];
    const params = { metric: words.shared(`stream.${metric}`), value: countWords(value, words) };
    const text =
      platform === undefined
        ? words.shared('activityReport.streamFigure', params)
        : words.shared('activityReport.streamFigureOn', { ...params, platform });
    return [{ text }];
  });
}

function countryFacts(activity: Activity, words: DocumentWords): readonly DocumentFact[] {
  const { shared } = words;
  const present = countriesPresentAt(activity);
  const said = (listed: readonly string[] | undefined, stated: number | undefined) => {
    if (!listed) return stated === undefined ? undefined : shared('activityReport.countriesStated', { stated });
    const countries = listed.map(words.country).toSorted(words.compare).join(', ');
    const params = { count: listed.length, countries };
    return stated === undefined || stated === listed.length
      ? shared('activityReport.countriesListed', params)
      : shared('activityReport.countriesListedStated', { ...params, stated });
  };
  return [
    fact(shared('activityReport.countriesInPerson'), said(present?.inPerson, activity.countriesInPersonStated)),
    fact(shared('activityReport.countriesOnline'), said(present?.online, activity.countriesOnlineStated)),
    fact(
      shared('activityReport.countriesOverall'),
      present?.inPerson && present.online && shared('activityReport.countriesCount', { count: present.overall.length }),
    ),
  ];
}
