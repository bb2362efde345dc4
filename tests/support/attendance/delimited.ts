import { textBytes } from './text-bytes.ts';
import type { TextForm } from './text-bytes.ts';

export interface DelimitedForm {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly eol: '\n' | '\r\n' | '\r';
  /** `all`: every cell of every row, as Google Forms does. */
  readonly quotes: 'where needed' | 'all';
  readonly lastBreak: boolean;
  readonly encoding: TextForm;
}

/** What a tool writes. */
export const written = {
  teams: { delimiter: '\t', eol: '\n', quotes: 'where needed', lastBreak: true, encoding: 'utf-16le+bom' },
  teamsNew: { delimiter: '\t', eol: '\r\n', quotes: 'where needed', lastBreak: true, encoding: 'utf-16le+bom' },
  zoom: { delimiter: ',', eol: '\r\n', quotes: 'where needed', lastBreak: true, encoding: 'utf-8+bom' },
  plain: { delimiter: ',', eol: '\n', quotes: 'where needed', lastBreak: true, encoding: 'utf-8' },
  googleForms: { delimiter: ',', eol: '\n', quotes: 'all', lastBreak: false, encoding: 'utf-8' },
  balticExcel: { delimiter: ';', eol: '\r\n', quotes: 'where needed', lastBreak: true, encoding: 'windows-1257' },
  semicolons: { delimiter: ';', eol: '\r\n', quotes: 'where needed', lastBreak: true, encoding: 'utf-8+bom' },
} as const satisfies Record<string, DelimitedForm>;

export function delimitedText(rows: readonly (readonly string[])[], form: DelimitedForm): string {
  const lines = rows.map((row) => row.map((cell) => quoted(cell, form)).join(form.delimiter));
  return lines.join(form.eol) + (form.lastBreak ? form.eol : '');
}

export function delimitedBytes(
  rows: readonly (readonly string[])[],
  form: DelimitedForm,
  changes: Partial<DelimitedForm> = {},
): Uint8Array {
  const whole = { ...form, ...changes };
  return textBytes(delimitedText(rows, whole), whole.encoding);
}

function quoted(cell: string, form: DelimitedForm): string {
  const needsQuotes =
    form.quotes === 'all' || /["\r\n]/.test(cell) || cell.includes(form.delimiter) || cell.startsWith(' ');
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
