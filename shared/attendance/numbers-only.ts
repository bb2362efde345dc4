import { foldName } from '../counting/distinct-names.ts';
import { textOf } from './cell-text.ts';
import type { ReadTable } from './recognise-format.ts';
import type { TableColumn } from './table-columns.ts';
import { countWords } from './vocabulary.ts';

/** Words in the head of a column that holds how many people there were. */
const numberWord =
  /\b(?:skaic|skaits|kiek|arv|number|how many|count|total|viso|kopa|kokku|dalyviai|dalibnieki|osalejad|participants)|колич|число|кільк|скільк|сколько|участники|учасники/u;

/** `Dalyvių skaičius` over numbers: how many came, of whom the rows name only the organisation or the town. */
export function headsNumbers({ header, role, content }: TableColumn): boolean {
  return role !== 'rowNumber' && content.filled > 1 && content.numbers > 0.8 && saysNumber(header);
}

function saysNumber(header: string): boolean {
  const folded = foldName(header);
  return numberWord.test(folded) || (folded !== '' && folded.split(' ').every((word) => countWords.has(word)));
}

/** Whether a file in which no people were found says how many they were: to be typed by hand, for nobody can be told apart. */
export function holdsNumbersOnly(tables: readonly ReadTable[]): boolean {
  return tables.some(({ columns }) => columns.some(headsNumbers));
}

/** Heads of columns that say how many children or others came with somebody. */
const others =
  /(?<!\p{L})(?:vaik(?:ai|u)(?!\p{L})|bern(?:i|u|s)(?!\p{L})|last(?:e|ega)(?!\p{L})|laps(?:i|ed)(?!\p{L})|children|kids|дети|детей|діти|дітей|lydin|palydo|pavado|kaasas|saatja|companion|accompan|plus one|guests|sveciai|sveciu|viesi(?!\p{L})|viesu|kulalis|seimos nari|gimenes loc|pereliik|family members|гости|гостей|гості|члены семьи|члени сім|сопровожд|супровод)/u;
const ofSomethingElse = /(?<!\p{L})(?:amzi|vecum|vanus|age|ages|возраст|вік|vard|nimi|name|имя|имена)/u;

/** How many people a list counts in a column of its own beside those it names; undefined where it counts none. */
export function peopleBeside({
  table,
  columns,
}: ReadTable): { readonly column: string; readonly count: number } | undefined {
  const found = columns.find(
    ({ header, role, content }) =>
      role === 'ignored' &&
      content.numbers > 0.8 &&
      others.test(foldName(header)) &&
      !ofSomethingElse.test(foldName(header)),
  );
  if (!found) return undefined;
  const names = columns.filter(({ role }) => role === 'fullName' || role === 'firstName' || role === 'lastName');
  let count = 0;
  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = table.sheet.rows[at];
    const isNamed = names.some(({ column }) => /\p{L}/u.test(textOf(row?.[column])));
    const number = Number(textOf(row?.[found.column]));
    if (isNamed && Number.isInteger(number) && number > 0 && number < 100) count += number;
  }
  return count > 0 ? { column: found.header, count } : undefined;
}
