import { isPlaceholder } from '../attendance/cell-values.ts';
import { foldName } from '../counting/distinct-names.ts';
import type { Issue } from '../issue.ts';
import type { Cell } from '../reading/sheet.ts';
import { countColumns } from '../schema/count.ts';
import type { CountColumn, RecordedCount } from '../schema/count.ts';
import { shortText, shownText } from './cell-content.ts';
import { saysCancelled } from './code-words.ts';
import type { ListNames, Meaning } from './list-names.ts';
import type { AskedField } from './model.ts';
import { readCount } from './read-count.ts';
import { isOnlyEnd, readDays } from './read-days.ts';
import type { DaySpan } from './read-days.ts';
import { RowCells } from './row-cells.ts';
import type { RowToRead } from './row-cells.ts';
import { splitNames } from './split-names.ts';
import { splitPlaces } from './split-places.ts';
import { readLine, readProse } from './read-text.ts';

/** What a row says of an activity. What it does not say is absent. */
export interface RowValues {
  /** Fields that hold one value, by name: `title`, `type`, `reportedBy` … */
  readonly fields: ReadonlyMap<string, string>;
  readonly counts: ReadonlyMap<CountColumn, RecordedCount>;
  readonly spans: readonly DaySpan[];
  /** Ids. */
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Codes, sorted. */
  readonly countries: readonly string[];
  readonly texts: { readonly about?: string; readonly outcomes?: string };
}

export interface RowReading {
  readonly values: RowValues;
  /** Why the row cannot be taken in. */
  readonly issues: readonly Issue[];
  /** What people should know of how it was read. */
  readonly notes: readonly Issue[];
}

/** Names of the record's fields for columns that hold one value. */
const fieldNames = { partner: 'reportedBy', note: 'internalNote' } as const;
const codedFields = ['type', 'status', 'mode', 'partner', 'planItem', 'thematicArea', 'pillar'] as const;

/** Reads one row, every cell by what its column means. An empty cell says nothing. */
export function readRegisterRow(row: RowToRead, names: ListNames): RowReading {
  const reader = new RowReader(row, names);
  reader.readLines();
  reader.readCodes();
  reader.readCounts();
  reader.readDates();
  reader.readPlaces();
  reader.readOrganisations();
  return reader.result();
}

class RowReader {
  readonly #cells: RowCells;
  readonly #names: ListNames;
  readonly #fields = new Map<string, string>();
  readonly #counts = new Map<CountColumn, RecordedCount>();
  readonly #texts: { about?: string; outcomes?: string } = {};
  #spans: readonly DaySpan[] = [];
  #places: readonly string[] = [];
  #organisations: readonly string[] = [];
  #countries: readonly string[] = [];

  constructor(row: RowToRead, names: ListNames) {
    this.#cells = new RowCells(row);
    this.#names = names;
  }

  result(): RowReading {
    return {
      values: {
        fields: this.#fields,
        counts: this.#counts,
        spans: this.#spans,
        places: this.#places,
        organisations: this.#organisations,
        countries: this.#countries,
        texts: this.#texts,
      },
      issues: this.#cells.issues,
      notes: this.#cells.notes,
    };
  }

  readLines(): void {
    for (const field of ['reference', 'title'] as const) {
      for (const [column, cell] of this.#cells.of(field)) {
        const line = readLine(shownText(cell));
        // A reference such as "2-1" that the spreadsheet made a day of.
        if (typeof cell === 'object') this.#cells.refuse('register.textIsDate', column, cell);
        else if (line === undefined) this.#cells.refuse('register.tooLong', column, cell);
        else if (line !== '') this.#fields.set(field, line);
      }
    }
    for (const field of ['about', 'outcomes', 'note'] as const) {
      const cells = this.#cells.of(field);
      const parts = cells.map(([, cell]) => (typeof cell === 'string' ? cell : shownText(cell)));
      const text = readProse(parts.join('\n\n'));
      if (text === undefined) this.#cells.refuse('register.tooLong', cells[0]![0], cells[0]![1]);
      else if (text !== '' && field === 'note') this.#fields.set(fieldNames.note, text);
      else if (text !== '' && field !== 'note') this.#texts[field] = text;
    }
    // By "?" or "–" nobody recognises an activity, the next time neither.
    const isNamed = (['title', 'reference'] as const).some((field) =>
      this.#cells.of(field).some(([, cell]) => foldName(shownText(cell)) !== ''),
    );
    if (!isNamed) this.#cells.refuse('register.noTitle');
  }

