/** A typed time of day as `09:30`: `9`, `9:30`, `9.30`, `0930`; undefined for anything else. */
export function readTime(typed: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:\s*[:.h]?\s*([0-5]\d))?\s*$/i.exec(typed);
  const hour = match?.[1];
  if (hour === undefined || Number(hour) > 23) return undefined;
  return `${hour.padStart(2, '0')}:${match?.[2] ?? '00'}`;
}
