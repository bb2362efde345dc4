import type { DocumentTable } from './document.ts';

/** Words longer than this are broken. */
const longestWord = 24;
/** What stands in a column of numbers is not broken up to this. */
const longestNumber = 24;
/** A column with more letters than this to a cell gets no more room for them. */
const longestText = 60;

/**
 * Widths of a table's columns, together as wide as the page: each has room for its longest word, columns of numbers for
 * no more than that, and the others share what is left by how much stands in them.
 *
 * @param letter width of a letter, in the unit of `whole`
 */
export function columnWidths(
  { head, rows, numberColumns = [] }: Pick<DocumentTable, 'head' | 'rows' | 'numberColumns'>,
  whole: number,
  letter: number,
): readonly number[] {
  const narrow = head.map((name, column) => {
    const cells = [name, ...rows.map((row) => row[column] ?? '')];
    // A number is never broken, nor is a short head above it.
    const words = cells.flatMap((cell) =>
      numberColumns.includes(column) && cell.length <= longestNumber ? [cell] : cell.split(/\s+/u),
    );
    const longest = Math.max(1, ...words.map(({ length }) => Math.min(length, longestWord)));
    return (longest + 3) * letter;
  });
  const weights = head.map((_, column) => {
    if (numberColumns.includes(column)) return 0;
    const lengths = rows.map((row) => Math.min((row[column] ?? '').length, longestText));
    return Math.max(4, ...lengths);
  });
  const needed = narrow.reduce((sum, width) => sum + width, 0);
  const weight = weights.reduce((sum, one) => sum + one, 0);
  if (needed >= whole || weight === 0)
    return rounded(
      narrow.map((width) => (width * whole) / needed),
      whole,
    );
  return rounded(
    narrow.map((width, column) => width + ((whole - needed) * (weights[column] ?? 0)) / weight),
    whole,
  );
}

/** Whole numbers that add up; what is left over goes to the first. */
function rounded(widths: readonly number[], whole: number): readonly number[] {
  const floors = widths.map(Math.floor);
  const rest = Math.round(whole) - floors.reduce((sum, width) => sum + width, 0);
  return floors.map((width, index) => (index === 0 ? width + rest : width));
}
