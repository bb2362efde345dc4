import { foldName } from '../counting/distinct-names.ts';
import type { ReadTable } from './recognise-format.ts';
import type { TableColumn } from './table-columns.ts';
import { countWords } from './vocabulary.ts';

/** Words in the head of a column that holds how many people there were. */
const number =
  /\b(?:skaic|skaits|kiek|arv|number|how many|count|total|viso|kopa|kokku|dalyviai|dalibnieki|osalejad|participants)|колич|число|кільк|скільк|сколько|участники|учасники/u;

/** `Dalyvių skaičius` over numbers: how many came, of whom the rows name only the organisation or the town. */
export function headsNumbers({ header, role, content }: TableColumn): boolean {
  return role !== 'rowNumber' && content.filled > 1 && content.numbers > 0.8 && saysNumber(header);
}

function saysNumber(header: string): boolean {
  const folded = foldName(header);
  return number.test(folded) || (folded !== '' && folded.split(' ').every((word) => countWords.has(word)));
}

/** Whether a file in which no people were found says how many they were: to be typed by hand, for nobody can be told apart. */
export function holdsNumbersOnly(tables: readonly ReadTable[]): boolean {
  return tables.some(({ columns }) => columns.some(headsNumbers));
}
