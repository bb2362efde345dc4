import { countriesPresentAt } from '../../counting/countries-present.ts';
import type { Activity } from '../../schema/activity.ts';
import { dayNumber } from '../../schema/calendar-date.ts';
import type { Context } from '../context.ts';
import { knownSumOf, numberIn } from '../counted-parts.ts';
import { groupBy } from '../../linkage/group-by.ts';
import type { Claim, ClaimedThing } from './claims.ts';

/** What a record says of a thing that a text counts. */
export interface Recorded {
  /** The number that stands for all of it. */
  readonly whole: number;
  /** Every number that a text may rightly give: also of parts, sessions, the plan. */
  readonly known: ReadonlySet<number>;
  /** Not all parts are counted, so that a smaller number may be one of them. */
  readonly hasUncountedParts?: true;
  /** Only a number that is too large can be wrong. */
  readonly isLowerBound?: true;
  /** The only right answer, whatever the text speaks of: a list that stands beside it. */
  readonly isOnlyAnswer?: true;
  /** Rows that it is the sum of. */
  readonly rows?: number;
}

/**
 * What the record says of the thing, `undefined` when it says nothing a text could be held against.
 * @param country of a text that speaks for one country
 */
export function recordedFor(
  claim: Claim,
  activity: Activity,
  context: Context,
  country?: string,
): Recorded | undefined {
  return readers[claim.thing](activity, context, { claim, country });
}

interface Asked {
  readonly claim: Claim;
  readonly country: string | undefined;
}

const readers: Readonly<
  Record<ClaimedThing, (activity: Activity, context: Context, asked: Asked) => Recorded | undefined>
> = {
  participants,
  countries,
  organisations,
  speakers,
  delegation,
  days,
};

function participants(activity: Activity, context: Context, { country }: Asked): Recorded | undefined {
  const columns = context.participants(activity);
  const total = numberIn(columns.total);
  if (total === undefined) return undefined;
  const { all, sessions } = context.countedParts(activity);
  const { countryParts = [], delegations = [], streamFigures = [], plannedParticipants, staff } = activity;
  const known = new Set(
    [
      ...[columns, ...all.flatMap((part) => [part.columns, part.recorded])].flatMap((counts) => [
        numberIn(counts.inPerson),
        numberIn(counts.online),
        numberIn(counts.both),
        numberIn(counts.total),
      ]),
      ...countryParts.map((part) => numberIn(part.participants)),
      ...delegations.map((row) => numberIn(row.number)),
      knownSumOf(delegations.map((row) => row.number)).sum,
      ...streamFigures.map((figure) => numberIn(figure.value)),
      plannedParticipants?.min,
      plannedParticipants?.max,
      total - (numberIn(staff) ?? 0),
      total + (numberIn(staff) ?? 0),
      numberIn(staff),
      numberIn(activity.speakers),
      ...(activity.answers ?? []).map(({ value }) => (typeof value === 'number' ? value : undefined)),
    ].filter((number) => number !== undefined),
  );
  const ofCountry = countryParts.find(({ id }) => id === country);
  const whole = numberIn(ofCountry?.participants) ?? total;
  const isSilentOfParts =
    (country !== undefined && numberIn(ofCountry?.participants) === undefined) ||
    (sessions.length > 1 && sessions.some((session) => numberIn(session.columns.total) === undefined));
  return { whole, known, ...(isSilentOfParts && { hasUncountedParts: true }) };
}

function countries(activity: Activity, { dataset }: Context, { claim }: Asked): Recorded | undefined {
  const ofSpeakers = numberIn(activity.speakerCountries);
  if (claim.isOfSpeakers) {
    return ofSpeakers === undefined ? undefined : { whole: ofSpeakers, known: new Set([ofSpeakers]) };
  }
  const present = countriesPresentAt(activity);
  const lines = (activity.breakdowns ?? []).filter(({ id }) => id.startsWith('country:')).length;
  const whole = present?.overall.length ?? (lines > 1 ? lines : undefined);
  if (whole === undefined) return undefined;
  const { countriesInPersonStated, countriesOnlineStated, scope = [], countryParts = [] } = activity;
  const known = [
    whole,
    lines,
    present?.inPerson?.length,
    present?.online?.length,
    countriesInPersonStated,
    countriesOnlineStated,
    ofSpeakers,
    scope.length,
    countryParts.length,
    dataset.project.countries.length,
    dataset.project.otherCountries?.length,
    dataset.project.countries.length + (dataset.project.otherCountries?.length ?? 0),
  ];
  return { whole, known: new Set(known.filter((number) => number !== undefined)) };
}

