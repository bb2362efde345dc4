import type { SessionOverview } from '../../../shared/attendance/session.ts';
import type { Texts } from '../../ui/text.tsx';

/** How the people were counted, in a few sentences without any name: for the page, for print, for an auditor. */
export function methodWords({ text, shared }: Texts, { count, policy, decisions }: SessionOverview): string {
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
    text('attendance.methodDecisions', { count: decisions }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
