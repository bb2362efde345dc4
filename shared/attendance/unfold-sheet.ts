import type { Cell, Sheet } from '../reading/sheet.ts';

const delimiters = ['\t', ';', ','] as const;

/**
 * A report that was pasted into one column of a workbook stands there as lines of text: they are taken apart again. Any
 * other sheet comes back as it is.
 */
export function unfoldSheet(sheet: Sheet): Sheet {
  const isOneColumn = sheet.rows.every((row) => row.slice(1).every((cell) => cell === null || cell === ''));
  if (!isOneColumn) return sheet;
  const lines = sheet.rows.map(([cell]) => cell);
  const texts = lines.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
  if (texts.length < 3) return sheet;
  const delimiter = delimiters.find(
    (one) => texts.filter((text) => text.split(one).length > 2).length > texts.length * 0.4,
  );
  if (delimiter === undefined) return sheet;
  return {
    ...sheet,
    rows: lines.map((cell) => (typeof cell === 'string' ? fieldsOf(cell, delimiter) : [cell ?? null])),
  };
}

/** Fields of one line; a quoted one may hold the delimiter. */
function fieldsOf(line: string, delimiter: string): readonly Cell[] {
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at];
    if (letter === '"' && (isQuoted || field === '')) {
      if (isQuoted && line[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = !isQuoted;
    } else if (letter === delimiter && !isQuoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field];
}