function organisations(activity: Activity): Recorded | undefined {
  const { organisationsMet, countryParts = [], delegations = [], organisations: others = [] } = activity;
  if (!organisationsMet) return undefined;
  const { number, qualifier } = organisationsMet;
  const isExact = qualifier === 'exactly';
  // "More than 15" is said by 15, 16, 17 as well; "about 15" by whatever is near.
  const near = isExact ? [] : Array.from({ length: Math.ceil(number / 3) + 1 }, (_, more) => number + more);
  const fewer = qualifier === 'about' ? near.map((one) => 2 * number - one) : [];
  const mapped = countryParts.map((part) => numberIn(part.organisationsMapped));
  const known = [number, ...near, ...fewer, ...mapped, delegations.length, others.length];
  return { whole: number, known: new Set(known.filter((one) => one !== undefined)) };
}

function speakers(activity: Activity): Recorded | undefined {
  const number = numberIn(activity.speakers);
  return number === undefined ? undefined : { whole: number, known: new Set([number]) };
}

/** Rows of the table, country by country; without rows, what the countries say of themselves. */
function delegation(activity: Activity, _context: Context, { country }: Asked): Recorded | undefined {
  const { countryParts = [], delegations = [] } = activity;
  if (delegations.length > 0) {
    const rows = groupBy(delegations, ({ part }) => part ?? '');
    const own = rows.get(country ?? '');
    const sums = (own ? [own] : [...rows.values()]).map((group) => knownSumOf(group.map(({ number }) => number)));
    const all = knownSumOf(delegations.map(({ number }) => number));
    const isComplete = all.isComplete;
    const whole = own ? knownSumOf(own.map(({ number }) => number)).sum : all.sum;
    return {
      whole,
      known: new Set([whole, all.sum, ...sums.map(({ sum }) => sum)]),
      rows: (own ?? delegations).length,
      isOnlyAnswer: true,
      // A row whose number nobody knows may be anybody.
      ...(!isComplete && { isLowerBound: true }),
    };
  }
  const numbers = countryParts.map(({ participants: count }) => numberIn(count)).filter((one) => one !== undefined);
  const [first] = numbers;
  if (first === undefined || numbers.length < countryParts.length) return undefined;
  const sum = numbers.reduce((all, one) => all + one, 0);
  return { whole: sum, known: new Set([...numbers, sum]), isOnlyAnswer: true };
}

/** Days on which its sessions were, of each session, and from its first to its last day. Months say nothing of days. */
function days(activity: Activity): Recorded | undefined {
  const spans = (activity.sessions ?? []).map(({ from, to = from }) => ({ from, to }));
  if (spans.length === 0) return undefined;
  const dated: (readonly [number, number])[] = [];
  for (const { from, to } of spans) {
    if (from?.length !== 10 || to?.length !== 10 || to < from) return undefined;
    dated.push([dayNumber(from), dayNumber(to)]);
  }
  const lengths = dated.map(([first, last]) => last - first + 1);
  const distinct = new Set(dated.flatMap(([first, last]) => daysBetween(first, last)));
  const first = Math.min(...dated.map(([day]) => day));
  const last = Math.max(...dated.map(([, day]) => day));
  const sum = lengths.reduce((all, one) => all + one, 0);
  return {
    whole: distinct.size,
    known: new Set([distinct.size, last - first + 1, sum, ...lengths]),
    isOnlyAnswer: true,
  };
}

const longestSession = 400;

function daysBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.min(longestSession, last - first + 1) }, (_, day) => first + day);
}

/** Below this share of all, a number in a text is rather that of a few who did something than a slip. */
const mostlyAll = 0.5;
const nearEnough = 0.2;

/** True when a careful reader would ask which of the two is right. */
export function isAgainst(claim: Claim, recorded: Recorded): boolean {
  const { low, high, precision } = claim;
  const { whole, known } = recorded;
  if (precision === 'more') return low > whole && !hasBetween(known, low, Infinity);
  const limit = precision === 'about' ? nearEnough : 0;
  if (hasBetween(known, low * (1 - limit), high * (1 + limit))) return false;
  if (precision === 'less') return whole > high && saysAll(claim, recorded);
  if (recorded.isLowerBound) return high < whole;
  return low > whole || saysAll(claim, recorded);
}

/** Of a number below what is recorded: does it mean all of it? */
function saysAll(claim: Claim, { whole, hasUncountedParts, isOnlyAnswer }: Recorded): boolean {
  if (isOnlyAnswer) return true;
  if (claim.isPartial || hasUncountedParts) return false;
  return claim.isWhole || claim.high >= whole * mostlyAll;
}

function hasBetween(known: ReadonlySet<number>, low: number, high: number): boolean {
  for (const number of known) if (number >= low && number <= high) return true;
  return false;
}
