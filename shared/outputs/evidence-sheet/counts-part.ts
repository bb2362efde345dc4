import { participantsOf } from '../../counting/participants.ts';
import type { Session } from '../../schema/activity.ts';
import { countColumns } from '../../schema/count.ts';
import type { Count } from '../../schema/count.ts';
import { inOrder } from '../../schema/in-order.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import type { SheetInput, SheetWords } from './sheet-input.ts';

/** The counts of the activity, each with its state and its basis, and those of its sessions. */
export function countsPart({ activity, conflicts }: SheetInput, words: SheetWords): readonly DocumentBlock[] {
  const { shared } = words;
  const counts = participantsOf(activity, conflicts);
  const title = shared('evidenceSheet.counts');
  const rows = [
    ...countColumns.map((column) => {
      const count = counts[column];
      const isOwn = conflicts.has(column) || activity[column] !== undefined;
      return countRow(
        shared(`figures.column.${column}`),
        count,
        {
          isDisputed: conflicts.has(column),
          isWorkedOut: !isOwn && count.state === 'number',
        },
        words,
      );
    }),
    ...(['staff', 'speakers'] as const).flatMap((field) => {
      const isDisputed = conflicts.has(field);
      if (activity[field] === undefined && !isDisputed) return [];
      const count = activity[field] ?? { state: 'notFilled' as const };
      return [countRow(shared(`activityReport.${field}`), count, { isDisputed, isWorkedOut: false }, words)];
    }),
  ];
  return [
    { type: 'heading', level: 1, text: title },
    {
      type: 'table',
      caption: title,
      head: [shared('evidenceSheet.count'), shared('evidenceSheet.number'), shared('evidenceSheet.basis')],
      rows,
      numberColumns: [1],
    },
    ...(activity.countsFrom === 'sessions'
      ? ([{ type: 'text', role: 'note', text: shared('evidenceSheet.fromSessions') }] as const)
      : []),
    ...sessionTable(inOrder(activity.sessions), words),
  ];
}

interface Standing {
  readonly isDisputed: boolean;
  /** It is not typed but follows from other numbers. */
  readonly isWorkedOut: boolean;
}

function countRow(label: string, count: Count, { isDisputed, isWorkedOut }: Standing, words: SheetWords) {
  const { shared } = words;
  const basis = 'basis' in count && count.basis !== undefined ? shared(`basis.${count.basis}`) : undefined;
  return [
    label,
    isDisputed ? shared('activityReport.twoVersions') : numberWords(count, words),
    basis ?? (isWorkedOut ? shared('evidenceSheet.workedOut') : shared('summary.nothing')),
  ];
}

/** A count by itself. A reason is a text that somebody typed: the sheet only says that there is one. */
export function numberWords(count: Count, { shared, number }: SheetWords): string {
  switch (count.state) {
    case 'number':
      return number(count.value);
    case 'unknown':
      return count.reason === undefined ? shared('activityReport.unknown') : shared('evidenceSheet.unknownWithReason');
    case 'notApplicable':
      return shared('activityReport.notApplicable');
    default:
      return shared('activityReport.notFilled');
  }
}

/** The sessions that have numbers, by their dates. */
function sessionTable(sessions: readonly Session[], words: SheetWords): readonly DocumentTable[] {
  const counted = sessions.filter((session) => countColumns.some((column) => session[column] !== undefined));
  if (counted.length === 0) return [];
  const { shared } = words;
  return [
    {
      type: 'table',
      caption: shared('evidenceSheet.sessions'),
      head: [shared('evidenceSheet.session'), ...countColumns.map((column) => shared(`figures.column.${column}`))],
      rows: counted.map((session) => [
        sessionWords(session, words),
        ...countColumns.map((column) => numberWords(session[column] ?? { state: 'notFilled' }, words)),
      ]),
      numberColumns: [1, 2, 3, 4],
    },
  ];
}

/** A session by its dates and times; its title is a text. */
export function sessionWords(session: Session | undefined, { shared, locale }: SheetWords): string {
  const first = session?.from ?? session?.to;
  if (session === undefined || first === undefined) return shared('figures.noDate');
  const times = [session.startTime, session.endTime].filter((time) => time !== undefined).join('–');
  return [dateSpan(first, session.from === undefined ? undefined : session.to, locale), times]
    .filter(Boolean)
    .join(', ');
}
