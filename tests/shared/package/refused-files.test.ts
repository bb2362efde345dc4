import { describe, expect, test } from 'vitest';
import { samplePackageText } from '../../support/sample-package.ts';
import { bytesOf, readText, refusalOf } from '../../support/refusal-of.ts';

const good = await samplePackageText();
const damaged = 'damaged or changed by hand';
const replaced = (from: string, to: string) => {
  if (!good.includes(from)) throw new Error(`the package does not hold ${from}`);
  return good.replace(from, to);
};
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const lineOf = (part: string) => good.slice(0, good.indexOf(part)).split('\n').length;

describe('a file that is not a whole package is refused', () => {
  test.each<[what: string, content: string | Uint8Array, says: string]>([
    ['empty', '', 'is empty'],
    ['only white space', ' \n\t\r\n', 'is empty'],
    ['only a byte order mark', '\u{feff}', 'is empty'],
    ['only an opening bracket', '{', 'ends in the middle'],
    ['its first line', good.slice(0, good.indexOf('\n')), 'ends in the middle'],
    ['cut inside a key', good.slice(0, good.indexOf('"shortName') + 4), 'ends in the middle'],
    ['cut inside a text', good.slice(0, good.indexOf('kaimynai')), 'ends in the middle'],
    ['cut inside an escape', good.slice(0, good.indexOf('\\n') + 1), 'ends in the middle'],
    ['cut after a colon', good.slice(0, good.indexOf('"shortName":') + 12), 'ends in the middle'],
    ['cut after a comma', good.slice(0, good.indexOf('},') + 2), 'ends in the middle'],
    ['cut inside a number', good.slice(0, good.indexOf('120.5') + 4), 'ends in the middle'],
    ['cut inside true', good.slice(0, good.indexOf('"eachCountry":true') + 16), 'ends in the middle'],
    ['cut before its last bracket', good.trimEnd().slice(0, -1), 'ends in the middle'],
    ['cut before its check sum', good.slice(0, good.indexOf(',\n"integrity"')), 'ends in the middle'],
    ['plain text', 'Dear colleagues, here is our report.', 'not a FOR-IN Register package'],
    ['a table', 'activity;"date"\nA01;2022-05-02\n', 'not a FOR-IN Register package'],
    ['a text in quotes', '"x"', 'not a FOR-IN Register package'],
    ['a number', '42', 'not a FOR-IN Register package'],
    ['null', 'null', 'not a FOR-IN Register package'],
    ['an empty list', '[]', 'not a FOR-IN Register package'],
    ['an empty group', '{}', 'not a FOR-IN Register package'],
    ['another format', '{"format":"other","version":1}', 'not a FOR-IN Register package'],
    ['a format that is a list', '{"format":["forin-package"]}', 'not a FOR-IN Register package'],
    ['a newer version', replaced('"version":1', '"version":5'), 'package version 5; this one reads up to 4'],
    ['a much newer version', '{"format":"forin-package","version":99}', 'package version 99'],
    ['a bracket turned round', replaced('"writes":[', '"writes":]'), damaged],
    ['a missing comma', replaced(',"createdAt"', ' "createdAt"'), damaged],
    ['a comma too many', replaced('"decisions":[', '"decisions":[,'), damaged],
    ['a text after the end', `${good}x`, damaged],
    ['two packages in one file', good + good, damaged],
    ['a line break in a text', replaced('Second day', 'Second\nday'), `line ${lineOf('Second day')}, character`],
    ['a tab in a text', replaced('Second day', 'Second\tday'), damaged],
    ['a number with a leading zero', replaced('"value":31', '"value":031'), damaged],
    ['a number with a plus', replaced('"value":31', '"value":+31'), damaged],
    ['a number that is none', replaced('"value":31', '"value":NaN'), damaged],
    ['an escape that is none', replaced('Second day', 'Second\\xday'), damaged],
    ['single quotes', replaced('"reference"', "'reference'"), damaged],
    ['a remark', replaced('"decisions":[', '/* none */"decisions":['), damaged],
    ['a number beyond all measure', replaced('"value":31', '"value":1e999'), 'beyond all measure at line'],
    ['a version beyond all measure', '{"format":"forin-package","version":1e999}', 'beyond all measure at line 1'],
    ['33 levels', `{"format":"forin-package","x":${deep(32)}}`, 'more than 32 levels'],
    ['20,000 levels of lists', deep(20_000), 'more than 32 levels inside one another at line 1'],
    ['20,000 levels of groups', '{"a":'.repeat(20_000), 'more than 32 levels inside one another at line 1'],
    ['a million levels', '[{"a":'.repeat(500_000), 'more than 32 levels inside one another at line 1'],
    [
      'a key twice on the first level',
      replaced('"version":1', '"version":1,"version":1'),
      '“version” twice in one place, at line 2',
    ],
    ['a key twice in a record', replaced('"reference":', '"reference":"A02","reference":'), '“reference” twice'],
    [
      'a key twice, once in escapes',
      replaced('"reference":', '"\\u0072eference":"A02","reference":'),
      '“reference” twice',
    ],
    ['a key twice, far apart', replaced('"reference":', '"answers":[],"reference":'), '“answers” twice'],
    ['__proto__ as a key', replaced('"reference":', '"__proto__":{"polluted":1},"reference":'), '“__proto__” at line'],
    [
      '__proto__ in escapes',
      replaced('"reference":', '"\\u005f_proto__":{"polluted":1},"reference":'),
      '“__proto__” at line',
    ],
    ['__proto__ on the first level', '{"__proto__":{"format":"forin-package"}}', '“__proto__” at line 1'],
    [
      'constructor as a key',
      replaced('"reference":', '"constructor":{"prototype":{"polluted":1}},"reference":'),
      '“constructor” at line',
    ],
    ['prototype as a key', replaced('"reference":', '"prototype":{},"reference":'), '“prototype” at line'],
    ['half a character, escaped', replaced('Second day', 'Second \\ud83d day'), 'half a character at line'],
    ['the other half, escaped', replaced('Second day', 'Second \\udc4b day'), 'half a character at line'],
    ['halves the wrong way round', replaced('Second day', '\\udc4b\\ud83d'), 'half a character at line'],
    ['half a character in a key', replaced('"reference":', '"\\ud83d":1,"reference":'), 'half a character at line'],
    ['half a character in raw bytes', bytesWith([0xed, 0xa0, 0xbd]), 'not UTF-8'],
    ['a byte that is not UTF-8', bytesWith([0xff]), 'not UTF-8'],
    ['a character cut in two', bytesWith([0xf0, 0x9f, 0x91]), 'not UTF-8'],
    ['a longer form than needed', bytesWith([0xc0, 0xaf]), 'not UTF-8'],
    ['UTF-16 with a byte order mark', utf16(`\u{feff}${good}`), 'not UTF-8'],
    ['UTF-16 without one', utf16(good), 'not UTF-8'],
    ['Latin letters in an older encoding', new Uint8Array(Buffer.from('{"name":"Jõhvi"}', 'latin1')), 'not UTF-8'],
    ['one digit of a count altered', replaced('"value":31', '"value":37'), 'was changed after it was made'],
    ['a record taken out', good.replace(/\n[^\n]+"kind":"place"[^\n]+/u, ''), 'was changed after it was made'],
    ['a letter in a title altered', replaced('Second day', 'second day'), 'was changed after it was made'],
    ['a field added', replaced('"reference":', '"audience":"open","reference":'), 'was changed after it was made'],
    ['the check sum altered', replaced('"value":"', '"value":"0'), 'was changed after it was made'],
    ['no check sum', good.replace(/,\n"integrity".+/u, '}'), 'has no check sum'],
    [
      'a check sum without value',
      good.replace(/"integrity":.+/u, '"integrity":{"algorithm":"SHA-256"}}'),
      'has no check sum',
    ],
    ['null for a check sum', good.replace(/"integrity":.+/u, '"integrity":null}'), 'has no check sum'],
    ['a number for a check sum', good.replace(/"integrity":.+/u, '"integrity":{"value":5}}'), 'has no check sum'],
    [
      'a check sum of another method',
      replaced('"SHA-256"', '"MD5"'),
      'integrity.algorithm: the value is not one of: SHA-256',
    ],
    [
      'an unknown field beside the check sum',
      replaced('"algorithm":', '"by":1,"algorithm":'),
      'integrity: “by” is not a field',
    ],
  ])('%s', async (_, content, says) => {
    expect(await refusalOf(content)).toContain(says);
  });

  test('with control and direction characters of a key shown harmless, and a long key shortened', async () => {
    const key = `\\u001b[2J\\u202e${'k'.repeat(300)}`;
    const sentence = await refusalOf(replaced('"reference":', `"${key}":1,"${key}":2,"reference":`));
    expect(sentence).toContain('“\u{fffd}[2J\u{fffd}kkk');
    expect(sentence).toContain('…” twice');
    expect(sentence.length).toBeLessThan(250);
  });
});

