import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalCut, canonicalJson } from '../../../shared/package/canonical-json.ts';
import { findJsonFault } from '../../../shared/package/find-json-fault.ts';
import { scanJson } from '../../../shared/package/scan-json.ts';
import { bytesOf } from '../../support/refusal-of.ts';
import { testPlatform } from '../../support/test-platform.ts';

const { decodeUtf8 } = testPlatform();
const scan = (text: string, maxDepth?: number) => scanJson(bytesOf(text), decodeUtf8, maxDepth);
/** The canonical form of an object without a member, cut out of its text. */
const cut = (text: string, leaveOut: string) => decodeUtf8(canonicalCut(bytesOf(text), scan(text), leaveOut));

/** One JSON value in one of the many ways to write it; objects may hold a key twice, in whatever spelling. */
const gap = fc.constantFrom('', '', '', ' ', '\n', '\r\n\t');
const character = fc.constantFrom('a', 'b', 'z', 'A', '\u00e9', '\u{1f44b}', '"', '\\', '\n', '\u0001', '/', '\uffff');
const spelledCharacter = fc.tuple(character, fc.nat(9)).map(([text, way]) => {
  if (way > 1) return JSON.stringify(text).slice(1, -1);
  const units = [...Array(text.length).keys()].map((index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${way === 0 ? unit : unit.toUpperCase()}`).join('');
});
const spelledText = fc.array(spelledCharacter, { maxLength: 3 }).map((parts) => `"${parts.join('')}"`);
const spelledNumber = fc.constantFrom(
  '0',
  '-0',
  '1',
  '1.0',
  '1e0',
  '1E+2',
  '100',
  '0.10',
  '-7.25',
  '1e21',
  '1e+21',
  '12345678901234567890',
);
const { spelledValue } = fc.letrec<{ spelledValue: string }>((tie) => ({
  spelledValue: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.constantFrom('true', 'false', 'null'), spelledText, spelledNumber),
    fc.array(fc.tuple(gap, tie('spelledValue'), gap), { maxLength: 3 }).map((items) => `[${commaed(items)}]`),
    fc.array(fc.tuple(gap, spelledText, gap, gap, tie('spelledValue'), gap), { maxLength: 4 }).map(objectText),
  ),
}));

function commaed(items: readonly (readonly string[])[]): string {
  return items.map((parts) => parts.join('')).join(',');
}

function objectText(members: readonly (readonly string[])[]): string {
  return `{${commaed(members.map(([a = '', key = '', b = '', c = '', value = '', d = '']) => [a, key, b, ':', c, value, d]))}}`;
}
const spelledObject = fc
  .array(fc.tuple(gap, spelledText, gap, gap, spelledValue, gap), { maxLength: 4 })
  .map(objectText);
const spelledDocument = fc.tuple(gap, fc.oneof(spelledObject, spelledValue), gap).map((parts) => parts.join(''));

/** Slow and plain: every object of a text with its keys, read by a parser of its own. */
function hasKeyTwice(text: string): boolean {
  let index = 0;
  let twice = false;
  const space = () => {
    while (' \n\r\t'.includes(text[index] ?? 'x')) index += 1;
  };
  const quoted = () => {
    const match = /"(?:[^"\\]|\\.)*"/suy;
    match.lastIndex = index;
    const found = match.exec(text)?.[0] ?? '';
    index += found.length;
    return String(JSON.parse(found));
  };
  const value = (): void => {
    space();
    const opening = text[index];
    if (opening === '{' || opening === '[') {
      const keys: string[] = [];
      index += 1;
      space();
      while (text[index] !== '}' && text[index] !== ']') {
        if (text[index] === ',') index += 1;
        space();
        if (opening === '{') {
          keys.push(quoted());
          space();
          index += 1;
        }
        value();
        space();
      }
      index += 1;
      if (new Set(keys).size < keys.length) twice = true;
    } else if (opening === '"') quoted();
    else while (/[-+.\w]/u.test(text[index] ?? ' ')) index += 1;
  };
  value();
  return twice;
}

describe('scanning JSON text', () => {
  test('finds a key twice exactly when a slow reader does', () => {
    let found = 0;
    fc.assert(
      fc.property(spelledDocument, (text) => {
        const twice = hasKeyTwice(text);
        if (twice) found += 1;
        expect(scan(text).problem?.kind).toBe(twice ? 'keyTwice' : undefined);
      }),
      { numRuns: 10_000 },
    );
    expect(found).toBeGreaterThan(100);
  });

  test('says canonical only of texts that the canonical form agrees with', () => {
    let agreed = 0;
    fc.assert(
      fc.property(fc.tuple(spelledObject, gap), ([object, after]) => {
        const text = `${object}${after}`;
        const scanned = scan(text);
        if (scanned.problem || !scanned.canonical) return;
        agreed += 1;
        const { a, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
        expect(cut(text, 'a')).toBe(canonicalJson(rest));
        expect(cut(text, 'no such key')).toBe(canonicalJson(a === undefined ? rest : { a, ...rest }));
      }),
      { numRuns: 10_000 },
    );
    expect(agreed).toBeGreaterThan(1000);
  });

  test('calls every canonical text canonical', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson({ value });
        const scanned = scan(text, 1000);
        if (scanned.problem?.kind === 'forbiddenKey') return;
        expect(scanned).toMatchObject({ canonical: true, gaps: [] });
        expect(cut(text, '')).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('finds a lone surrogate, escaped or not, exactly when there is one', () => {
    const unit = fc.constantFrom('a', '\\\\', '\\"', '\\ud83d', '\\uDC4B', '\u{1f44b}');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), fc.boolean(), (units, asKey) => {
        const raw = units.join('');
        const lone = /\p{Cs}/u.test(String(JSON.parse(`"${raw}"`)));
        const scanned = scan(asKey ? `{"${raw}":1}` : `["${raw}"]`);
        expect(scanned.problem?.kind).toBe(lone ? 'loneSurrogate' : undefined);
      }),
      { numRuns: 5000 },
    );
  });

  test('never throws and always ends, whatever the text', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\u',
      'd8',
      '0',
      '-',
      'e',
      ' ',
      '\n',
      '\0',
      't',
      '\ud800',
      '\u{feff}',
    );
    const text = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (anything) => {
        const scanned = scan(anything);
        expect(scanned.gaps.length % 2).toBe(0);
        expect(() => canonicalCut(bytesOf(anything), scanned, 'x')).not.toThrow();
      }),
      { numRuns: 20_000 },
    );
  });

  test.each([
    ['32 levels pass', '['.repeat(32), undefined],
    ['33 levels do not', '['.repeat(33), 'tooDeep'],
    ['levels beside one another pass', `[${'{"a":[]},'.repeat(500)}1]`, undefined],
    ['the same key in two objects passes', '[{"a":1},{"a":1}]', undefined],
    ['the same key in an object and in one inside it passes', '{"a":{"a":{"a":1}}}', undefined],
    ['a key again after an object inside', '{"b":1,"a":{"b":1,"a":2},"b":2}', 'keyTwice'],
    ['a key again in ascending order', '{"a":{"x":1,"y":2},"b":1,"b":2}', 'keyTwice'],
    ['__proto__ as a value passes', '{"a":"__proto__","b":["constructor"]}', undefined],
    ['__proto__ deep inside', '{"a":[{"__proto__":1}]}', 'forbiddenKey'],
    ['minus infinity', '[-1e400]', 'hugeNumber'],
    ['a million digits', `[${'9'.repeat(1_000_000)}]`, 'hugeNumber'],
    ['a million decimals pass', `[0.${'9'.repeat(1_000_000)}]`, undefined],
    ['the largest number passes', '[1.7976931348623157e308]', undefined],
  ])('%s', (_, text, kind) => {
    expect(scan(text).problem?.kind).toBe(kind);
  });
});

describe('looking for the fault in JSON text', () => {
  const broken = fc
    .tuple(
      spelledDocument,
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '0', 'x', ' ', '\n'),
    )
    .map(([text, place, lost, extra]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + extra + text.slice(at + lost);
    });

  test('finds one exactly when the text cannot be parsed', () => {
    fc.assert(
      fc.property(fc.oneof(spelledDocument, broken, fc.string()), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 20_000 },
    );
  });

  test('says of every text cut short that it ends early', () => {
    fc.assert(
      fc.property(spelledObject, fc.nat(), (text, place) => {
        expect(findJsonFault(text.slice(0, place % text.trimEnd().length))?.endsEarly).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  test.each([
    ['{"a":1,}', 7, false],
    ['{"a":1 "b":2}', 7, false],
    ['[1,2}', 4, false],
    ['[tru', 1, true],
    ['[trux]', 1, false],
    ['[1.', 1, true],
    ['["\\u12', 2, true],
    ['["\\u12"]', 2, false],
    ['{} x', 3, false],
    ['', 0, true],
  ])('%s is at fault at %i, for ending early: %s', (text, place, endsEarly) => {
    expect(findJsonFault(text)).toEqual({ at: place, endsEarly });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
