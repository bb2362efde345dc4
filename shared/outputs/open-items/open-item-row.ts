import { foldName } from '../../counting/distinct-names.ts';
import { error } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import type { SentenceCode } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/format-message.ts';
import { cellText, fullText, isBlank } from '../../reading/sheet.ts';
import type { Cell } from '../../reading/sheet.ts';
import { shownText } from '../../register/cell-content.ts';
import { readCount } from '../../register/read-count.ts';
import { readDays } from '../../register/read-days.ts';
import type { DaySpan } from '../../register/read-days.ts';
import { readLine, readProse } from '../../register/read-text.ts';
import { valuesOfPlanItem } from '../../register/values-of-plan-item.ts';
import { activityFieldsSchema } from '../../schema/activity.ts';
import { countColumns } from '../../schema/count.ts';
import type { RecordedCount } from '../../schema/count.ts';
import type { Project } from '../../schema/project.ts';
import { fieldsByKind } from '../../schema/record.ts';
import { findCode } from '../workbook/code-lists.ts';
import type { NameLookup } from '../workbook/names.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';
import { askedColumns, codeOfWord, headerOf } from './open-items-columns.ts';
import type { OpenItemColumn, RowOrigin, WordList } from './open-items-columns.ts';

interface RowToRead {
  readonly file: string;
  readonly sheet: string;
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly at: (name: OpenItemColumn) => Cell;
  readonly project: Project;
  readonly locale: Locale;
  readonly names: NameLookup;
  readonly partner: string | undefined;
  /** Of the row as it was sent; absent for a row that somebody added or copied. */
  readonly origin: RowOrigin | undefined;
  readonly country: string | undefined;
  /** Places that rows above have named first, by folded name. */
  readonly places: ReadonlyMap<string, ReadRecord>;
}

export interface RowRead {
  readonly activity: ReadRecord;
  /** A place that nobody knew. */
  readonly place: ReadRecord | undefined;
  /** Why the row cannot be taken. */
  readonly issues: readonly Issue[];
}

/** Addresses in the entries of a list about which they say nothing. */
function unsaidIn(list: string, fields: readonly string[], entries: unknown): readonly string[] {
  return ((entries ?? []) as readonly Readonly<Record<string, unknown>>[]).flatMap((entry) =>
    fields.filter((field) => entry[field] === undefined).map((field) => `${list}/${String(entry['id'])}/${field}`),
  );
}

/** True for a formula, and for a calculation that failed. */
export function isUnreadable(cell: Cell): cell is Extract<Cell, { unreadable: unknown }> {
  return typeof cell === 'object' && cell !== null && 'unreadable' in cell;
}

/** One filled row of the workbook of open items as a new activity. Every cell is read as of an old list (`register/`). */
export class OpenItemRow {
  readonly #given: RowToRead;
  readonly #issues: Issue[] = [];
  #place: ReadRecord | undefined;

  constructor(given: RowToRead) {
    this.#given = given;
  }

  read(): RowRead {
    const { partner, origin, at } = this.#given;
    for (const column of askedColumns) {
      const cell = at(column);
      if (isUnreadable(cell)) this.#refuse(`workbook.${cell.unreadable}`, column);
    }
    const placeId = this.#placeId();
    const spans = this.#spans();
    const [first, ...others] = spans.length > 0 || placeId === undefined ? spans : [{}];
    const session = (span: Partial<DaySpan>) => ({ ...span, ...(placeId !== undefined && { places: [placeId] }) });
    const about = this.#text('about');
    const note = this.#text('note');
    const value = {
      ...this.#planned(),
      ...this.#codes(),
      ...this.#counts(),
      ...this.#mapped(),
      ...(partner !== undefined && { reportedBy: partner }),
      ...(origin && first && { sessions: [{ id: origin.session, ...session(first) }] }),
      ...(about !== undefined && { narratives: [{ id: `about.${this.#given.locale}`, text: about }] }),
      ...(note !== undefined && { internalNote: note }),
    };
    if (this.#issues.length === 0 && !activityFieldsSchema.safeParse(value).success) {
      this.#refuse('workbook.wrongRow', 'activity');
    }
    const added = origin || !first ? others : [first, ...others];
    return {
      activity: {
        ...this.#record('activity', origin?.activity, value),
        newEntries: added.map((span) => ({ list: 'sessions', value: session(span) })),
      },
      place: this.#place,
      issues: this.#issues,
    };
  }

