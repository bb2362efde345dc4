import { foldName } from '../counting/distinct-names.ts';
import type { AttendanceRow, RowPlace } from './model.ts';
import { placeKey } from './person.ts';
import { RowPlaces } from './row-places.ts';
import { sameSkeletons } from './same-skeletons.ts';

/** No name, no address. */
export const none = -1;

/**
 * The rows of an event with a number for each name and each address in them: made once, so that people are found again
 * quickly after every decision.
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
  readonly #numbers = new Map<string, number>();
  #skeletons: Int32Array | undefined;
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
  }

  /** The number of a name; undefined when nobody bears it. */
  nameNumber(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Number of a name → number of the first name with the same skeleton; `none` for a name of one word. */
  get skeletons(): Int32Array {
    this.#skeletons ??= sameSkeletons(this.nameTexts, this.isWhole);
    return this.#skeletons;
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
