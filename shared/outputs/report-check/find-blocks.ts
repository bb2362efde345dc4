import { foldName } from '../../counting/distinct-names.ts';
import { findDates } from '../../counting/date-text.ts';
import { compareTitles, titleWords } from '../../linkage/title-words.ts';
import type { TitleWords } from '../../linkage/title-words.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import { locales } from '../../messages/format-message.ts';
import { sentence } from '../../messages/sentence.ts';
import type { DocumentPart } from '../../reading/document-parts.ts';
import type { Activity } from '../../schema/activity.ts';
import { firstDayOf, lastDayOf } from '../../schema/calendar-date.ts';

/** A part of the document under the heading that stands above it. */
export interface PlacedPart {
  readonly part: DocumentPart;
  readonly heading: string | undefined;
}

/** What a report says of one activity: everything between its heading and the next one of that rank. */
export interface ReportBlock {
  readonly activity: Activity;
  readonly heading: string;
  readonly parts: readonly PlacedPart[];
}

export interface DividedReport {
  readonly blocks: readonly ReportBlock[];
  /** What stands in no block. */
  readonly rest: readonly PlacedPart[];
  /** Parts with a heading like those of activities, that is none of a recorded one. */
  readonly unknown: readonly { readonly heading: string; readonly parts: readonly PlacedPart[] }[];
}

interface Candidate {
  readonly index: number;
  readonly activity: Activity;
  readonly isEqual: boolean;
  readonly telling: number;
}

const longestTitle = 250;
/** Sections that come after the activities, where nothing else says that the last one has ended. */
const laterSections: readonly SentenceCode[] = [
  'report.overview',
  'figures.plan',
  'report.contacts',
  'report.counting',
  'report.notInFigures',
  'report.missingTexts',
];
const endsOfActivities: ReadonlySet<string> = new Set(
  locales.flatMap((locale) => laterSections.map((code) => foldName(sentence(code, {}, locale)))),
);

/**
 * Which part of a document is about which activity, by their titles: whatever number stands before them, however they
 * are capitalised, with a few words more or fewer. Of two activities of one title, the dates tell.
 */
export function divideReport(parts: readonly DocumentPart[], activities: readonly Activity[]): DividedReport {
  const starts = chooseStarts(parts, candidatesIn(parts, activities));
  const ranks = starts.map(({ index }) => levelOf(parts[index])).filter((level) => level !== undefined);
  const rank = ranks.length > 0 ? Math.max(...ranks) : undefined;
  const known = new Map(starts.map((start) => [start.index, start.activity]));
  const blocks: { activity: Activity; heading: string; parts: PlacedPart[] }[] = [];
  const unknown: { heading: string; parts: PlacedPart[] }[] = [];
  const rest: PlacedPart[] = [];
  let open: PlacedPart[] = rest;
  let heading: string | undefined;
  for (const [index, part] of parts.entries()) {
    const activity = known.get(index);
    const level = levelOf(part);
    if (part.type === 'paragraph' && (level !== undefined || activity)) heading = part.text;
    if (activity && part.type === 'paragraph') {
      const block = { activity, heading: part.text, parts: [] };
      blocks.push(block);
      open = block.parts;
      continue;
    }
    if (part.type === 'paragraph' && rank !== undefined && level !== undefined && level <= rank) {
      const other = { heading: part.text, parts: [] };
      if (level === rank) unknown.push(other);
      open = level === rank ? other.parts : rest;
    } else if (part.type === 'paragraph' && endsOfActivities.has(foldName(part.text))) {
      open = rest;
    }
    open.push({ part, heading });
  }
  return { blocks, rest, unknown };
}

function levelOf(part: DocumentPart | undefined): number | undefined {
  return part?.type === 'paragraph' ? part.level : undefined;
}

function candidatesIn(parts: readonly DocumentPart[], activities: readonly Activity[]): readonly Candidate[] {
  const titles = activities.flatMap((activity) => {
    const { title, subtitle, reference } = activity;
    const known = [
      title ?? '',
      [title, subtitle].filter(Boolean).join(': '),
      title === undefined ? '' : `${reference ?? ''} ${title}`,
    ];
    const words = [...new Set(known.filter((one) => one !== ''))].map((one) => titleWords(one));
    return words.length > 0 ? [{ activity, words }] : [];
  });
  const candidates: Candidate[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.type !== 'paragraph' || part.text.length > longestTitle) continue;
    const isHeading = part.level !== undefined;
    // Without styles, only what can be a title: a sentence about an activity is none.
    if (!isHeading && /[.;:]$/u.test(part.text)) continue;
    const said = titleWords(withoutNumber(part.text));
    for (const { activity, words } of titles) {
      const like = likenessOf(said, words, isHeading);
      if (like) candidates.push({ index, activity, ...like });
    }
  }
  const ofHeadings = candidates.filter(({ index }) => levelOf(parts[index]) !== undefined);
  return ofHeadings.length > 0 ? ofHeadings : candidates;
}

/** `3. `, `3) `, `3.2 `, `A03 – `. */
function withoutNumber(text: string): string {
  return text.replace(/^\s*(?:[A-Z]?\d{1,3}(?:\.\d{1,3})*[.):]?\s*[-–—]?\s+)(?=\S)/u, '');
}

function likenessOf(said: TitleWords, titles: readonly TitleWords[], isHeading: boolean) {
  let best: { readonly isEqual: boolean; readonly telling: number } | undefined;
  for (const title of titles) {
    const comparison = compareTitles(said, title);
    if (comparison?.likeness === 'equal') return { isEqual: true, telling: comparison.telling };
    // Without styles a paragraph that only resembles a title is as likely a sentence.
    if (comparison?.likeness === 'alike' && isHeading && (!best || comparison.telling > best.telling)) {
      best = { isEqual: false, telling: comparison.telling };
    }
  }
  return best;
}

/** One place for each activity and one activity for each place: equal titles first, then by dates, then by how much follows. */
function chooseStarts(parts: readonly DocumentPart[], candidates: readonly Candidate[]): readonly Candidate[] {
  const places = [...new Set(candidates.map(({ index }) => index))].toSorted((a, b) => a - b);
  const next = new Map(places.map((place, at) => [place, places[at + 1] ?? parts.length]));
  const scored = candidates.map((candidate) => {
    const end = next.get(candidate.index) ?? parts.length;
    const length = end - candidate.index;
    return { candidate, length, isOfDates: namesItsDates(parts.slice(candidate.index, end), candidate.activity) };
  });
  const ordered = scored.toSorted(
    (a, b) =>
      Number(b.candidate.isEqual) - Number(a.candidate.isEqual) ||
      Number(b.isOfDates) - Number(a.isOfDates) ||
      b.candidate.telling - a.candidate.telling ||
      b.length - a.length ||
      a.candidate.index - b.candidate.index,
  );
  const [activities, taken] = [new Set<string>(), new Set<number>()];
  return ordered.flatMap(({ candidate }) => {
    if (activities.has(candidate.activity.id) || taken.has(candidate.index)) return [];
    activities.add(candidate.activity.id);
    taken.add(candidate.index);
    return [candidate];
  });
}

function namesItsDates(parts: readonly DocumentPart[], { sessions = [] }: Activity): boolean {
  const texts = parts.map((part) => (part.type === 'paragraph' ? part.text : part.rows.flat().join(' ')));
  const days = texts.flatMap((text) => findDates(text).map(({ from }) => from));
  return sessions.some(({ from, to = from }) =>
    days.some((day) => from !== undefined && to !== undefined && day >= firstDayOf(from) && day <= lastDayOf(to)),
  );
}
