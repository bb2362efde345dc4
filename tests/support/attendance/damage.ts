import type { Cell, Sheet } from '../../../shared/reading/sheet.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import type { Chance } from '../chance.ts';

/** One to four things happen to the bytes on their way: a bit turned, a stretch lost, doubled, overwritten, an early end. */
export function damagedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let damaged = Uint8Array.from(bytes);
  for (let times = chance.whole(1, 4); times > 0 && damaged.length > 0; times -= 1) {
    const at = chance.whole(0, damaged.length - 1);
    const length = chance.whole(1, 40);
    const [before, stretch, after] = [damaged.slice(0, at), damaged.slice(at, at + length), damaged.slice(at + length)];
    const turned = Uint8Array.of((damaged[at] ?? 0) ^ (1 << chance.whole(0, 7)));
    damaged = chance.oneOf([
      () => joined(before, turned, damaged.slice(at + 1)),
      () => joined(before, after),
      () => joined(before, stretch, stretch, after),
      () =>
        joined(
          before,
          stretch.map(() => chance.whole(0, 255)),
          after,
        ),
      () => before,
    ])();
  }
  return damaged;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

const strangeCells: readonly Cell[] = [
  null,
  '',
  ' ',
  '-',
  '?',
  'x',
  'Iš viso',
  'Jonas',
  0,
  -1,
  1e21,
  Number.NaN,
  true,
  { serial: 45188.5, date1904: false },
  { serial: -5, date1904: true },
  { unreadable: 'errorValue' },
  '=1+1',
  '99/99/9999',
  '\u{0}\u{feff}\u{202e}',
  '😀'.repeat(300),
  '(((((',
  '"',
];

/** One to four things happen to the cells of one sheet, as people and software do them. */
export function damagedTables(tables: Tables, chance: Chance): Tables {
  const index = chance.whole(0, tables.sheets.length - 1);
  const sheets = tables.sheets.map((sheet, at) => (at === index ? damagedSheet(sheet, chance) : sheet));
  return { ...tables, sheets };
}

function damagedSheet(sheet: Sheet, chance: Chance): Sheet {
  let rows = sheet.rows.map((row) => [...row]);
  for (let times = chance.whole(1, 4); times > 0 && rows.length > 0; times -= 1) {
    const at = chance.whole(0, rows.length - 1);
    const other = chance.whole(0, rows.length - 1);
    const column = chance.whole(0, Math.max(0, (rows[at]?.length ?? 1) - 1));
    rows = chance.oneOf([
      () => withCell(rows, at, column, chance.oneOf(strangeCells)),
      () => withCell(rows, at, column, rows[other]?.[column] ?? null),
      () => rows.filter((_, index) => index !== at),
      () => rows.filter((_, index) => index < at || index > at + 5),
      () => [...rows.slice(0, at), rows[other] ?? [], ...rows.slice(at)],
      () => [...rows.slice(0, at), [], ...rows.slice(at)],
      () => rows.map((row) => row.filter((_, index) => index !== column)),
      () => rows.map((row) => [...row.slice(0, column), null, ...row.slice(column)]),
      () => rows.map((row, index) => (index === at ? row.slice(0, column) : row)),
    ])();
  }
  return { ...sheet, rows };
}

function withCell(rows: readonly Cell[][], at: number, column: number, cell: Cell): Cell[][] {
  return rows.map((row, index) => (index === at ? row.map((old, place) => (place === column ? cell : old)) : row));
}
