import { tokensOf } from '../../validation/prose/tokens.ts';
import type { DocumentBlock, DocumentTable, DocumentWords } from '../document/document.ts';
import { aboutSheet } from '../summary-workbook/about-sheet.ts';
import type { CellValue, ColumnModel, SheetModel, WorkbookModel } from '../workbook/workbook-model.ts';
import type { ImplementationReport } from './implementation-report.ts';

/** A spreadsheet program takes no longer name of a sheet, and none with one of these signs. */
const longestName = 31;
/** Of columns with facts, in characters: what most texts read well in, and what a long word gets. */
const [narrowest, usual, widest] = [9, 20, 30];
const signs = /[[\]:*?/\\]/gu;

/**
 * The same report as a workbook: what it is, its activities in rows with their facts in columns, and a sheet for each of
 * its tables. Numbers are numbers; what is unknown or not shown is a word, as in the report. It says nothing that the
 * report does not say, and cannot be read back.
 */
export function reportWorkbook({ document, activities }: ImplementationReport, words: DocumentWords): WorkbookModel {
  const own = new Set(activities.flatMap(({ blocks }) => blocks));
  const around = document.blocks.filter((block) => !own.has(block));
  const tables = around.filter((block) => block.type === 'table').filter(({ rows }) => rows.length > 0);
  const taken = new Set<string>();
  const named = (sheet: SheetModel): SheetModel => ({ ...sheet, name: freeName(sheet.name, taken) });
  return {
    title: document.title,
    sheets: [
      named(aboutSheet({ ...document, blocks: around }, words)),
      ...(activities.length > 0 ? [named(activitySheet(activities, words))] : []),
      ...tables.map((table) => named(tableSheet(table))),
    ],
  };
}

/** One row for each activity, in the order of the report; a column for each fact that any of them has. */
function activitySheet(activities: ImplementationReport['activities'], { shared }: DocumentWords): SheetModel {
  const facts = activities.map(
    ({ title, blocks }) => new Map([[shared('figures.activity'), title], ...blocks.flatMap(factsOf)]),
  );
  const heads = inOneOrder(facts.map((one) => [...one.keys()]));
  const cells = facts.map((one) => heads.map((head) => valueOf(one.get(head) ?? '')));
  return sheetOf(
    shared('report.activities'),
    heads.map((header, at): ColumnModel => {
      const isWhole = cells.every((row) => row[at] === null || typeof row[at] === 'number');
      const width = at === 0 ? 40 : widthOf([header, ...facts.map((one) => one.get(header) ?? '')]);
      return { header, width, style: isWhole ? 'whole' : 'prose', hidden: false };
    }),
    cells,
  );
}

/** Each name once: one that the lists before lack stands behind the one that it follows. */
function inOneOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists) {
    list.forEach((name, at) => {
      if (!order.includes(name)) order.splice(order.indexOf(list[at - 1] ?? '') + 1, 0, name);
    });
  }
  return order;
}

/** As wide as the longest line, up to a point, and as its longest word: so many columns are to stand on few pages. */
function widthOf(texts: readonly string[]): number {
  const line = longest(texts.slice(1).flatMap((text) => text.split('\n')));
  const word = longest(texts.flatMap((text) => text.split(/\s/u)));
  return Math.min(widest, Math.max(narrowest, word + 2, Math.min(line + 2, usual)));
}

function longest(parts: readonly string[]): number {
  return Math.max(0, ...parts.map(({ length }) => length));
}

function factsOf(block: DocumentBlock): readonly (readonly [string, string])[] {
  if (block.type !== 'facts') return [];
  return block.facts.map(({ label, lines }) => [label, lines.map(({ text }) => text).join('\n')] as const);
}

function tableSheet({ caption, head, rows, numberColumns = [] }: DocumentTable): SheetModel {
  const isNumber = (at: number) => numberColumns.includes(at);
  return sheetOf(
    head[0] ?? caption ?? '',
    head.map((header, at): ColumnModel => ({
      header,
      width: at === 0 ? 44 : isNumber(at) ? 14 : 26,
      style: isNumber(at) ? 'whole' : 'prose',
      hidden: false,
    })),
    rows.map((row) => row.map((cell, at) => (isNumber(at) ? valueOf(cell) : cell === '' ? null : cell))),
  );
}

function sheetOf(name: string, columns: readonly ColumnModel[], rows: readonly (readonly CellValue[])[]): SheetModel {
  return { name, columns, rows, marks: new Map(), frozenColumns: 1, visibility: 'visible', computed: true };
}

/** A cell that is one whole number is that number; everything else stays the words that it is. */
function valueOf(text: string): CellValue {
  if (text === '') return null;
  const [only, ...others] = tokensOf(text);
  return others.length === 0 && only?.value !== undefined ? only.value : text;
}

/** Two sheets have no name in common. */
function freeName(wanted: string, taken: Set<string>): string {
  const name = wanted.replaceAll(signs, ' ').trim().slice(0, longestName) || '1';
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`;
    const free = name.slice(0, longestName - end.length) + end;
    if (taken.has(free.toLowerCase())) continue;
    taken.add(free.toLowerCase());
    return free;
  }
}
