import type { FileLine, SessionOverview } from '../../../shared/attendance/session.ts';
import type { Texts } from '../../ui/text.tsx';

/** How the people were counted, in a few sentences without any name: for the page, for print, for an auditor. */
export function methodWords({ text, shared }: Texts, { files, count, policy, decisions }: SessionOverview): string {
  const reasons = count.excluded
    .filter(({ rows }) => rows > 0)
    .map(({ reason, rows }) =>
      text('attendance.excludedLine', { reason: shared(`attendance.reason.${reason}`), rows }),
    );
  return [
    shared('attendance.method', {
      minutes: policy.minimumMinutes,
      staff: policy.leaveOutStaff ? 'yes' : 'no',
    }),
    reasons.length > 0
      ? text('attendance.methodExcluded', { reasons: reasons.join('; ') })
      : text('attendance.methodNoneExcluded'),
    ...files.map(({ versions = [] }) => sheetWords(text, versions)),
    text('attendance.methodDecisions', { count: decisions }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Which sheets count, of those that hold versions of one list: by number, for what a sheet is called may name people. */
function sheetWords(text: Texts['text'], versions: NonNullable<FileLine['versions']>): string {
  if (versions.length === 0) return '';
  const numbers = (some: typeof versions) => some.map(({ sheetIndex }) => sheetIndex + 1).join(', ');
  return text('attendance.methodSheets', {
    sheets: numbers(versions),
    counted: numbers(versions.filter(({ isCounted }) => isCounted)),
  });
}
