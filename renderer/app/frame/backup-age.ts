/**
 * Whole calendar days between an instant and now, on the wall calendar of this computer: 0 is today, 1 yesterday. A
 * clock that was put back gives 0.
 */
export function daysSince(instant: string, now: Date): number {
  return Math.max(0, Math.round((wallDay(now) - wallDay(new Date(instant))) / 86_400_000));
}

/** The day on the wall, as the milliseconds of a midnight that no change of the clock moves. */
function wallDay(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** After so many days without a verified backup the age is shown as something to check. */
export const oldBackupDays = 7;
