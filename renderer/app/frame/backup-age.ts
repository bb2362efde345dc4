/**
 * Whole calendar days between an instant and now, on the wall calendar of this computer: 0 is today, 1 yesterday. A
 * clock that was put back gives 0.
 */
export function daysSince(instant: string, now: Date): number {
  const then = new Date(instant);
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.max(0, Math.round((midnight(now) - midnight(then)) / 86_400_000));
}

/** After so many days without a verified backup the age is shown as something to check. */
export const oldBackupDays = 7;
