import { foldName } from '../../shared/counting/distinct-names.ts';
import type { Activity } from '../../shared/schema/activity.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';

const foundKinds = ['activities', 'organisations', 'places', 'planItems', 'pages'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** Something that can be found: what it is called, what else is known of it, where it is. */
export interface Findable {
  readonly kind: FoundKind;
  readonly id: string;
  /** Absent: it has no name yet. */
  readonly title?: string;
  /** What tells it from its namesakes: a reference, a municipality, a code; of an organisation its country code. */
  readonly detail?: string;
  /** Calendar date: the first day of an activity. */
  readonly date?: string;
  /** Where it opens. */
  readonly path: string;
}

interface Entry {
  readonly findable: Findable;
  /** What it is called, folded: a hit here comes before a hit in the rest. */
  readonly names: string;
  /** Everything else that is searched, folded. */
  readonly rest: string;
}

export type SearchIndex = readonly Entry[];

export interface Found {
  readonly kind: FoundKind;
  readonly shown: readonly Findable[];
  /** How many more there are. */
  readonly more: number;
}

/** What activities are found by, as it was made of them; no longer right when an organisation or a place has changed. */
export type ActivityEntries = WeakMap<Activity, Entry>;

/** Folds everything once; searching then only compares. @param known what was folded before, and is added to */
export function indexOf(dataset: Dataset, known: ActivityEntries = new WeakMap()): SearchIndex {
  return [
    ...dataset.activities.map((activity) => {
      const made = known.get(activity) ?? activityEntry(activity, dataset);
      known.set(activity, made);
      return made;
    }),
    ...[...dataset.organisations.values()].map((one) =>
      entry(
        {
          kind: 'organisations',
          id: one.id,
          ...named(one.name ?? one.shortName),
          ...detail(one.country),
          path: `/organisations/${one.id}`,
        },
        [one.name, one.shortName, ...(one.otherNames ?? [])],
        [one.note],
      ),
    ),
    ...[...dataset.places.values()].map((one) =>
      entry(
        {
          kind: 'places',
          id: one.id,
          ...named(one.name ?? one.municipality),
          ...detail(one.name && one.municipality),
          path: `/places/${one.id}`,
        },
        [one.name, one.municipality, ...(one.otherNames ?? [])],
        [one.address],
      ),
    ),
    ...dataset.project.plan.map((item) =>
      entry(
        { kind: 'planItems', id: item.code, title: item.title, detail: item.code, path: '/project' },
        [item.code, item.title],
        [],
      ),
    ),
  ];
}

/** The same of what is no record: pages and settings. */
export function indexOfPages(pages: readonly Findable[]): SearchIndex {
  return pages.map((page) => entry(page, [page.title], [page.detail]));
}

/**
 * What holds every word of the query, also in the middle of a word, without regard to case and diacritics; by kind,
 * hits in the name first.
 */
export function findEverything(index: SearchIndex, query: string, limit = 6): readonly Found[] {
  const words = foldName(query)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const byName = new Map<FoundKind, Findable[]>();
  const byRest = new Map<FoundKind, Findable[]>();
  for (const { findable, names, rest } of index) {
    const isInNames = words.every((word) => names.includes(word));
    if (!isInNames && !words.every((word) => names.includes(word) || rest.includes(word))) continue;
    const hits = isInNames ? byName : byRest;
    const known = hits.get(findable.kind);
    if (known) known.push(findable);
    else hits.set(findable.kind, [findable]);
  }
  return foundKinds.flatMap((kind) => {
    const hits = [...(byName.get(kind) ?? []), ...(byRest.get(kind) ?? [])];
    return hits.length === 0 ? [] : [{ kind, shown: hits.slice(0, limit), more: Math.max(0, hits.length - limit) }];
  });
}

function activityEntry(activity: Activity, dataset: Dataset): Entry {
  const { id, reference, title, subtitle, sessions = [], places = [] } = activity;
  const [firstDay] = sessions.flatMap((session) => session.from ?? []).toSorted();
  const placeIds = [...places, ...sessions.flatMap((session) => session.places ?? [])];
  const placeNames = placeIds.flatMap((place) => {
    const known = dataset.places.get(place);
    return [known?.name, known?.municipality];
  });
  const organisations = (activity.organisations ?? []).map((role) => nameOf(dataset, role.organisation));
  const texts = (activity.narratives ?? []).map((narrative) => narrative.text);
  return entry(
    {
      kind: 'activities',
      id,
      ...named(title),
      ...detail(reference),
      ...(firstDay !== undefined && { date: firstDay }),
      path: `/activities/${id}`,
    },
    [reference, title, subtitle],
    [firstDay, ...placeNames, ...organisations, activity.followUp, activity.targetGroupsText, ...texts],
  );
}

function nameOf(dataset: Dataset, organisation: string | undefined): string | undefined {
  if (organisation === undefined) return undefined;
  const known = dataset.organisations.get(organisation);
  return [known?.name, known?.shortName].filter((name) => name !== undefined).join(' ');
}

function entry(
  findable: Findable,
  names: readonly (string | undefined)[],
  rest: readonly (string | undefined)[],
): Entry {
  return { findable, names: folded(names), rest: folded(rest) };
}

/** Each text ends with a line of its own, so that no word is found across two of them. */
function folded(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [foldName(text)])).join('\n');
}

function named(title: string | undefined): { readonly title?: string } {
  return title === undefined ? {} : { title };
}

function detail(text: string | undefined): { readonly detail?: string } {
  return text === undefined || text === '' ? {} : { detail: text };
}
