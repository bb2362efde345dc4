import { foldName } from '../counting/distinct-names.ts';
import type { AttendanceRow, RowPlace } from './model.ts';
import { placeKey } from './person.ts';
import { RowPlaces } from './row-places.ts';
import { sameSkeletons } from './same-skeletons.ts';
import type { LikeNames } from './same-skeletons.ts';

/** No name, no address. */
export const none = -1;

export interface Renamed {
  readonly row: number;
  /** Number of the name before. */
  readonly before: number;
}

/**
 * The rows of an event with a number for each name and each address in them, and with what finding people asks of every
 * row: made once, so that they are found again quickly after every decision.
 */
export class RowIndex {
  readonly rows: readonly AttendanceRow[];
  /** Row → number of its name; `none` when there is no name. */
  readonly names: Int32Array;
  /** Row → number of its address. */
  readonly emails: Int32Array;
  /** Number → folded words. */
  readonly nameTexts: readonly string[];
  readonly emailCount: number;
  /** Number of a name → whether it has several words. */
  readonly isWhole: Uint8Array;
  /** Row → what it counts as before anybody decides. */
  readonly verdicts: readonly AttendanceRow['verdict'][];
  /** Row → 1 where its name can be read. */
  readonly isReadable: Uint8Array;
  /** Row → 1 where nothing but a name, or a name and an initial, is known. */
  readonly isPartial: Uint8Array;
  readonly #numbers = new Map<string, number>();
  #likeNames: LikeNames | undefined;
  #renamed: readonly Renamed[] | undefined;
  readonly #labels: (string | undefined)[] = [];
  #places: RowPlaces | undefined;

  constructor(rows: readonly AttendanceRow[]) {
    this.rows = rows;
    this.names = new Int32Array(rows.length);
    this.emails = new Int32Array(rows.length);
    const emails = new Map<string, number>();
    const texts: string[] = [];
    for (let row = 0; row < rows.length; row += 1) {
      const { key, email } = rows[row]!;
      this.names[row] = key === '' ? none : numberOf(this.#numbers, key, texts);
      this.emails[row] = email === undefined ? none : numberOf(emails, email);
    }
    this.nameTexts = texts;
    this.emailCount = emails.size;
    this.isWhole = Uint8Array.from(texts, (text) => (text.includes(' ') ? 1 : 0));
    this.verdicts = rows.map(({ verdict }) => verdict);
    this.isReadable = Uint8Array.from(rows, (row) => (hasReadableName(row) ? 1 : 0));
    this.isPartial = Uint8Array.from(rows, (row) => (isPartial(row) ? 1 : 0));
  }

  /** By the numbers of names: names with one skeleton, `none` for a name of one word, and names within others. */
  get likeNames(): LikeNames {
    this.#likeNames ??= sameSkeletons(this.nameTexts, this.isWhole);
    return this.#likeNames;
  }

  /** Rows renamed from a whole name that somebody bears, with its number (`Name (name before)`). */
  get renamed(): readonly Renamed[] {
    this.#renamed ??= this.rows.flatMap(({ otherKey }, row) => {
      const before = otherKey === undefined ? undefined : this.#numbers.get(otherKey);
      return before !== undefined && this.isWhole[before] === 1 ? [{ row, before }] : [];
    });
    return this.#renamed;
  }

  /** Under which a row that counts nobody is put together with others: its address, its name, else its place. */
  labelOf(row: number): string {
    const { email, name, place } = this.rows[row]!;
    return (this.#labels[row] ??= email ?? (foldName(name) || placeKey(place)));
  }

  /** The rows at a place: none any more, or one. */
  rowsAt(place: RowPlace): readonly number[] {
    this.#places ??= new RowPlaces(this.rows);
    return this.#places.rowsAt(place);
  }
}

function numberOf(numbers: Map<string, number>, text: string, texts?: string[]): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = numbers.size;
    numbers.set(text, number);
    texts?.push(text);
  }
  return number;
}

function hasReadableName({ key, flags }: AttendanceRow): boolean {
  return key !== '' && (flags.length === 0 || !flags.includes('unreadable-name'));
}

function isPartial({ email, flags }: AttendanceRow): boolean {
  if (flags.length === 0 || email !== undefined) return false;
  return flags.includes('single-name') || flags.includes('partial-name');
}
