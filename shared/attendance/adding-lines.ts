import { foldName } from '../counting/distinct-names.ts';
import type { Cell } from '../reading/sheet.ts';
import { isFilled, textOf } from './cell-text.ts';
import { countWords } from './vocabulary.ts';
import { WordBeginnings } from './word-beginnings.ts';

const counts = new WordBeginnings(countWords);

/** `Dalyvavo 12 asmenų`, or `Dalyvavo:` beside the number: a line of nothing but words for counting people, and a number. */
export function saysHowMany(cells: readonly Cell[]): boolean {
  let [hasWord, hasNumber] = [false, false];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    if (typeof cell === 'number') {
      hasNumber = true;
      continue;
    }
    const text = textOf(cell);
    if (!counts.mayStandAt(text, 0)) return false;
    for (const word of foldName(text).split(' ')) {
      if (isNumber(word)) hasNumber = true;
      else if (countWords.has(word)) hasWord = true;
      else return false;
    }
  }
  return hasWord && hasNumber;
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}

/** `Kaunas iš viso` and nothing but numbers beside it. */
export function endsAsTotal(cells: readonly Cell[]): boolean {
  let [filled, lone] = [0, ''];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    filled += 1;
    const text = textOf(cell);
    if (isNumber(text)) continue;
    if (lone !== '') return false;
    lone = text;
  }
  return lone !== '' && filled > 1 && totalAtEnd.test(foldName(lone));
}

const totalAtEnd = /\p{L} (?:is viso|in total|subtotal|total|pavisam|kopa|kokku|итого|всего|усього|всього|разом)$/u;
