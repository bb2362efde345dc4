import type { Issue } from '../../issue.ts';
import type { Locale } from '../../messages/format-message.ts';
import { dateInSentence } from '../../messages/param-words.ts';
import { issueSentence, sentence } from '../../messages/sentence.ts';
import type { Activity } from '../../schema/activity.ts';
import type { OwedByPartner, PlanCell } from '../../summary/missing/missing.ts';
import { owesNothing } from '../../summary/missing/what-is-missing.ts';
import { dateSpan } from '../activity-report/date-span.ts';

export interface AskingFor {
  /** Code of the project. */
  readonly project: string;
  /** What the partner is called. */
  readonly partnerName: string;
  /** Day on which it was looked (calendar day). */
  readonly until: string;
  readonly owed: OwedByPartner;
  /** Open items for the whole project, of which nobody can say who owes them. */
  readonly forAll: readonly PlanCell[];
  /** What must be fixed in each of the records of `owed.toFix`, by activity id. */
  readonly findings: ReadonlyMap<string, readonly Issue[]>;
  /** Who asks. */
  readonly author?: string | undefined;
  /** Name of the workbook that goes along; absent: none does. */
  readonly workbook?: string | undefined;
}

export interface AskingEmail {
  readonly subject: string;
  readonly body: string;
}

/** More records than these make no letter that somebody reads. */
const mostRecords = 15;

/**
 * The letter that asks a partner for what it owes, in its language: periods of which nothing came, periods that nobody
 * declared complete, open items of the plan, records in which something must be corrected, and how to send it all.
 */
export function askingEmail(asking: AskingFor, locale: Locale): AskingEmail {
  const { project, partnerName, until, owed, forAll, author, workbook } = asking;
  const say = sayIn(locale);
  const words = { project, partner: partnerName, date: dateInSentence(until, locale) };
  const isNothing = owesNothing(owed) && forAll.length === 0;
  const parts = isNothing
    ? [say('missing.email.nothingOwed', words)]
    : [
        say('missing.email.intro', words),
        ...periodParts(owed, locale),
        ...listPart('missing.email.items', owed.items, locale),
        ...listPart('missing.email.forAll', forAll, locale),
        ...recordParts(asking, locale),
        say('missing.email.how'),
        ...(workbook === undefined ? [] : [say('missing.email.workbook', { file: workbook })]),
      ];
  const regards = say('missing.email.regards', { author: author ?? 'none' });
  return {
    subject: say('missing.email.subject', words),
    body: [say('missing.email.greeting'), ...parts, regards].join('\n\n'),
  };
}

function sayIn(locale: Locale) {
  return (code: Parameters<typeof sentence>[0], params: Parameters<typeof sentence>[1] = {}) =>
    sentence(code, params, locale);
}

function periodParts({ nothing, undeclared }: OwedByPartner, locale: Locale): readonly string[] {
  const part = (code: 'missing.email.nothing' | 'missing.email.undeclared', periods: readonly string[]) =>
    periods.length === 0
      ? []
      : [sentence(code, { count: periods.length, periods: quarterList(periods, locale) }, locale)];
  return [...part('missing.email.nothing', nothing), ...part('missing.email.undeclared', undeclared)];
}

function quarterList(periods: readonly string[], locale: Locale): string {
  return periods.map((period) => quarterWords(period, locale)).join(', ');
}

/** A quarter as people read it: `2026 Q1`. */
function quarterWords(period: string, locale: Locale): string {
  return sentence('period.quarter', { year: period.slice(0, 4), quarter: period.slice(6) }, locale);
}

function listPart(
  code: 'missing.email.items' | 'missing.email.forAll',
  cells: readonly PlanCell[],
  locale: Locale,
): readonly string[] {
  if (cells.length === 0) return [];
  const lines = cells.map(({ item, state }) => {
    const planned = item.span === undefined ? 'none' : dateSpan(item.span.from, item.span.to, locale);
    const words = { code: item.code, title: item.title, planned, begun: state === 'begun' ? 'yes' : 'no' };
    return sentence('missing.email.item', words, locale);
  });
  return [[sentence(code, { count: cells.length }, locale), ...lines].join('\n')];
}

function recordParts({ owed, findings }: AskingFor, locale: Locale): readonly string[] {
  const { toFix } = owed;
  if (toFix.length === 0) return [];
  const lines = toFix.slice(0, mostRecords).map(({ activity }) => {
    const said = (findings.get(activity.id) ?? []).map((issue) => issueSentence(issue, locale));
    return sentence('missing.email.record', { label: recordLabel(activity, locale), findings: said.join(' ') }, locale);
  });
  const more = toFix.length - lines.length;
  return [
    [
      sentence('missing.email.toFix', { count: toFix.length }, locale),
      ...lines,
      ...(more > 0 ? [sentence('missing.email.more', { count: more }, locale)] : []),
    ].join('\n'),
  ];
}

/** What people call an activity: reference and title, one of them where the other is empty. */
export function recordLabel({ reference, title }: Activity, locale: Locale): string {
  if (reference !== undefined && title !== undefined) {
    return sentence('missing.recordLabel', { reference, title }, locale);
  }
  return reference ?? title ?? sentence('missing.record.unnamed', {}, locale);
}
