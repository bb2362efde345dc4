import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { endsAsTotal, saysHowMany } from './adding-lines.ts';
import { beginsWith } from './begins-with.ts';
import { presenceOf } from './cell-values.ts';
import { filledCells, isFilled, loneText, saysSeveral, textOf } from './cell-text.ts';
import { headingSays } from './heading-says.ts';
import type { HeadingSays } from './heading-says.ts';
import { looksLikePerson, personBehindRole } from './looks-like-person.ts';
import type { RowPlan } from './row-plan.ts';
import { readSheetName } from './sheet-name.ts';
import { isRoleAlone } from './staff-role.ts';
import { footerWords, headerWords, totalWords } from './vocabulary.ts';
import type { HeaderRole } from './vocabulary.ts';
import { WordBeginnings } from './word-beginnings.ts';

const totals = new WordBeginnings(totalWords);
const footers = new WordBeginnings(footerWords);

/** The people below one heading. */
export interface ListPart {
  readonly rank: number;
  readonly rows: number;
}

/** Tells rows of people from the other lines of a typed list, one line after the other. */
export class LineReader {
  readonly #plan: RowPlan;
  readonly #isTyped: boolean;
  readonly #number: number | undefined;
  readonly #nameColumns: readonly number[];
  readonly #email: number | undefined;
  /** Columns that say something else of people: what stands in them is theirs, whatever its words are. */
  readonly #otherColumns: ReadonlySet<number>;
  /** Behind a total: what follows is people again only when it is numbered, or full. */
  #isBehindTotal = false;
  #says: HeadingSays;
  #numbered = 0;
  #read = 0;
  #passedOver = 0;
  /** The line before the last blank one; undefined behind a gap. */
  #personBefore: readonly Cell[] | undefined;
  #isOfStaff = false;
  readonly #parts: { rank: number; rows: number }[] = [];
  #nameless = 0;
  /** Columns that say who came; of a list without any, those that say whose people they are. */
  readonly #proofs: readonly number[];

  /**
   * @param says what the heading above the table says of all
   * @param section that heading
   */
  constructor(plan: RowPlan, isTyped: boolean, says: HeadingSays, section = '') {
    this.#parts.push({ rank: readSheetName(section).rank, rows: 0 });
    this.#says = says;
    this.#plan = plan;
    this.#isTyped = isTyped;
    this.#number = plan.first.get('rowNumber');
    this.#email = plan.first.get('email');
    this.#nameColumns = (['fullName', 'firstName', 'lastName'] as const).flatMap((role) => plan.first.get(role) ?? []);
    const besides = [...plan.first].filter(([role]) => role !== 'rowNumber' && role !== 'ignored');
    const marked = [...plan.signatures, ...plan.days, ...plan.modeMarks].map(({ column }) => column);
    const proofs = [...marked, ...columnsOf(plan, 'attended', 'joinTime')];
    this.#proofs = proofs.length > 0 ? proofs : columnsOf(plan, 'organisation');
    this.#otherColumns = new Set(besides.map(([, column]) => column).filter((one) => !this.#nameColumns.includes(one)));
  }

  /** Lines that look like people and were taken for headings or for what follows a total: to be said, not hidden. */
  get passedOver(): number {
    return this.#passedOver;
  }

  /** People below each heading, and whether it calls them a draft or the final list (`SheetName.rank`). */
  get parts(): readonly ListPart[] {
    return this.#parts;
  }

  /** Lines without a name that a signature, a mark or an organisation makes somebody's. */
  get nameless(): number {
    return this.#nameless;
  }

  /** What the last heading says of the line. */
  get says(): HeadingSays {
    return this.#says;
  }

  /** Whether what somebody does in the event stands before the name, outside of a column for it. */
  get isOfStaff(): boolean {
    return this.#isOfStaff;
  }

  beginAgain(): void {
    this.#isBehindTotal = false;
  }

  /** A line that heads those below it. */
  head(cells: readonly Cell[]): void {
    const text = loneText(cells) ?? '';
    this.#says = headingSays(text) ?? {};
    this.#parts.push({ rank: readSheetName(text).rank, rows: 0 });
  }

