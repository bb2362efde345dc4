import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import type { RecordedCount } from '../schema/count.ts';
import { shownText } from './cell-content.ts';

/**
 * A number of people as somebody wrote it; nothing becomes 0 but 0.
 *
 * | written | read as |
 * |---|---|
 * | `24`, `1 234`, `24 dalyviai` | the number |
 * | `24+3`; `27 (24+3)` | 27, with a note; 27 |
 * | `~40`, `apie 40` | 40, an estimate |
 * | `20–25`, `40+`, `daugiau nei 40` | unknown, the words as its reason |
 * | `?`, `nežinoma` | unknown |
 * | `n/a`, `-`, `netaikoma` | not applicable |
 */
export interface ReadCount {
  readonly count: RecordedCount;
  /** What people should know of how it was read. */
  readonly note?: 'register.countAdded' | 'register.countEstimated' | 'register.countNotExact';
}

/** Largest number a count holds (`countSchema`). */
const largest = 100_000_000;
const longestReason = 200;

const unknownWords = wordsOf(
  'unknown; not known; nežinoma; nežinia; nav zināms; nezināms; teadmata; ei tea; n k; nž; no data; nėra duomenų; duomenų nėra; nav datu; andmed puuduvad',
);
const notApplicableWords = wordsOf('n a; na; not applicable; netaikoma; nav piemērojams; neattiecas; ei kohaldu');
const people =
  '(?:(?:dalyv|zmon|zm|asm|asmen|dalibn|cilv|pers(?!onal)|osalej|inim|participants?|people|attendees?|pax|чел|участн)\\p{L}*\\.?|in\\.)';
const amount = '(\\d{1,3}(?:[ \\u00a0.\\u202f]\\d{3})+|\\d+)';
const about =
  '(?:~|≈|apie|apytiksliai|apytikriai|about|around|approx\\.?|approximately|ca\\.?|c\\.|circa|ap\\.|aptuveni|apm\\.|umbes|u\\.|ligikaudu|okolo|около)';
const exact = new RegExp(`^${amount}\\s*${people}?$`, 'u');
const nobodyElse = new RegExp(`^${people}\\s*[:–-]?\\s*${amount}$`, 'u');
const estimated = new RegExp(`^${about}\\s*${amount}\\s*${people}?$`, 'u');
const added = new RegExp(`^${amount}\\s*\\+\\s*${amount}\\s*${people}?$`, 'u');
const withParts = new RegExp(`^${amount}\\s*\\(\\s*${amount}\\s*\\+\\s*${amount}\\s*\\)$`, 'u');
const vague = new RegExp(
  `^(?:${amount}\\s*(?:[-–—]|iki|līdz|lidz|kuni|to)\\s*${amount}|${amount}\\s*\\+|(?:>|daugiau (?:nei|kaip)|over|more than|at least|bent|ne maziau|vairak (?:neka|ka)|vismaz|ule|rohkem kui|vahemalt)\\s*${amount})\\s*${people}?$`,
  'u',
);

/** Undefined when the cell is no number of people: a date, a decimal, other words. */
export function readCount(cell: Cell): ReadCount | undefined {
  if (typeof cell === 'number') return numberOf(cell);
  if (typeof cell !== 'string') return undefined;
  const text = shownText(cell);
  if (/^[?？]+$/u.test(text)) return { count: { state: 'unknown' } };
  if (/^[-–—−]+$/u.test(text)) return { count: { state: 'notApplicable' } };
  const words = foldName(text);
  if (unknownWords.has(words)) return { count: { state: 'unknown' } };
  if (notApplicableWords.has(words)) return { count: { state: 'notApplicable' } };
  // Letters without their marks, signs as they are.
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const whole = exact.exec(plain) ?? nobodyElse.exec(plain);
  if (whole) return numberOf(digitsOf(whole[1]));
  const rough = estimated.exec(plain);
  if (rough) return withBasis(numberOf(digitsOf(rough[1])));
  const sum = added.exec(plain);
  if (sum) {
    const read = numberOf(digitsOf(sum[1]) + digitsOf(sum[2]));
    return read && { ...read, note: 'register.countAdded' };
  }
  const [, all, one, other] = withParts.exec(plain) ?? [];
  if (all !== undefined && digitsOf(all) === digitsOf(one) + digitsOf(other)) return numberOf(digitsOf(all));
  if (!vague.test(plain) || text.length > longestReason) return undefined;
  return { count: { state: 'unknown', reason: text }, note: 'register.countNotExact' };
}

function numberOf(value: number): ReadCount | undefined {
  const isCount = Number.isInteger(value) && value >= 0 && value <= largest;
  return isCount ? { count: { state: 'number', value } } : undefined;
}

function withBasis(read: ReadCount | undefined): ReadCount | undefined {
  if (read?.count.state !== 'number') return undefined;
  return { count: { ...read.count, basis: 'estimate' }, note: 'register.countEstimated' };
}

function digitsOf(text: string | undefined): number {
  return Number((text ?? '').replaceAll(/\D/gu, ''));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(';').map(foldName));
}
