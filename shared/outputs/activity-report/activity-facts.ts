import { countriesPresentAt } from '../../counting/countries-present.ts';
import type { FieldConflicts } from '../../counting/participants.ts';
import { placeIdsOf } from '../../counting/venue.ts';
import type { Activity, Session } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { organisationNameIn } from '../delegation/delegation-rows.ts';
import { countWords, fieldWords, participantFacts } from './count-words.ts';
import { dateSpan } from './date-span.ts';
import type { DocumentFact, DocumentLine, DocumentWords } from '../document/document.ts';

/** What an activity is, when, where, for whom and how many came: one line each; what is not recorded is left out. */
export function activityFacts(
  activity: Activity,
  dataset: Dataset,
  conflicts: FieldConflicts,
  words: DocumentWords,
): readonly DocumentFact[] {
  const { shared, country, compare } = words;
  const { project } = dataset;
  const planItem = project.plan.find(({ code }) => code === activity.planItem);
  return [
    fact(shared('activityReport.type'), activity.type && shared(`type.${activity.type}`)),
    fact(
      shared('activityReport.status'),
      activity.status && activity.status !== 'held' && shared(`status.${activity.status}`),
    ),
    { label: shared('activityReport.when'), lines: (activity.sessions ?? []).flatMap((one) => whenOf(one, words)) },
    { label: shared('activityReport.where'), lines: placeLines(activity, dataset, words) },
    fact(shared('activityReport.country'), (activity.scope ?? []).map(country).toSorted(compare).join(', ')),
    fact(shared('activityReport.mode'), activity.mode && shared(`mode.${activity.mode}`)),
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
    fact(shared('activityReport.planItem'), planItem && `${planItem.code} ${planItem.title}`),
    { label: shared('activityReport.organisations'), lines: organisationLines(activity, dataset, words) },
    fact(
      shared('activityReport.targetGroups'),
      [names(activity.targetGroups, project.targetGroups), activity.targetGroupsText].filter(Boolean).join('; '),
    ),
    fact(shared('activityReport.audience'), activity.audience && shared(`activityReport.${activity.audience}`)),
    ...participantFacts(activity, conflicts, words),
    countFact('staff'),
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
}

/** Names of some codes of a project's list; a code it no longer has stands for itself. */
function names(codes: readonly string[] = [], list: readonly { code: string; name: string }[] = []): string {
  return codes.map((code) => list.find((item) => item.code === code)?.name ?? code).join(', ');
}

/** A fact of one line; of none when there is nothing to say. */
function fact(label: string, text: string | false | undefined): DocumentFact {
  return { label, lines: text ? [{ text }] : [] };
}

function whenOf({ from, to, startTime, endTime, title }: Session, { locale }: DocumentWords): readonly DocumentLine[] {
  const first = from ?? to;
  if (first === undefined) return [];
  const times = [startTime, endTime].filter((time) => time !== undefined).join('–');
  const text = [dateSpan(first, from === undefined ? undefined : to, locale), times, title].filter(Boolean).join(', ');
  return [{ text }];
}

function placeLines(activity: Activity, { places }: Dataset, { country }: DocumentWords): readonly DocumentLine[] {
  return placeIdsOf(activity).flatMap((id) => {
    const place = places.get(id);
    const parts = [place?.name, place?.municipality, place?.country && country(place.country)].filter(Boolean);
    return parts.length > 0 ? [{ text: parts.join(', ') }] : [];
  });
}

function organisationLines(activity: Activity, dataset: Dataset, { shared }: DocumentWords): readonly DocumentLine[] {
  return (activity.organisations ?? []).flatMap(({ organisation, role, programme }) => {
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
  return (activity.streamFigures ?? []).flatMap(({ metric, platform, value }) => {
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

/** Links by their kind, e.g. the recordings; each with what is known of it and its address. */
function linkFacts(activity: Activity, { shared, language }: DocumentWords): readonly DocumentFact[] {
  const kinds = [...new Set((activity.links ?? []).map(({ kind }) => kind ?? 'other'))];
  return kinds.map((kind) => ({
    label: shared(`link.${kind}`),
    lines: (activity.links ?? [])
      .filter((link) => (link.kind ?? 'other') === kind)
      .map((link) => {
        const about = [link.part, link.language && language(link.language), link.platform].filter(Boolean).join(', ');
        const text = [about, link.url].filter(Boolean).join(': ');
        return { text, ...(link.url !== undefined && { address: link.url }) };
      })
      .filter(({ text }) => text !== ''),
  }));
}
