/**
 * A field as its writer meant it: `="00123"` is the text 00123; a `'` before `= + - @`, with which files are written so
 * that no spreadsheet calculates, is taken off. Any other `=…` stays the text it is.
 */
export function plainField(field: string): string {
  const wrapped = /^="((?:[^"]|"")*)"$/u.exec(field);
  if (wrapped) return wrapped[1]!.replaceAll('""', '"');
  return /^'[=+\-@]/u.test(field) ? field.slice(1) : field;
}