describe('a package is accepted that means the same', () => {
  test.each([
    ['as written', good],
    ['with a byte order mark', `\u{feff}${good}`],
    ['without its last line break', good.trimEnd()],
    ['pretty-printed', JSON.stringify(JSON.parse(good), null, 2)],
    ['with Windows line breaks', good.replaceAll('\n', '\r\n')],
    ['with the order of its keys changed', JSON.stringify(reversed(JSON.parse(good)))],
    ['with a number written 31.0', replaced('"value":31', '"value":31.0')],
    ['with a number written 310e-1', replaced('"value":31', '"value":310e-1')],
    ['with a zero written -0', replaced('"position":0', '"position":-0')],
    ['with a letter in escapes', replaced('Second day', '\\u0053econd day')],
    ['with an emoji in escapes', replaced('👋', '\\ud83d\\uDC4B')],
    ['with a key in escapes', replaced('"reference"', '"\\u0072eference"')],
    ['with a slash in escapes', replaced('https://example', 'https:\\/\\/example')],
  ])('%s', async (_, text) => {
    const [read, whole] = [await readText(text), await readText(good)];
    expect(read).toEqual(whole);
    expect(read.ok).toBe(true);
  });
});

/** The package with bytes put into a title. */
function bytesWith(bytes: readonly number[]): Uint8Array {
  const [before = '', after = ''] = good.split('Second day');
  return new Uint8Array([...bytesOf(before), ...bytes, ...bytesOf(after)]);
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, reversed(inner)]);
  return Object.fromEntries(members.toReversed());
}
