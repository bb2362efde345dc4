import { foldName } from '../counting/distinct-names.ts';
import type { Sheet } from '../reading/sheet.ts';
import { isFilled, textOf } from './cell-text.ts';
import { minutesOf } from './duration-text.ts';
import { stampOfCell } from './stamp.ts';
import type { Stamp } from './stamp.ts';

/** What stands above the tables of a platform's report. */
export interface FileSummary {
  readonly title?: string;
  readonly start?: Stamp;
  readonly end?: Stamp;
  /** People whom the platform did not name (Teams: `identify me` switched off). */
  readonly notIdentified: number;
}

const startWords = /\b(?:start|inicio|inicial|debut|beginn|inizio|pradz|sakum|algus|alku)|начал|почат|開始/u;
const endWords = /\b(?:end|fin|fim|termino|ende|fine|pabaig|beig|lopp|slut)|конец|окончан|заверш|кінец|закінч|終了/u;
const titleWords =
  /\b(?:title|topic|titulo|titre|titel|titolo|pavadinim|nosaukum|pealkir|otsikko|rubrik)|назван|тема|назва|トピック/u;
const notThese = /\b(?:generated|registration|report time|participants|dalyvi|osale)/u;
const unknownWords =
  /\b(?:unidentified|not identified|unknown|unverified participants|anonymous|neidentifik|neatpazint|neidentific|neatpazit|tuvastamata)|неопознан|неідентиф/u;

/** Reads label and value beside each other (Teams) and a row of labels over a row of values (Zoom). */
export function summaryOf(sheet: Sheet, rows: readonly (readonly [number, number])[]): FileSummary {
  const found: { title?: string; start?: Stamp; end?: Stamp; notIdentified: number } = { notIdentified: 0 };
  const stamps: Stamp[] = [];
  let firstText: string | undefined;
  const take = (label: string, value: Sheet['rows'][number][number]) => {
    const folded = foldName(label);
    if (notThese.test(folded) && !unknownWords.test(folded)) return;
    const stamp = stampOfCell(value);
    if (stamp?.minutes !== undefined) {
      stamps.push(stamp);
      if (startWords.test(folded)) found.start ??= stamp;
      else if (endWords.test(folded)) found.end ??= stamp;
      return;
    }
    const text = textOf(value);
    if (titleWords.test(folded)) found.title ??= text;
    else if (unknownWords.test(folded) && /^\d+$/u.test(text)) found.notIdentified += Number(text);
    else if (/\p{L}/u.test(text) && minutesOf(value) === undefined) firstText ??= text;
  };
  for (const [from, end] of rows) {
    for (let at = from; at < end; at += 1) {
      const row = sheet.rows[at] ?? [];
      const cells = row.flatMap((cell, column) => (isFilled(cell) ? [{ cell, column }] : []));
      if (cells.length === 2 && typeof cells[0]!.cell === 'string') take(textOf(cells[0]!.cell), cells[1]!.cell);
      else if (cells.length > 2 && at + 1 < end && cells.every(({ cell }) => typeof cell === 'string')) {
        const below = sheet.rows[at + 1] ?? [];
        if (
          cells.some(({ cell }) => startWords.test(foldName(textOf(cell))) || titleWords.test(foldName(textOf(cell))))
        ) {
          for (const { cell, column } of cells) take(textOf(cell), below[column] ?? null);
          at += 1;
        }
      }
    }
  }
  if (!found.start && stamps[0]) found.start = stamps[0];
  const title = found.title ?? firstText;
  return { ...found, ...(title === undefined || title === '' || title === 'null' ? {} : { title }) };
}
