import { describe, expect, test } from 'vitest';
import { checkCatalogue } from '../../support/check-catalogue.ts';
import type { Messages } from '../../support/check-catalogue.ts';

const rules = { locale: 'lt', sameAsEnglish: {} } as const;

function faultsOf(english: string, translation: string): readonly string[] {
  return checkCatalogue({ one: english }, { one: translation }, rules);
}

describe('the check of a translated catalogue', () => {
  test.each<[what: string, english: string, translation: string]>([
    ['words', 'Settings', 'Nustatymai'],
    ['a name in quotation marks', 'The file {file} is empty.', 'Failas „{file}“ tuščias.'],
    [
      'a number that becomes a plural',
      '{rows, number} rows',
      '{rows, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}',
    ],
    ['signs only', '{min, number}–{max, number}', '{min, number}–{max, number}'],
    ['more cases than the English', '{x, select, a {a} other {b}}', '{x, select, a {viena} b {du} other {kita}}'],
  ])('lets pass %s', (_what, english, translation) => {
    expect(faultsOf(english, translation)).toEqual([]);
  });

  test.each<[what: string, english: string, translation: string, says: string]>([
    ['a lost placeholder', 'Saved {time}', 'Išsaugota', '{time} is missing'],
    ['a placeholder of its own', 'Saved', 'Išsaugota {time}', '{time} is not a placeholder of the English'],
    ['a number shown as it comes', '{n, number} rows', 'Eilučių: {n}', 'number'],
    ['text formatted as a number', 'Rows: {n}', 'Eilučių: {n, number}', 'is a number in one language only'],
    [
      'a missing plural form',
      '{n, plural, one {# row} other {# rows}}',
      '{n, plural, one {# eilutė} few {# eilutės} other {# eilučių}}',
      'the language has few many one other',
    ],
    [
      'a lost exact form',
      '{n, plural, =0 {nothing} one {# row} other {# rows}}',
      '{n, plural, one {# eilutė} few {# eilutės} many {# eilutės} other {# eilučių}}',
      'other exact forms',
    ],
    ['a lost case', '{x, select, a {a} b {b} other {c}}', '{x, select, a {viena} other {kita}}', 'has lost b'],
    ['an untranslated message', 'Settings', 'Settings', 'reads as in English'],
    ['an English word left', 'Name of file', 'Failo of pavadinimas', 'English word “of”'],
    ['a letter of another language', 'File', 'Fails ķļ', 'letter “ķ”'],
    ['straight quotation marks', 'Press “Save”', 'Spauskite "Išsaugoti"', 'straight quotation marks'],
    ['quotation marks that do not pair', 'Press “Save”', 'Spauskite „Išsaugoti”', 'do not pair'],
    ['a doubled space', 'A {x} b', 'A  {x} b', 'a space too many'],
    ['broken syntax', 'Saved {time}', 'Išsaugota {time', 'cannot be parsed'],
  ])('names %s', (_what, english, translation, says) => {
    expect(faultsOf(english, translation).join('\n')).toContain(says);
  });

  test.each<[what: string, english: Messages, translation: Messages, says: string]>([
    ['a key that is not translated', { a: 'File', b: 'Edit' }, { a: 'Failas' }, 'b: is missing'],
    ['a key that English does not have', { a: 'File' }, { a: 'Failas', b: 'Taisa' }, 'b: English has no such key'],
  ])('names %s', (_what, english, translation, says) => {
    expect(checkCatalogue(english, translation, rules)).toEqual([says]);
  });

  test('lets a message read as in English where a reason is given, and names a reason that is not needed', () => {
    expect(allowed('Partner')).toEqual([]);
    expect(allowed('Partnerid')).toEqual(['a: is allowed to read as in English and does not']);
  });
});

function allowed(translation: string): readonly string[] {
  return checkCatalogue({ a: 'Partner' }, { a: translation }, { locale: 'et', sameAsEnglish: { a: 'the same word' } });
}
