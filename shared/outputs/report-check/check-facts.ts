import { findDates } from '../../counting/date-text.ts';
import { error, warning } from '../../issue.ts';
import type { Activity } from '../../schema/activity.ts';
import { firstDayOf, lastDayOf } from '../../schema/calendar-date.ts';
import type { Count } from '../../schema/count.ts';
import { countColumns } from '../../schema/count.ts';
import type { Context } from '../../validation/context.ts';
import { countriesPresentAt } from '../../counting/countries-present.ts';
import { timeDifference } from '../../validation/prose/dates.ts';
import { recordedFor } from '../../validation/prose/judge-claims.ts';
import { textInAnyLanguage } from '../../validation/prose/texts.ts';
import { pathOfActivity } from '../../validation/record-name.ts';
import { checkWhere } from './check-where.ts';
import type { Check, Contradiction } from './contradiction.ts';
import { countriesIn } from './countries-in.ts';
import type { FactName } from './fact-labels.ts';
import type { StatedFact } from './facts-in.ts';
import type { ReportFinding } from './report-finding.ts';
import { numbersIn, readSaid } from './said-number.ts';

const checks: Readonly<Record<FactName, Check>> = {
  inPerson: columnCheck('inPerson'),
  online: columnCheck('online'),
  both: columnCheck('both'),
  total: columnCheck('total'),
  participants: participantsCheck,
  planned: plannedCheck,
  staff: (fact, { staff }) => countCheck(fact, 'staff', staff ?? { state: 'notFilled' }),
  speakers: (fact, { speakers }) => countCheck(fact, 'speakers', speakers ?? { state: 'notFilled' }),
  speakerCountries: (fact, { speakerCountries }) =>
    countCheck(fact, 'speakerCountries', speakerCountries ?? { state: 'notFilled' }),
  organisationsMet: (fact, { organisationsMet }) =>
    numberCheck(fact, 'organisationsMet', organisationsMet ? organisationsMet.number : undefined),
  countriesInPerson: (fact, activity) =>
    listCheck(fact, 'countriesInPerson', countriesPresentAt(activity)?.inPerson, activity.countriesInPersonStated),
  countriesOnline: (fact, activity) =>
    listCheck(fact, 'countriesOnline', countriesPresentAt(activity)?.online, activity.countriesOnlineStated),
  countriesOverall: (fact, activity) =>
    numberCheck(fact, 'countriesInPerson', countriesPresentAt(activity)?.overall.length),
  when: whenCheck,
  where: checkWhere,
  country: (fact, { scope }) => (scope === undefined ? [] : differingCountries(fact, 'scope', scope)),
};

/** A fact of the report against the record of its activity. What is in two versions there is held against nothing. */
export function checkFact(fact: StatedFact, activity: Activity, context: Context): readonly ReportFinding[] {
  const undecided = context.conflicts.get(activity.id);
  return checks[fact.name](fact, activity, context)
    .filter(({ field }) => !undecided?.has(field))
    .map(({ code, field, params, isDoubtful }) => ({
      ...(isDoubtful ? warning : error)(code, pathOfActivity(activity, field), params),
      place: fact.place,
    }));
}

function columnCheck(column: (typeof countColumns)[number]): Check {
  return (fact, activity, context) => {
    const undecided = context.conflicts.get(activity.id);
    if (undecided && [...countColumns, 'mode', 'countsFrom'].some((field) => undecided.has(field))) return [];
    return countCheck(fact, column, context.participants(activity)[column]);
  };
}

function countCheck({ label, text }: StatedFact, field: string, count: Count): readonly Contradiction[] {
  const said = readSaid(text);
  const recorded = count.state === 'number' ? count.value : undefined;
  if (said.state === 'unknown') {
    if (recorded === undefined) return [];
    return [{ code: 'reportCheck.saysUnknown', field, params: { what: label, recorded } }];
  }
  if (said.state !== 'number' || recorded === said.value) return [];
  // Where nobody could come this way, nobody came.
  if (recorded === undefined && said.value === 0 && count.state === 'notApplicable') return [];
  return [differing(label, field, said.value, recorded)];
}

function differing(what: string, field: string, said: number, recorded: number | undefined): Contradiction {
  return recorded === undefined
    ? { code: 'reportCheck.notRecorded', field, params: { what, said } }
    : { code: 'reportCheck.number', field, params: { what, said, recorded } };
}

function numberCheck({ label, text }: StatedFact, field: string, recorded: number | undefined) {
  const said = readSaid(text);
  return said.state === 'number' && said.value !== recorded ? [differing(label, field, said.value, recorded)] : [];
}

