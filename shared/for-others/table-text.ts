/**
 * How text begins that a spreadsheet would calculate instead of showing: `= + - @`, one of their full-width or small
 * forms, a tab, a carriage return or a NUL; blanks and quotation marks before it do not help, for spreadsheets take them
 * off. Source: OWASP, "CSV Injection".
 */
const beginning = '(?:[\\t\\r\\0]|["\\s]*[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])';
const active = new RegExp(`^${beginning}`, 'u');
const marked = new RegExp(`^'+${beginning}`, 'u');
const joined = new RegExp(`^\\u2060+${beginning}`, 'u');
/** `-5`, `+1,947`, `-3.5 %`: a number calculates nothing. */
const signedNumber = /^[+-]\d{1,3}(?:[ \u00a0\u202f.,]?\d{3})*(?:[.,]\d+)?[ \u00a0]?%?$/u;
/** Stands before text in HTML: it joins words, takes no room, and no spreadsheet begins a formula with it. */
const joiner = '\u2060';

/** Whether a spreadsheet would calculate a text that is typed or pasted into one of its cells. */
export function isActive(text: string): boolean {
  return active.test(text) && !signedNumber.test(text);
}

/**
 * A text as it stands in a field of a text file or in a line on the clipboard: with a `'` before it where a spreadsheet
 * would calculate it. {@link plainField} takes it off again.
 */
export function markedField(text: string): string {
  return isActive(text) || marked.test(text) ? `'${text}` : text;
}

/** A text as one field of a line whose fields tabs divide, as spreadsheets put their cells on the clipboard. */
export function tabField(text: string): string {
  const field = markedField(text.replace(/[\t\r\n]+/gu, ' '));
  // What begins with one is taken for a field in quotation marks.
  return field.startsWith('"') ? `"${field.replaceAll('"', '""')}"` : field;
}

/** A text of several lines, each of which would be a cell of its own. */
export function markedLines(text: string): string {
  return text.split('\n').map(markedField).join('\n');
}

/**
 * A field as its writer meant it: `="00123"` is the text 00123; a `'` with which files are written so that no
 * spreadsheet calculates is taken off. Any other `=…` stays the text it is.
 */
export function plainField(field: string): string {
  const wrapped = /^="((?:[^"]|"")*)"$/u.exec(field);
  if (wrapped) return wrapped[1]!.replaceAll('""', '"');
  return marked.test(field) ? field.slice(1) : field;
}

/**
 * A text as it stands in HTML that is pasted somewhere: LibreOffice and Excel make a formula of every cell, paragraph and
 * heading that begins like one, and show a `'`. {@link plainPasted} gives the text back.
 */
export function joinedText(text: string): string {
  return isActive(text) || joined.test(text) ? `${joiner}${text}` : text;
}

/** A text from pasted HTML as its writer meant it. */
export function plainPasted(text: string): string {
  return joined.test(text) ? text.slice(1) : text;
}