  isPerson(cells: readonly Cell[]): boolean {
    if (!this.#isTyped) return saysSeveral(cells) || (this.#hasName(cells) && !isNumberedLine(cells));
    const filled = filledCells(cells);
    this.#isOfStaff = false;
    if (filled === 0) {
      this.#personBefore = undefined;
      return false;
    }
    const isNumbered = this.#number !== undefined && isFilled(cells[this.#number]);
    if (this.#isTotal(cells) || saysHowMany(cells)) {
      this.#isBehindTotal = true;
      return false;
    }
    if (filled === 1 && isHeading(loneText(cells) ?? '')) {
      this.head(cells);
      return false;
    }
    if (this.#isFooter(cells)) return false;
    if (!this.#hasName(cells) && !this.#hasEmail(cells)) {
      if (/\p{L}/u.test(loneText(cells) ?? '')) this.head(cells);
      else if (isNumbered && this.#proofs.some((column) => isProof(cells[column]))) this.#nameless += 1;
      return false;
    }
    const usesNumbers = this.#number !== undefined && this.#numbered > this.#read / 2;
    const isOutside =
      (usesNumbers && !isNumbered && (filled === 1 || this.#isBehindTotal)) ||
      (this.#isBehindTotal && !isNumbered && filled < 3) ||
      // A lone text without a number, in a list that has numbers, heads a section.
      (filled === 1 && this.#plan.first.size > 2 && this.#number !== undefined && !isNumbered);
    if (isOutside) {
      if (this.#nameColumns.some((column) => looksLikePerson(textOf(cells[column])))) this.#passedOver += 1;
      else this.head(cells);
      return false;
    }
    this.#isBehindTotal = false;
    this.#personBefore = cells;
    this.#parts.at(-1)!.rows += 1;
    this.#read += 1;
    if (isNumbered) this.#numbered += 1;
    return true;
  }

  #hasName(cells: readonly Cell[]): boolean {
    return this.#nameColumns.some((column) => isFilled(cells[column]));
  }

  #hasEmail(cells: readonly Cell[]): boolean {
    return this.#email !== undefined && isFilled(cells[this.#email]);
  }

  /**
   * `Sąrašą sudarė: …`: the first text of the row begins with a footer's words. `Organiser` in a line with a number, or in
   * the column of what people do beside a name, says of somebody what they are.
   */
  #isFooter(cells: readonly Cell[]): boolean {
    const at = cells.findIndex((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    const first = cells[at];
    if (typeof first !== 'string' || !footers.mayStandAt(first, 0) || !beginsWith(foldName(first), footerWords))
      return false;
    if (!this.#hasName(cells)) return true;
    const hasNumber = this.#number !== undefined && /^\d+[.)]?$/u.test(textOf(cells[this.#number]));
    if (hasNumber || this.#otherColumns.has(at)) return false;
    if (!this.#isRoleOfPerson(cells, at)) return true;
    // Behind a gap, or with nothing but a name, it may be who signs below the list as well.
    this.#isOfStaff = this.#personBefore !== undefined && this.#saysMoreThanName(cells, at);
    if (!this.#isOfStaff && (this.#personBefore !== undefined || this.#saysMoreThanName(cells, at)))
      this.#passedOver += 1;
    return !this.#isOfStaff;
  }

  /** `Organizatorius` and nothing else, without a colon, beside what is clearly the name of a person. */
  #isRoleOfPerson(cells: readonly Cell[], at: number): boolean {
    const first = textOf(cells[at]);
    if (this.#nameColumns.includes(at)) return personBehindRole(first) !== undefined;
    const name = this.#nameColumns.map((column) => textOf(cells[column])).join(' ');
    return isRoleAlone(first) && !/[:_]/u.test(first) && looksLikePerson(name.trim());
  }

  /** What the list says of people, as of the line before: a signature, an organisation; not a line to write on. */
  #saysMoreThanName(cells: readonly Cell[], at: number): boolean {
    if (/\p{L}/u.test(textOf(this.#personBefore?.[at])) && !this.#nameColumns.includes(at)) return true;
    return cells.some((cell, column) => {
      if (column === at || !this.#otherColumns.has(column)) return false;
      const text = textOf(cell);
      return text !== '' && !/^[\s_.…(]/u.test(text) && !headerWords.has(foldName(text));
    });
  }

  /** `Kopā: 9` is a total; `Kopa Anna` with a number of her own is a person. */
  #isTotalText(text: string, cells: readonly Cell[]): boolean {
    if (!totals.mayStandAt(text, 0) || !beginsWith(foldName(text), totalWords)) return false;
    const isNumbered = this.#number !== undefined && isFilled(cells[this.#number]);
    return !isNumbered || /[:=\d]/u.test(text) || totalWords.has(foldName(text));
  }

  /** `Iš viso: 8` in any of the first cells, or beside the names. */
  #isTotal(cells: readonly Cell[]): boolean {
    let looked = 0;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (!isFilled(cell)) continue;
      looked += 1;
      if (looked > 2) break;
      if (typeof cell === 'string' && this.#isTotalText(cell, cells)) return true;
    }
    return this.#nameColumns.some((column) => this.#isTotalText(textOf(cells[column]), cells)) || endsAsTotal(cells);
  }
}

function columnsOf({ first }: RowPlan, ...roles: readonly HeaderRole[]): readonly number[] {
  return roles.flatMap((role) => first.get(role) ?? []);
}

function isProof(cell: Cell | undefined): boolean {
  return isFilled(cell) && presenceOf(textOf(cell)) !== false;
}

/** `Dalyviai` above people, and what says how they came. */
function isHeading(text: string): boolean {
  return headerWords.has(foldName(text)) || headingSays(text) !== undefined;
}

/** `3. In-Meeting Activities`: a line between the tables of a report. */
function isNumberedLine(cells: readonly Cell[]): boolean {
  return /^\s*\d\.\s+\p{L}/u.test(textOf(cells.find(isFilled)));
}
