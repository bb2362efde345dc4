/** What rotation looks at. */
export interface DatedBackup {
  readonly name: string;
  /** When it was made (instant, UTC). */
  readonly madeAt: string;
  readonly records: number;
}

/** How many are kept (`reliability.md` B2): the last ones, and the newest of so many days, weeks and months. */
const kept = { last: 5, days: 7, weeks: 4, months: 12 } as const;

/** Less than this share of the records of the last good backup, and it is not taken for its successor. */
const goodShare = 0.5;

/**
 * The backups to keep. One that is empty, or much smaller than the last good one before it, never displaces a good one:
 * such backups have places of their own.
 */
export function backupsToKeep<T extends DatedBackup>(backups: readonly T[]): T[] {
  const good: T[] = [];
  const shrunken: T[] = [];
  for (const backup of backups.toSorted(byTime)) {
    const last = good.at(-1);
    const isGood = !last || (backup.records >= last.records * goodShare && (backup.records > 0 || last.records === 0));
    (isGood ? good : shrunken).push(backup);
  }
  return [...placed(good), ...placed(shrunken)].toSorted(byTime);
}

function placed<T extends DatedBackup>(backups: readonly T[]): T[] {
  const newestFirst = backups.toReversed();
  const keep = new Set(newestFirst.slice(0, kept.last));
  for (const [spanOf, count] of [
    [dayOf, kept.days],
    [weekOf, kept.weeks],
    [monthOf, kept.months],
  ] as const) {
    const newest = new Map<string, T>();
    for (const backup of newestFirst) {
      const span = spanOf(backup.madeAt);
      if (!newest.has(span)) newest.set(span, backup);
    }
    for (const backup of [...newest.values()].slice(0, count)) keep.add(backup);
  }
  return [...keep];
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

function monthOf(instant: string): string {
  return instant.slice(0, 7);
}

const millisecondsOfDay = 86_400_000;

/** Weeks begin on Monday; the first day of 1970 was a Thursday. */
function weekOf(instant: string): string {
  return String(Math.floor((Date.parse(instant) / millisecondsOfDay + 3) / 7));
}

function byTime(a: DatedBackup, b: DatedBackup): number {
  if (a.madeAt !== b.madeAt) return a.madeAt < b.madeAt ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
