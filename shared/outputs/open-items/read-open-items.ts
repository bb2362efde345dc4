import { error } from '../../issue.ts';
import type { Issue } from '../../issue.ts';
import { locales } from '../../messages/format-message.ts';
import type { Locale } from '../../messages/format-message.ts';
import { foldName } from '../../counting/distinct-names.ts';
import { fullText, isBlank } from '../../reading/sheet.ts';
import type { Cell, Sheet } from '../../reading/sheet.ts';
import { idSchema } from '../../schema/identifier.ts';
import type { Project } from '../../schema/project.ts';
import { findNames } from '../workbook/find-names.ts';
import type { ReadRecord } from '../workbook/records-in-making.ts';
import { askedColumns, headerOf, openItemColumns, originHeader, rowOriginSchema } from './open-items-columns.ts';
import type { OpenItemColumn, RowOrigin } from './open-items-columns.ts';
import { isUnreadable, OpenItemRow } from './open-item-row.ts';

/** What a workbook of open items says. Nothing of a bad row is in `records`. */
export interface OpenItemsReading {
  readonly activities: readonly ReadRecord[];
  /** Places that rows name and nobody knew. */
  readonly places: readonly ReadRecord[];
  readonly badRows: readonly Issue[];
}

/** True when the workbook is one that a partner was sent to fill in (`open-items-workbook.ts`). */
export function isOpenItems(sheets: readonly Sheet[]): boolean {
  return itemsSheetOf(sheets) !== undefined;
}

/**
 * Reads back what a partner filled in: each row that says more than it was sent with is a new activity of the partner.
 * A row that nobody touched is passed over. Columns may stand in any order and be named in any of the languages.
 * `about` was checked before (`about-sheet.ts`).
 */
export function readOpenItems(sheets: readonly Sheet[], project: Project, file: string): OpenItemsReading {
  const sheet = itemsSheetOf(sheets);
  const badRows: Issue[] = [];
  if (!sheet) return { activities: [], places: [], badRows };
  const positions = locate(sheet);
  const context = {
    file,
    sheet: sheet.name,
    project,
    partner: aboutText(sheets, 'partner', (text) => idSchema.safeParse(text).success),
    locale: (aboutText(sheets, 'language', (text) => locales.some((locale) => locale === text)) ?? 'en') as Locale,
    names: findNames(sheets),
  };
  const activities: ReadRecord[] = [];
  const places = new Map<string, ReadRecord>();
  const seen = new Set<string>();
  for (let index = 1; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const at = (name: OpenItemColumn): Cell => cells[positions.get(name) ?? -1] ?? null;
    const found = originIn(cells[positions.get(originHeader) ?? -1] ?? null);
    if (!isFilled(at, found)) continue;
    // A row that somebody copied is an activity of its own.
    const origin = found && !seen.has(found.activity) ? found : undefined;
    if (origin) seen.add(origin.activity);
    const reading = new OpenItemRow({ ...context, at, row: index + 1, origin, country: found?.country, places }).read();
    if (reading.issues.length > 0) badRows.push(...reading.issues);
    else {
      if (reading.place) places.set(foldName(String(reading.place.value['name'])), reading.place);
      activities.push(reading.activity);
    }
  }
  return { activities, places: [...places.values()], badRows };
}

/** Why a workbook of open items cannot be read at all: a column that it needs is not there, or two have one name. */
export function openItemsRefusals(sheets: readonly Sheet[], file: string): readonly Issue[] {
  const sheet = itemsSheetOf(sheets);
  if (!sheet) return [];
  const positions = locate(sheet);
  return openItemColumns
    .filter(({ name }) => name === 'activity' && !positions.has(name))
    .map(({ name }) => error('workbook.columnNeeded', { file, sheet: sheet.name, column: headerOf(name, 'en') }));
}

function itemsSheetOf(sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({ rows }) => rows[0]?.some((cell) => cell === originHeader));
}

/** Where the columns are, whatever the language they are named in; of two with one name the first. */
function locate({ rows }: Sheet): ReadonlyMap<OpenItemColumn | typeof originHeader, number> {
  const byHeader = new Map<string, OpenItemColumn>();
  for (const { name } of openItemColumns) {
    for (const locale of locales) byHeader.set(foldName(headerOf(name, locale)), name);
  }
  const positions = new Map<OpenItemColumn | typeof originHeader, number>();
  rows[0]?.forEach((cell, position) => {
    const name = cell === originHeader ? originHeader : byHeader.get(foldName(fullText(cell)));
    if (name !== undefined && !positions.has(name)) positions.set(name, position);
  });
  return positions;
}

function originIn(cell: Cell): RowOrigin | undefined {
  if (typeof cell !== 'string') return undefined;
  try {
    const parsed = rowOriginSchema.safeParse(JSON.parse(cell));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the row says anything but what it was sent with. */
function isFilled(at: (name: OpenItemColumn) => Cell, origin: RowOrigin | undefined): boolean {
  const sent: Partial<Record<OpenItemColumn, string>> = {
    ...(origin?.title !== undefined && { activity: origin.title }),
    ...(origin?.status !== undefined && { status: origin.status }),
  };
  return askedColumns.some((name) => {
    const cell = at(name);
    if (isBlank(cell)) return false;
    // A formula says something, though nobody can read what.
    if (isUnreadable(cell)) return true;
    const text = fullText(cell).trim();
    return text !== '' && text !== sent[name];
  });
}

function aboutText(sheets: readonly Sheet[], name: string, isRight: (text: string) => boolean): string | undefined {
  const row = sheets.find((sheet) => sheet.name === 'About')?.rows.find(([first]) => first === name);
  const text = fullText(row?.[1] ?? null);
  return isRight(text) ? text : undefined;
}
