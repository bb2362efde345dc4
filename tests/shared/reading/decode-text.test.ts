import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../shared/reading/decode-text.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();
const utf8 = (text: string) => platform.encodeUtf8(text);
const wide = (text: string, isBigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return Uint8Array.from(isBigEndian ? bytes.swap16() : bytes);
};
/** A text in an 8-bit encoding, made from what the platform reads each byte as. */
const inBytes = (text: string, encoding: 'windows-1257' | 'windows-1252' | 'windows-1251') => {
  const letters = platform.decodeText(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    encoding,
  );
  return Uint8Array.from(text, (letter) => {
    const byte = Array.from(letters).indexOf(letter);
    if (byte < 0) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
};

describe('text is decoded by what it shows', () => {
  const text = 'Vardas;Pavardė\nŽivilė;Mėginaitė\n';
  test.each([
    ['utf-8', utf8(text)],
    ['utf-8+bom', utf8(`\ufeff${text}`)],
    ['utf-16le+bom', wide(`\ufeff${text}`)],
    ['utf-16be+bom', wide(`\ufeff${text}`, true)],
    ['utf-16le', wide(text)],
    ['utf-16be', wide(text, true)],
  ])('%s, and nobody needs to look at it', (encoding, bytes) => {
    expect(decodeText(bytes, platform)).toEqual({ text, encoding });
  });

  test('letters of other alphabets do not hide the pattern of UTF-16', () => {
    const cyrillic = "Ім'я;Прізвище\nОлена;Зразкова\n";
    expect(decodeText(wide(cyrillic), platform)).toEqual({ text: cyrillic, encoding: 'utf-16le' });
  });

  test('plain ASCII is not guessed', () => {
    expect(decodeText(utf8('Name;Total\n'), platform)).toEqual({ text: 'Name;Total\n', encoding: 'utf-8' });
  });
});

describe('an 8-bit text is read in the encoding that looks likeliest, and said to be guessed', () => {
  test.each([
    ['Lithuanian', 'windows-1257', 'Šimkutė Žūė; Ąžuolas Āboliņš; įstaiga'],
    ['Lithuanian in capitals', 'windows-1257', 'MĖGINAITĖ ŽIVILĖ; ŠABLONAITĖ ŪLA'],
    ['Latvian', 'windows-1257', 'Līga Paraudziņa; Ģirts Mēģinājums; Biedrība „Patvēruma paraugs“'],
    ['Estonian', 'windows-1257', 'Õnne Näidis; Jüri Proov; Külli Katsetamm'],
    ['Estonian of a western computer', 'windows-1252', 'Priit Šaabloon; Õnne Žürii; Tiit Näidiš'],
    ['Finnish and Swedish', 'windows-1252', 'Åsa Mallå; Päivi Esimerkki; Göran Åström'],
    ['Russian', 'windows-1251', 'Имя;Фамилия\nЕлена;Образцова'],
    ['Ukrainian', 'windows-1251', 'Олена Зразкова; Тарас Прикладенко, Київ'],
    ['Russian names among Latin ones', 'windows-1251', 'Name;Organisation\nЕлена Образцова;Demo NGO\nПроба;Artdemo'],
  ] as const)('%s: %s', (_, encoding, text) => {
    expect(decodeText(inBytes(text, encoding), platform)).toEqual({ text, encoding, isEncodingGuessed: true });
  });

  test('UTF-8 with a damaged letter stays UTF-8: one letter is lost, not all of them', () => {
    const bytes = utf8('Živilė Mėginaitė; Ąžuolas Testauskas');
    const damaged = bytes.filter((_, at) => at !== 1);
    expect(decodeText(damaged, platform)).toEqual({
      text: '\ufffdivilė Mėginaitė; Ąžuolas Testauskas',
      encoding: 'utf-8',
      isEncodingGuessed: true,
    });
  });
});
