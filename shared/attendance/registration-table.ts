import { foldName } from '../counting/distinct-names.ts';
import { presenceOf } from './cell-values.ts';
import { headingSays } from './heading-says.ts';
import { textsOf } from './find-tables.ts';
import type { ReadTable } from './recognise-format.ts';
import type { TableColumn } from './table-columns.ts';

/** Who registered, in languages that have a word for it; and who was registered or invited, which is said of others, too. */
const whoRegistered = '(?:uzsiregistrav|registrejus|pieteikus|registreerunu)\\p{L}*';
const whoIsRegistered =
  '(?:registruot|uzregistruot|registret|pieteikt|registreeritu|registered|pakviest|kviestini|uzaicinat|kutsutu|invited|зарегистрирован|зареєстрован|приглашен|запрошен)\\p{L}*';
const participants =
  '(?:dalyvi|sveci|dalibniek|viesu|osaleja|osavotja|kulalis|participant|attendee|guest|участник|учасник|гост)';
const anybody = '(?:asmen|zmoni|person|isik|inimes|people)';
/**
 * `Registruotų dalyvių sąrašas`, `Užsiregistravę asmenys`, in this order beside each other. A list "of registration" is what
 * people sign at the door, and training may be about registered persons.
 */
const title = new RegExp(
  `(?<!\\p{L})(?:${whoRegistered} (?:\\p{L}+ )?(?:${participants}|${anybody})|${whoIsRegistered} (?:\\p{L}+ )?${participants})`,
  'u',
);
const tab = new RegExp(`^(?:${whoRegistered}|${whoIsRegistered})$`, 'u');
const whoCame = /\b(?:dalyvav|atvyk|piedalij|ierad|osalenu|osales|attended|present)|участвовав|присутств|присутн/u;
/** Questions that are put before an event. */
const intention = /\b(?:dalyvausi\p{L}*|dalyvaus|piedalisi\p{L}*|osalete|will you)\b|будете участв|братимете/u;
const statusHeader = /\b(?:status|busen|staatus|olek|registr)|статус/u;
const statusOfRegistration =
  /^(?:registered|confirmed|approved|pending|accepted|invited|uzsiregistrav|registruot|uzregistruot|patvirtint|pakviest|registret|apstiprinat|uzaicinat|pieteic|pieteik|registreeru|registreeri|kinnitat|kutsutu|зарегистр|подтвержд|зареєстр|підтвердж)/u;

/**
 * Whether a typed table is of people who registered or were invited, by its title, its tab, a question put beforehand or a
 * status, and nothing in it says who came: never attendance (`attendance-formats.md` §7.11).
 */
export function isRegistrationTable({ table, columns }: ReadTable): boolean {
  if (columns.some(saysWhoCame)) return false;
  const titles = textsOf(table.sheet, table.titleFrom, table.header.first).map(foldName);
  return titles.some(isOfRegistered) || tab.test(foldName(table.sheet.name)) || columns.some(asksBefore);
}

/** The column of a registration in which people answered whether they will come; undefined where nobody was asked. */
export function columnOfIntention(table: ReadTable): number | undefined {
  if (table.columns.some(saysWhoCame)) return undefined;
  return table.columns.find(
    ({ header, content }) =>
      content.filled > 0 &&
      intention.test(foldName(header)) &&
      content.examples.some((text) => presenceOf(text) !== undefined),
  )?.column;
}

const tabOfRegistration =
  /^(?:registracij\p{L}*|registraci\p{L}+|registrat\p{L}+|registre(?:er|eri)\p{L}*|registrējus\p{L}*|регистрац\p{L}+|реєстрац\p{L}+|form(?: responses| \d+)?(?: \d+)?)$/u;

/**
 * Whether a table on a sheet called `Registracija` is of people who registered, since another sheet of the workbook says who
 * came. Alone such a list may be the one that people signed at the door.
 */
export function isRegistrationBeside(read: ReadTable, others: readonly ReadTable[]): boolean {
  if (!tabOfRegistration.test(foldName(read.table.sheet.name)) || read.columns.some(saysWhoCame)) return false;
  return others.some(
    ({ table, columns }) =>
      table.sheet !== read.table.sheet && (columns.some(saysWhoCame) || headingSays(table.sheet.name) !== undefined),
  );
}

function isOfRegistered(folded: string): boolean {
  return folded.length < 150 && title.test(folded) && !whoCame.test(folded);
}

function asksBefore({ header, role, content }: TableColumn): boolean {
  const folded = foldName(header);
  if (intention.test(folded)) return true;
  if (content.filled === 0 || !(role === 'attended' || statusHeader.test(folded))) return false;
  return content.examples.every((text) => statusOfRegistration.test(foldName(text)));
}

/** Whether a column says who came: marks, signatures, hours, times. */
export function saysWhoCame({ role, content: { filled, examples } }: TableColumn): boolean {
  if (filled === 0) return false;
  if (role === 'attended') return examples.some((text) => presenceOf(text) !== undefined);
  return (['signature', 'dayPresence', 'modeMark', 'hours', 'joinTime', 'leaveTime', 'duration'] as const).some(
    (one) => one === role,
  );
}
