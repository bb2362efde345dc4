import type { Cell } from '../reading/sheet.ts';

/** Characters: what is longer is no duration. */
const longestDuration = 100;

/**
 * Minutes of a duration as platforms write it: `1h 30m 51s`, `2 h 44 m`, `1 hr 12 min`, `59 Min. 0 Sek.`, `1 val. 5 min.`,
 * `00:47:03`, `150 minutes`, `204 mins`, a plain number (minutes, as in Zoom). Undefined: unknown, which is never 0.
 */
export function minutesOf(cell: Cell | undefined): number | undefined {
  if (typeof cell === 'number') return cell >= 0 && Number.isFinite(cell) ? cell : undefined;
  if (cell !== null && typeof cell === 'object')
    return 'serial' in cell && cell.serial < 4 ? cell.serial * 1440 : undefined;
  if (typeof cell !== 'string' || cell.length > longestDuration) return undefined;
  const whole = wholeNumber(cell);
  if (whole !== undefined) return whole;
  const text = cell.trim().toLowerCase();
  if (/^\d+(?:[.,]\d+)?$/u.test(text)) return Number(text.replace(',', '.'));
  const clock = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/u.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60;
  return minutesOfUnits(text);
}

/** `47`, as most logs write it; undefined for all else. */
function wholeNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > 9) return undefined;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** First letters of the units, in the languages of the exports seen. */
const hourUnit = /^(?:h|hr|st|val|tund|t$|t\.|ч|год|uur|godz|tim|時間)/u;
const minuteUnit = /^(?:m|dk|мин|хв|хвил|分)/u;
const secondUnit = /^(?:s(?!t)|sek|sec|с(?!т)|сек|秒)/u;

function minutesOfUnits(text: string): number | undefined {
  let minutes = 0;
  let hasUnit = false;
  for (const [, value = '', unit = ''] of text.matchAll(/(\d+(?:[.,]\d+)?)\s*([^\s\d]+)/gu)) {
    const number = Number(value.replace(',', '.'));
    if (hourUnit.test(unit)) minutes += number * 60;
    else if (minuteUnit.test(unit)) minutes += number;
    else if (secondUnit.test(unit)) minutes += number / 60;
    else return undefined;
    hasUnit = true;
  }
  return hasUnit ? minutes : undefined;
}
