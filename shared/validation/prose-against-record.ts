import type { IssuePath } from '../issue.ts';
import type { SentenceCode } from '../messages/catalogue.ts';
import type { Activity } from '../schema/activity.ts';
import type { Context } from './context.ts';
import { dateDifferences, projectSpanIn, timeDifference } from './prose/dates.ts';
import type { Claim, ClaimedThing } from './prose/claims.ts';
import { claimsIn } from './prose/claims.ts';
import { isAgainst, recordedFor } from './prose/judge-claims.ts';
import type { Recorded } from './prose/judge-claims.ts';
import { textInAnyLanguage, textsOf } from './prose/texts.ts';
import type { RecordText } from './prose/texts.ts';
import { pathOf } from './record-name.ts';
import type { Found, Rule } from './rule.ts';
import { activityRule, datasetRule, preparedActivityRule } from './rule.ts';

const countedThings: readonly (readonly [SentenceCode, ClaimedThing])[] = [
  ['findings.textParticipants', 'participants'],
  ['findings.textCountries', 'countries'],
  ['findings.textOrganisationsMet', 'organisations'],
  ['findings.textDelegation', 'delegation'],
  ['findings.textSpeakers', 'speakers'],
  ['findings.textDays', 'days'],
];

/**
 * Numbers and dates in the texts of an activity against what is recorded (`domain.md` §7): in English, Lithuanian,
 * Latvian and Estonian. A number is held against the record only when the words beside it say what it counts, and a
 * part, a plan, another event is none of it: what is found here, somebody should look at.
 */
export const proseRules: readonly Rule[] = [
  ...countedThings.map(([code, thing]) =>
    preparedActivityRule(code, 'warning', (context) => (activity) => {
      return claimsOf(activity).flatMap(({ text, claims }) => {
        const own = claims.filter((claim) => claim.thing === thing);
        return own.length === 0 ? [] : [...contradictions(own, { activity, text, context })];
      });
    }),
  ),
  activityRule('findings.textDates', 'warning', function* otherDates(activity) {
    for (const text of textsOf(activity)) {
      for (const { found, expected } of dateDifferences(activity, text)) {
        yield { field: text.field, params: { found, expected } };
      }
    }
  }),
  activityRule('findings.textTimes', 'warning', function* otherTimes(activity) {
    for (const text of textsOf(activity)) {
      const difference = timeDifference(activity, text);
      if (difference) yield { field: text.field, params: { ...difference } };
    }
  }),
];

/** What a text that stands outside the record says against it, each with the sentence for it. */
export function* findInText(
  activity: Activity,
  text: RecordText,
  context: Context,
): Iterable<{ readonly code: SentenceCode; readonly params: NonNullable<Found['params']> }> {
  const claims = text.languages.flatMap((language) => claimsIn(text.text, language));
  for (const [code, thing] of countedThings) {
    const own = claims.filter((claim) => claim.thing === thing);
    for (const { params = {} } of contradictions(own, { activity, text, context })) yield { code, params };
  }
  for (const difference of dateDifferences(activity, text))
    yield { code: 'findings.textDates', params: { ...difference } };
  const times = timeDifference(activity, text);
  if (times) yield { code: 'findings.textTimes', params: { ...times } };
}

/** The introduction of the project against its own countries and dates. */
export const introductionRules: readonly Rule[] = [
  datasetRule('findings.introductionCountries', 'warning', function* countriesOfIntroduction({ dataset: { project } }) {
    const { introduction, countries, otherCountries = [] } = project;
    if (introduction === undefined) return;
    const known = [countries.length, otherCountries.length, countries.length + otherCountries.length];
    const text = textInAnyLanguage('introduction', introduction);
    const claims = text.languages.flatMap((language) => claimsIn(text.text, language, 'project'));
    for (const { thing, said, low, high, precision, isPartial } of claims) {
      if (thing !== 'countries' || precision !== 'exact' || isPartial) continue;
      if (known.some((number) => number >= low && number <= high)) continue;
      yield { path: introductionOf(project), params: { said, whole: countries.length } };
    }
  }),
  datasetRule('findings.introductionDates', 'warning', function* otherDates({ dataset: { project } }) {
    const { introduction, start, plannedEnd, reportedUntil = plannedEnd } = project;
    if (introduction === undefined || start === undefined || plannedEnd === undefined) return;
    const span = projectSpanIn(introduction);
    if (!span) return;
    const isStart = isSameDate(span.from, start);
    const isEnd = isSameDate(span.to, plannedEnd) || isSameDate(span.to, reportedUntil ?? plannedEnd);
    if (isStart && isEnd) return;
    const params = { found: `${span.from} – ${span.to}`, expected: `${start} – ${plannedEnd}` };
    yield { path: introductionOf(project), params };
  }),
];

function introductionOf({ id, code }: Context['dataset']['project']): IssuePath {
  return pathOf('project', id, code, 'introduction');
}

/** A month is the same as each of its days: no more is known. */
function isSameDate(day: string, recorded: string): boolean {
  return day.startsWith(recorded);
}

interface ClaimsOfText {
  readonly text: RecordText;
  readonly claims: readonly Claim[];
}

const read = new WeakMap<Activity, readonly ClaimsOfText[]>();

/** Read once for all rules; while nothing changes, once for ever. */
function claimsOf(activity: Activity): readonly ClaimsOfText[] {
  const known = read.get(activity);
  if (known) return known;
  const claims = textsOf(activity)
    .map((text) => ({ text, claims: text.languages.flatMap((language) => claimsIn(text.text, language)) }))
    .filter((one) => one.claims.length > 0);
  read.set(activity, claims);
  return claims;
}

interface Held {
  readonly activity: Activity;
  readonly text: RecordText;
  readonly context: Context;
}

function* contradictions(claims: readonly Claim[], { activity, text, context }: Held): Iterable<Found> {
  const said = new Set<string>();
  const sum = claims.reduce((all, { low }) => all + low, 0);
  for (const claim of claims) {
    const recorded = recordedFor(claim, activity, context, text.country);
    if (!recorded || said.has(claim.said)) continue;
    said.add(claim.said);
    // "30 participants in one town and 15 in another": together they are all.
    if (claims.length > 1 && (sum === recorded.whole || claim.low < recorded.whole)) {
      if (!recorded.isOnlyAnswer) continue;
    }
    if (isAgainst(claim, recorded)) yield { field: text.field, params: paramsOf(claim, recorded) };
  }
}

function paramsOf({ said }: Claim, { whole, rows }: Recorded): NonNullable<Found['params']> {
  return { said, whole, rows: rows ?? 0 };
}