  readCodes(): void {
    for (const field of codedFields) {
      const name = field === 'partner' ? fieldNames.partner : field;
      for (const [column, cell] of this.#cells.of(field)) {
        const meaning = this.#meaning(field, column, cell);
        if (typeof meaning === 'object') this.#fields.set(name, meaning.value);
      }
    }
    for (const [column, cell] of this.#cells.of('country')) this.#readCountries(column, cell);
    // The list may have no column for it: `Mokymai (atšaukta)` were not held, whatever is said of the other rows.
    if (!this.#fields.has('status') && saysCancelled(this.#fields.get('title') ?? ''))
      this.#fields.set('status', 'cancelled');
  }

  readCounts(): void {
    for (const field of countColumns) {
      for (const [column, cell] of this.#cells.of(field)) {
        if (this.#cells.isShared(column)) continue;
        const read = readCount(cell);
        if (!read) {
          const isDate = typeof cell === 'object';
          this.#cells.refuse(isDate ? 'register.countIsDate' : 'register.notACount', column, cell);
          continue;
        }
        // "In total: does not apply" says nothing about anybody.
        if (field === 'total' && read.count.state === 'notApplicable') continue;
        this.#counts.set(field, read.count);
        if (read.note) {
          const number = read.count.state === 'number' ? read.count.value : 0;
          this.#cells.note(read.note, column, { value: shortText(cell), number });
        }
      }
    }
  }

  readDates(): void {
    const first = this.#daysIn('dateFrom');
    const last = this.#daysIn('dateTo');
    const from = first ?? last;
    if (!from) return;
    const end = last?.spans.at(-1);
    const start = from.spans[0]!;
    if (!first || !last || !end || from.spans.length > 1) {
      this.#spans = from.spans;
      return;
    }
    const to = end.to ?? end.from;
    if (to < start.from) {
      this.#cells.refuse('register.endsBeforeItBegins', last.column, last.cell);
      return;
    }
    this.#spans = [to === start.from ? { from: start.from } : { from: start.from, to }];
  }

  readPlaces(): void {
    const ids = new Set<string>();
    const only = this.#countries.length === 1 ? this.#countries[0] : undefined;
    for (const [, cell] of this.#cells.of('place')) {
      const text = typeof cell === 'string' ? cell : shownText(cell);
      const { names, mode } = splitPlaces(text, (name) => this.#names.isKnown('place', name, this.#cells.mapping));
      if (mode !== undefined && !this.#fields.has('mode')) this.#fields.set('mode', mode);
      for (const name of names) {
        const meaning = this.#names.meaningOf('place', name, this.#cells.mapping, only);
        if (typeof meaning === 'object') ids.add(meaning.value);
      }
    }
    this.#places = [...ids].toSorted();
  }

  readOrganisations(): void {
    const ids = new Set<string>();
    for (const [column, cell] of this.#cells.of('organisations')) {
      const text = typeof cell === 'string' ? cell : shownText(cell);
      const { mapping } = this.#cells;
      for (const name of splitNames(text, (one) => this.#names.isKnown('organisations', one, mapping))) {
        if (!/\p{L}/u.test(name) && !isPlaceholder(name)) {
          this.#cells.refuse('register.notAName', column, cell);
          continue;
        }
        const meaning = this.#names.meaningOf('organisations', name, mapping);
        if (typeof meaning === 'object') ids.add(meaning.value);
      }
    }
    this.#organisations = [...ids];
  }

  #daysIn(field: 'dateFrom' | 'dateTo') {
    for (const [column, cell] of this.#cells.of(field)) {
      const read = readDays(cell, this.#cells.mapping.dateOrder);
      if (!read || (field === 'dateFrom' && isOnlyEnd(cell))) {
        this.#cells.refuse('register.notADate', column, cell);
        continue;
      }
      return { spans: read, column, cell };
    }
    return undefined;
  }

  /** One country, or several: `DK, SE`, `Danija ir Švedija`. */
  #readCountries(column: number, cell: Cell): void {
    const { mapping } = this.#cells;
    const parts = shownText(cell).split(/[,;/+&]|\s(?:and|ir|un|ja)\s/u);
    const isList = parts.length > 1 && parts.every((part) => this.#names.isKnown('country', part, mapping));
    const codes = (isList ? parts : [shownText(cell)]).flatMap((part) => {
      const meaning = this.#names.meaningOf('country', part, mapping);
      if (meaning === 'open') this.#cells.refuse('register.unknownValue', column, cell);
      return typeof meaning === 'object' ? [meaning.value] : [];
    });
    this.#countries = [...new Set(codes)].toSorted();
  }

  #meaning(field: AskedField, column: number, cell: Cell): Meaning {
    const meaning = this.#names.meaningOf(field, shownText(cell), this.#cells.mapping);
    if (meaning === 'open') this.#cells.refuse('register.unknownValue', column, cell);
    return meaning;
  }
}