/** One line for everything: `111 in person, 889 online, 1,000 in total`. Each number must be one that the record knows. */
function participantsCheck(
  { label, text }: StatedFact,
  activity: Activity,
  context: Context,
): readonly Contradiction[] {
  const claim = {
    thing: 'participants',
    low: 0,
    high: 0,
    precision: 'exact',
    said: text,
    isWhole: true,
    isPartial: false,
    isOfSpeakers: false,
  } as const;
  const recorded = recordedFor(claim, activity, context);
  const numbers = numbersIn(text);
  if (!recorded) {
    const [first] = numbers;
    return first === undefined ? [] : [{ ...differing(label, 'total', first, undefined), isDoubtful: true }];
  }
  return numbers
    .filter((number) => !recorded.known.has(number))
    .map((number) => ({ ...differing(label, 'total', number, recorded.whole), isDoubtful: true }));
}

function plannedCheck({ label, text }: StatedFact, { plannedParticipants }: Activity): readonly Contradiction[] {
  const { min, max = min } = plannedParticipants ?? {};
  const [first, last = first] = numbersIn(text.replaceAll(/[-–—]/gu, ' – '));
  if (first === undefined || last === undefined) return [];
  const field = 'plannedParticipants';
  if (first !== min) return [differing(label, field, first, min)];
  return last === max ? [] : [differing(label, field, last, max)];
}

/** `14 countries: Latvia, …`: the number against the list beside it, and the list against the recorded one. */
function listCheck(
  fact: StatedFact,
  field: string,
  recorded: readonly string[] | undefined,
  stated: number | undefined,
): readonly Contradiction[] {
  const listed = new Set(countriesIn(fact.text));
  const [said] = numbersIn(fact.text);
  const found: Contradiction[] = [];
  if (listed.size > 0 && said !== undefined && said !== listed.size) {
    found.push({ code: 'reportCheck.listLength', field, params: { what: fact.label, said, listed: listed.size } });
  } else if (listed.size === 0 && said !== undefined && said !== recorded?.length && said !== stated) {
    found.push(differing(fact.label, field, said, recorded?.length ?? stated));
  }
  return listed.size === 0 || !recorded ? found : [...found, ...differingCountries(fact, field, recorded)];
}

function differingCountries({ label, text }: StatedFact, field: string, recorded: readonly string[]) {
  const listed = new Set(countriesIn(text));
  if (listed.size === 0) return [];
  const added = [...listed].filter((country) => !recorded.includes(country));
  const missing = [...new Set(recorded)].filter((country) => !listed.has(country));
  const found: Contradiction[] = [];
  if (added.length > 0) {
    found.push({ code: 'reportCheck.countriesAdded', field, params: { what: label, countries: added.join(', ') } });
  }
  if (missing.length > 0) {
    found.push({ code: 'reportCheck.countriesMissing', field, params: { what: label, countries: missing.join(', ') } });
  }
  return found;
}

/** Every day that is named is one of the record, and every session with a day is named. */
function whenCheck({ label, text }: StatedFact, activity: Activity): readonly Contradiction[] {
  const sessions = (activity.sessions ?? []).flatMap(({ from, to = from }) => (from && to ? [{ from, to }] : []));
  const dates = text.split('\n').flatMap((line) => findDates(line));
  if (sessions.length === 0 || dates.length === 0) return [];
  const isIn = (day: string) => sessions.some(({ from, to }) => day >= firstDayOf(from) && day <= lastDayOf(to));
  const wrong = dates.filter(({ from, to = from, other }) => other === undefined && !(isIn(from) && isIn(to)));
  const unnamed = sessions.filter(
    ({ from, to }) => from.length === 10 && !dates.some((date) => date.from <= to && (date.to ?? date.from) >= from),
  );
  const found: Contradiction[] = wrong.map((date) => ({
    code: 'reportCheck.date',
    field: 'sessions',
    params: { what: label, found: spanOf(date), expected: sessions.map(spanOf).join(', ') },
  }));
  if (found.length === 0 && unnamed.length > 0) {
    const params = { what: label, expected: unnamed.map(spanOf).join(', ') };
    found.push({ code: 'reportCheck.dateMissing', field: 'sessions', params });
  }
  const times = timeDifference(activity, textInAnyLanguage('sessions', text));
  if (times) found.push({ code: 'findings.textTimes', field: 'sessions', params: { ...times }, isDoubtful: true });
  return found;
}

function spanOf({ from, to = from }: { readonly from: string; readonly to?: string }): string {
  return from === to ? from : `${from} – ${to}`;
}
