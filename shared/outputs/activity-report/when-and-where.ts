import { placeIdsOf } from '../../counting/venue.ts';
import type { Activity, Session } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { inOrder } from '../../schema/in-order.ts';
import type { Place } from '../../schema/registry.ts';
import type { DocumentFact, DocumentLine, DocumentWords } from '../document/document.ts';
import { readProse } from '../prose/read-prose.ts';
import { dateSpan } from './date-span.ts';

/** When, session by session with its times, where, with the address, and how to get there. */
export function whenAndWhere(activity: Activity, { places }: Dataset, words: DocumentWords): readonly DocumentFact[] {
  const { shared } = words;
  const sessions = inOrder(activity.sessions);
  const venues = placeIdsOf(activity).flatMap((id) => places.get(id) ?? []);
  return [
    {
      label: shared('activityReport.when'),
      lines: sessions.flatMap((session) => whenOf(session, sessions.length > 1 ? places : new Map(), words)),
    },
    { label: shared('activityReport.where'), lines: venues.flatMap((place) => whereOf(place, words)) },
    {
      label: shared('activityReport.directions'),
      lines: venues.flatMap((place) => directionsOf(place, venues.length > 1)),
    },
  ];
}

/** `5 December 2022, 09:00–16:00, Opening`; where sessions have places of their own, with them. */
function whenOf(
  { from, to, startTime, endTime, title, places: ids = [] }: Session,
  places: ReadonlyMap<string, Place>,
  { locale }: DocumentWords,
): readonly DocumentLine[] {
  const first = from ?? to;
  if (first === undefined) return [];
  const times = [startTime, endTime].filter((time) => time !== undefined).join('–');
  const venues = ids.flatMap((id) => shortNameOf(places.get(id))).filter((name) => !title?.includes(name));
  const date = dateSpan(first, from === undefined ? undefined : to, locale);
  return [{ text: [date, times, title, ...venues].filter(Boolean).join(', ') }];
}

function shortNameOf(place: Place | undefined): readonly string[] {
  const name = place?.name ?? place?.municipality;
  return name === undefined ? [] : [name];
}

function whereOf({ name, address, municipality, country }: Place, words: DocumentWords): readonly DocumentLine[] {
  // An address usually says the town already.
  const town = municipality !== undefined && address?.includes(municipality) ? undefined : municipality;
  const parts = [name, address, town, country && words.country(country)].filter(Boolean);
  return parts.length > 0 ? [{ text: parts.join(', ') }] : [];
}

/** One line for each paragraph or item; the name of the place before them where there are several. */
function directionsOf({ name, municipality, directions }: Place, isOneOfSeveral: boolean): readonly DocumentLine[] {
  if (directions === undefined) return [];
  const lines = readProse(directions)
    .flatMap((block) => (block.type === 'paragraph' ? [block.runs] : block.items))
    .flatMap((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .split('\n'),
    );
  const place = name ?? municipality;
  return isOneOfSeveral && place !== undefined
    ? [{ text: `${place}:` }, ...lines.map((text) => ({ text }))]
    : lines.map((text) => ({ text }));
}