  /** What the plan says, under the title that stands in the row. */
  #planned(): Readonly<Record<string, unknown>> {
    const { project, country, at } = this.#given;
    const title = readLine(shownText(at('activity')));
    if (title === undefined) this.#refuse('workbook.expectsText', 'activity');
    const titled = title === undefined || title === '' ? {} : { title };
    const typed = at('planItem');
    if (isBlank(typed)) return titled;
    const code = findCode(project, 'Plan items', fullText(typed));
    const item = project.plan.find((one) => one.code === code);
    if (item) {
      const { title: _planned, ...values } = valuesOfPlanItem(item, project, country);
      return { ...values, ...titled };
    }
    if (code === undefined) this.#refuse('workbook.expectsCode', 'planItem');
    return { ...titled, ...(code !== undefined && { planItem: code }) };
  }

  #codes(): Readonly<Record<string, unknown>> {
    return {
      ...this.#code('status', 'Statuses'),
      ...this.#code('type', 'Activity types'),
      ...this.#code('mode', 'Modes'),
    };
  }

  #code(column: 'status' | 'type' | 'mode' | 'basis', list: WordList): Readonly<Record<string, string>> {
    const cell = this.#given.at(column);
    if (isBlank(cell)) return {};
    const code = codeOfWord(list, fullText(cell));
    if (code === undefined) this.#refuse('workbook.expectsCode', column);
    return code === undefined ? {} : { [column]: code };
  }

  #counts(): Readonly<Record<string, RecordedCount>> {
    const { at } = this.#given;
    const { basis } = this.#code('basis', 'Bases');
    const counts: Record<string, RecordedCount> = {};
    for (const column of countColumns) {
      const cell = at(column);
      if (isBlank(cell)) continue;
      const read = readCount(cell);
      if (!read) this.#refuse('workbook.expectsCount', column);
      else if (read.count.state === 'notApplicable') {
        // "In total: does not apply" says nothing about anybody.
        if (column !== 'total') counts[column] = read.count;
      } else counts[column] = basis === undefined ? read.count : ({ basis, ...read.count } as RecordedCount);
    }
    return counts;
  }

  /** Organisations mapped stand in the part of the country that the row was sent to. */
  #mapped(): Readonly<Record<string, unknown>> {
    const { at, country } = this.#given;
    const cell = at('mapped');
    if (isBlank(cell)) return {};
    const read = readCount(cell);
    if (!read) this.#refuse('workbook.expectsCount', 'mapped');
    else if (country === undefined) this.#refuse('workbook.wrongRow', 'mapped');
    return read && country !== undefined ? { countryParts: [{ id: country, organisationsMapped: read.count }] } : {};
  }

  #spans(): readonly DaySpan[] {
    const first = this.#days('from');
    const last = this.#days('to');
    const spans = first ?? last ?? [];
    const [start, ...others] = spans;
    const end = last?.at(-1);
    if (!start || !first || !end || others.length > 0) return spans;
    const to = end.to ?? end.from;
    if (to < start.from.slice(0, to.length)) {
      this.#refuse('register.endsBeforeItBegins', 'to');
      return [];
    }
    return [to === start.from ? { from: to } : { from: start.from, to }];
  }

  #days(column: 'from' | 'to'): readonly DaySpan[] | undefined {
    const cell = this.#given.at(column);
    if (isBlank(cell)) return undefined;
    const days = readDays(cell, 'dayFirst');
    if (!days) this.#refuse('workbook.expectsDate', column);
    return days;
  }

  /** The place of that name; one that nobody knows is new, with the id that the row was sent with. */
  #placeId(): string | undefined {
    const { at, names, places, origin } = this.#given;
    const name = readLine(shownText(at('place')));
    if (name === undefined) this.#refuse('workbook.expectsText', 'place');
    if (name === undefined || name === '') return undefined;
    const known = names('place', name);
    if (known) {
      const [id, ...others] = known.ids;
      if (id !== undefined && others.length === 0) return id;
      this.#refuse('workbook.nameMeansSeveral', 'place');
      return undefined;
    }
    const earlier = places.get(foldName(name))?.id;
    if (earlier !== undefined) return earlier;
    if (!origin) {
      this.#refuse('workbook.unknownPlace', 'place');
      return undefined;
    }
    this.#place = this.#record('place', origin.place, { name });
    return origin.place;
  }

  #text(column: 'about' | 'note'): string | undefined {
    const cell = this.#given.at(column);
    if (isBlank(cell)) return undefined;
    const text = readProse(typeof cell === 'string' ? cell : shownText(cell));
    if (text === undefined) this.#refuse('workbook.expectsProse', column);
    return text === '' ? undefined : text;
  }

  /** What the row does not say stays as it is, should the record be there already. */
  #record(kind: 'activity' | 'place', id: string | undefined, value: Readonly<Record<string, unknown>>): ReadRecord {
    const { sheet, row } = this.#given;
    const untouched = [...fieldsByKind[kind].keys()].filter((field) => value[field] === undefined);
    const inEntries = [...fieldsByKind[kind]].flatMap(([list, spec]) =>
      spec.type === 'list' ? unsaidIn(list, [...spec.fields.keys()], value[list]) : [],
    );
    return {
      kind,
      ...(id !== undefined && { id }),
      sheet,
      row,
      value,
      untouched: [...untouched, ...inEntries],
      newEntries: [],
    };
  }

  #refuse(code: SentenceCode, column: OpenItemColumn): void {
    const { file, sheet, row, at, locale } = this.#given;
    const value = cellText(at(column));
    const header = headerOf(column, locale);
    const label = cellText(at('activity'));
    const path = { file, sheet, row, column: header, kind: 'activity', ...(label !== '' && { label }) };
    this.#issues.push(error(code, path, { value, name: value, list: header }));
  }
}
