import type { CrossPlace } from '../../summary/cross-table/cross-table.ts';
import type { ProtectedCrossTable } from '../../summary/cross-table/protect-cross-table.ts';
import type { DocumentBlock } from '../document/document.ts';
import type { SheetModel, WorkbookModel } from '../workbook/workbook-model.ts';
import { captionOf, dimensionWords, keyWords, notesOf } from './cross-table-words.ts';
import type { CrossWords } from './cross-table-words.ts';

/** Where a table comes from and what was left out of it. */
export interface CrossTableFacts {
  /** `FOR-IN, 2022 Q2` */
  readonly scope: string;
  readonly threshold: number;
}

type Cell = string | number | null;

/**
 * A cross-table as it leaves, to be pasted: numbers that must not be known stand as "not shown", with a note. A number
 * that does not cover all of its activities says so in its cell.
 */
export function crossTableDocument(
  given: ProtectedCrossTable,
  facts: CrossTableFacts,
  words: CrossWords,
): readonly DocumentBlock[] {
  const { choice } = given.table;
  const [head = [], ...rows] = cellsOf(given, words, (value, known) => {
    const number = value === null ? words.shared('summary.unknown') : words.number(value);
    return known === undefined ? number : `${number} (${known})`;
  });
  return [
    {
      type: 'table',
      caption: `${captionOf(choice, words)} – ${facts.scope}`,
      head: head.map(String),
      rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
      numberColumns: head.map((_, index) => index).slice(1),
      hasSumRow: true,
    },
    ...allNotes(given, facts, words).map((text) => ({ type: 'text', role: 'note', text }) as const),
  ];
}

/** The same as a workbook: numbers are numbers, unknown is a word, notes stand below; a second sheet says what is known. */
export function crossTableWorkbook(
  given: ProtectedCrossTable,
  facts: CrossTableFacts,
  words: CrossWords,
): WorkbookModel {
  const caption = `${captionOf(given.table.choice, words)} – ${facts.scope}`;
  const notes = [caption, ...allNotes(given, facts, words)];
  const numbers = cellsOf(given, words, (value) => value ?? words.shared('summary.unknown'));
  const coverage = cellsOf(given, words, (_, known) => known ?? null);
  return {
    title: caption,
    sheets: [
      sheetOf(words.shared('crossTable.title'), numbers, notes),
      sheetOf(words.shared('crossTable.coverage'), coverage, [caption]),
    ],
  };
}

function sheetOf(
  name: string,
  [head = [], ...rows]: readonly (readonly Cell[])[],
  below: readonly string[],
): SheetModel {
  const styles = head.map((_, index) => [index, index === 0 ? 'group' : 'groupNumber'] as const);
  return {
    name,
    columns: head.map((header, index) => ({
      header: String(header),
      width: index === 0 ? 34 : Math.min(30, Math.max(12, String(header).length + 2)),
      style: index === 0 ? 'prose' : 'whole',
      hidden: false,
    })),
    rows: [...rows, [], ...below.map((text) => [text])],
    marks: new Map([[rows.length - 1, new Map(styles)]]),
    frozenColumns: 1,
    visibility: 'visible',
    computed: true,
  };
}

/** @param say a number of a cell, and of how many activities it is known where that is not all */
function cellsOf(
  { table, isHidden }: ProtectedCrossTable,
  words: CrossWords,
  say: (value: number | null, known: string | undefined) => Cell,
): readonly (readonly Cell[])[] {
  const { choice, rows, columns } = table;
  const cellOf = (place: CrossPlace): Cell => {
    if (isHidden(place)) return words.shared('crossTable.hidden');
    const figure = table.at(place);
    if (!figure) return null;
    const isPartly = figure.value !== null && figure.known < figure.activities;
    const known = words.shared('crossTable.known', { known: figure.known, of: figure.activities });
    return say(figure.value, isPartly ? known : undefined);
  };
  const allColumns = [...columns, null];
  return [
    [dimensionWords(choice.rows, words), ...allColumns.map((key) => keyWords(choice.columns, key, words))],
    ...[...rows, null].map((row) => [
      keyWords(choice.rows, row, words),
      ...allColumns.map((column) => cellOf({ row, column })),
    ]),
  ];
}

function allNotes(
  { table, hidesAny, isWithheld }: ProtectedCrossTable,
  { threshold }: CrossTableFacts,
  words: CrossWords,
): readonly string[] {
  const hidden = hidesAny ? [words.shared('crossTable.hiddenNote', { threshold })] : [];
  const withheld = isWithheld ? [words.shared('crossTable.withheld', { threshold })] : hidden;
  return [...withheld, ...notesOf(table.choice, words)];
}
