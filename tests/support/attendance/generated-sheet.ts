import type { Chance } from '../chance.ts';
import type { AttendanceCase, Truth } from './attendance-case.ts';
import { makePeople, respelledName } from './generated-people.ts';
import type { MadePerson } from './generated-people.ts';
import { sheetWords } from './generated-words.ts';
import type { SheetWords } from './generated-words.ts';
import { delimitedBytes, written } from './delimited.ts';
import { padded } from './table-notation.ts';
import { typedCells, workbookBytes } from './workbook-bytes.ts';

/** A row of a generated list: somebody, present or not, one way or the other. */
interface Entry {
  readonly person: MadePerson;
  readonly isPresent: boolean;
  readonly isOnline: boolean;
  /** Not the first row of this person. */
  readonly isRepeat: boolean;
}

type Column = (entry: Entry, number: number) => string;
type Columns = readonly (readonly [header: string, cell: Column])[];

/** A typed sheet put together by chance, with the truth that follows from how it was made. */
export function generatedSheet(chance: Chance): AttendanceCase {
  const language = chance.oneOf(Object.keys(sheetWords) as (keyof typeof sheetWords)[]);
  const words = sheetWords[language];
  const signature = chance.oneOf(['no column', 'empty', 'partly', 'words'] as const);
  // Whoever came online cannot sign: what an empty signature means beside a column of ways is written nowhere.
  const hasModes = signature !== 'partly' && chance.happens(0.3);
  const entries = makeEntries(chance, signature === 'partly' || signature === 'words', hasModes);
  const has = { organisation: chance.happens(0.7), country: chance.happens(0.4), gender: chance.happens(0.4) };
  const columns: Columns = [
    [words.number, (_, number) => (language === 'lv' ? `${number}.` : String(number))],
    ...nameColumns(chance, words),
    ...column(has.organisation, words.organisation, ({ person }) => person.organisation),
    ...column(has.country, words.country, ({ person }) => words.countries[person.country] ?? person.country),
    ...column(has.gender, words.gender, ({ person }) => words.genders[person.gender === 'F' ? 0 : 1]),
    ...column(hasModes, words.mode, ({ isOnline }) => words.modes[isOnline ? 1 : 0]),
    ...column(signature !== 'no column', words.signature, ({ isPresent }) => {
      if (signature === 'empty') return '';
      return isPresent ? words.signed : signature === 'words' ? words.absent : '';
    }),
  ];
  const rows = layOut(chance, words, columns, entries);
  const form = chance.oneOf(['xlsx', 'biff8', 'xlsb', 'ods', 'utf-8', 'utf-16le+bom', 'windows'] as const);
  return {
    id: `generated ${language}, ${signature}, ${form}`,
    why: 'the truth follows from how the sheet was made',
    file: 'list.bin',
    bytes: () => bytesOf(rows, form, language),
    truth: truthOf(entries, has),
  };
}

/** Three to fifteen people, some of them in two rows; at least one present and, where that is said, one absent. */
function makeEntries(chance: Chance, isAbsenceSaid: boolean, hasModes: boolean): Entry[] {
  const people = makePeople(chance, chance.whole(3, 15));
  const entries = people.map((person, index) => ({
    person,
    isPresent: !isAbsenceSaid || index === 0 || (index > 1 && chance.happens(0.7)),
    isOnline: hasModes && chance.happens(0.4),
    isRepeat: false,
  }));
  const repeated = entries.filter(({ isPresent }) => isPresent && chance.happens(0.15));
  return [
    ...entries,
    ...repeated.map((entry) => ({ ...entry, isRepeat: true, isOnline: hasModes && chance.happens(0.4) })),
  ];
}

function column(isThere: boolean, header: string, cell: Column): Columns {
  return isThere ? [[header, cell]] : [];
}

function nameColumns(chance: Chance, words: SheetWords): Columns {
  const first: Columns[number] = [words.first, ({ person }) => person.first];
  const last: Columns[number] = [words.last, ({ person }) => person.last];
  return chance.oneOf<Columns>([
    [
      [
        words.fullName,
        ({ person, isRepeat }) => (isRepeat ? respelledName(chance, person) : `${person.first} ${person.last}`),
      ],
    ],
    [[words.fullName, ({ person }) => `${person.last} ${person.first}`]],
    [[words.fullName, ({ person }) => `${person.last.toUpperCase()}, ${person.first}`]],
    [first, last],
    [last, first],
  ]);
}

/** Title rows, header, people with headings, a second header and numbers ahead between them, totals, footer. */
function layOut(chance: Chance, words: SheetWords, columns: Columns, entries: readonly Entry[]): string[][] {
  const header = columns.map(([name]) => name);
  const has = { headings: chance.happens(0.3), secondHeader: chance.happens(0.2), ahead: chance.happens(0.3) };
  const rows = entries.flatMap((entry, index) => [
    ...(has.headings && index % 4 === 0 ? [[`Grupė ${index / 4 + 1}`]] : []),
    ...(has.secondHeader && index === 2 ? [[], header] : []),
    columns.map(([, cell]) => cell(entry, index + 1)),
  ]);
  const titles = [['FOR-IN'], [words.title], [`FOR-IN, ${words.day}, Jonava`], []];
  return [
    ...titles.slice(chance.whole(0, 2)),
    ...Array.from({ length: chance.whole(0, 4) }, () => []),
    header,
    ...rows,
    ...(has.ahead ? [1, 2, 3].map((more) => [String(entries.length + more)]) : []),
    ...chance.oneOf([[], [[], ['', `${words.total}: ${entries.length}`]], [['', words.total, String(entries.length)]]]),
    ...chance.oneOf([[], [[words.footer]], [[], [words.footer]]]),
  ];
}

function bytesOf(rows: readonly string[][], form: string, language: string): Uint8Array {
  if (form === 'xlsx' || form === 'biff8' || form === 'xlsb' || form === 'ods') {
    return workbookBytes([{ name: 'Sheet1', rows: typedCells(rows) }], form);
  }
  const lines = padded(rows);
  if (form === 'utf-8') return delimitedBytes(lines, written.semicolons);
  if (form === 'utf-16le+bom') return delimitedBytes(lines, written.teamsNew);
  // No 8-bit page has Cyrillic headers and Baltic names.
  const isCyrillic = language === 'ru' || language === 'uk';
  return delimitedBytes(lines, written.balticExcel, isCyrillic ? { encoding: 'utf-8' } : {});
}

function truthOf(entries: readonly Entry[], has: Readonly<Record<'country' | 'gender', boolean>>): Truth {
  const present = entries.filter(({ isPresent }) => isPresent);
  const people = [...new Set(present.map(({ person }) => person))];
  const online = new Set(present.filter(({ isOnline }) => isOnline).map(({ person }) => person));
  const inPerson = new Set(present.filter(({ isOnline }) => !isOnline).map(({ person }) => person));
  const absent = entries.length - present.length;
  return {
    kind: 'attendance',
    rows: entries.length,
    persons: {
      unique: people.length,
      inPerson: inPerson.size,
      online: online.size,
      both: people.filter((person) => online.has(person) && inPerson.has(person)).length,
      unidentified: 0,
    },
    excluded: absent > 0 ? { 'no-show': absent } : {},
    date: '2023-09-19',
    ...(has.country && { country: tally(people.map(({ country }) => country)) }),
    ...(has.gender && { gender: tally(people.map(({ gender }) => gender)) }),
  };
}

function tally(values: readonly string[]): Record<string, number> {
  return values.reduce<Record<string, number>>((sum, value) => ({ ...sum, [value]: (sum[value] ?? 0) + 1 }), {});
}
