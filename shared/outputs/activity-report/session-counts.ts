import type { FieldConflicts } from '../../counting/participants.ts';
import type { Activity, Session } from '../../schema/activity.ts';
import { countColumns } from '../../schema/count.ts';
import { inOrder } from '../../schema/in-order.ts';
import type { DocumentFact, DocumentWords } from '../document/document.ts';
import { countWords } from './count-words.ts';
import { dateSpan } from './date-span.ts';

/**
 * The numbers of the sessions, one line for each (`domain.md` §3.3): shown, and added only where the record says that
 * each session had its own audience. Nothing where there is one session, or no session with a number.
 */
export function sessionCountFacts(
  activity: Activity,
  conflicts: FieldConflicts,
  words: DocumentWords,
): readonly DocumentFact[] {
  const sessions = inOrder(activity.sessions);
  if (sessions.length < 2 || !sessions.some(hasNumber)) return [];
  const isAdded = activity.countsFrom === 'sessions' && !conflicts.has('countsFrom');
  const { shared } = words;
  const lines = sessions.map((session) => `${nameOf(session, words)}: ${numbersOf(session, conflicts, words)}`);
  return [
    {
      label: shared('activityReport.sessionCounts'),
      lines: [...lines, ...(isAdded ? [] : [shared('activityReport.sessionsNotAdded')])].map((text) => ({ text })),
    },
  ];
}

/** `2 May 2022, Opening` */
function nameOf({ from, to, title }: Session, { shared, locale }: DocumentWords): string {
  const first = from ?? to;
  const date =
    first === undefined ? shared('figures.noDate') : dateSpan(first, from === undefined ? undefined : to, locale);
  return [date, title].filter((part) => part !== undefined).join(', ');
}

function numbersOf(session: Session, conflicts: FieldConflicts, words: DocumentWords): string {
  const { shared } = words;
  const numbers = countColumns.flatMap((column) => {
    const isUndecided = conflicts.has(`sessions/${session.id}/${column}`);
    const count = session[column];
    if (!isUndecided && (count === undefined || count.state === 'notApplicable')) return [];
    const said = isUndecided || count === undefined ? shared('activityReport.twoVersions') : countWords(count, words);
    return [`${shared(`summary.column.${column}`)} ${said}`];
  });
  return numbers.join(', ') || shared('activityReport.notFilled');
}

function hasNumber(session: Session): boolean {
  return countColumns.some((column) => session[column]?.state === 'number');
}
