import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedText, markedField, plainField, plainPasted, tabField } from '../../../shared/for-others/table-text.ts';
import { formulaPayloads } from '../../support/hostile/formula-payloads.ts';

/** Texts made of what matters: signs, quotation marks, blanks, digits, and what marks them. */
const anyText = fc.oneof(
  fc.constantFrom(...formulaPayloads),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('=+-@"\'\u2060 \t\n1a＝.,%')) }),
);

describe('a text in a field of a text file', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+370 text', "'+370 text"],
    ['-cmd|x!A0', "'-cmd|x!A0"],
    ['@SUM(1)', "'@SUM(1)"],
    [' =1+1', "' =1+1"],
    ['"=1+1"', '\'"=1+1"'],
    ['\t=1', "'\t=1"],
    ['\0=1', "'\0=1"],
    ['＝1+1', "'＝1+1"],
    ['﹢1', "'﹢1"],
    ["'=1+1", "''=1+1"],
  ])('%j would be calculated, or read as if it were marked', (text, field) => {
    expect(markedField(text)).toBe(field);
    expect(plainField(field)).toBe(text);
  });

  test.each(['-5', '+1,947', '-3.5 %', '+12', '2+2', 'a=b', "it's", "'quoted'", '– 5', 'Kas = kas', ''])(
    '%j stays as it is',
    (text) => {
      expect(markedField(text)).toBe(text);
      expect(plainField(text)).toBe(text);
    },
  );

  test.each([
    ['="00123"', '00123'],
    ['="a ""b"""', 'a "b"'],
    ['=A1', '=A1'],
    ["'00123", "'00123"],
  ])('%s of another program is read as %s', (field, text) => expect(plainField(field)).toBe(text));

  test('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainField(markedField(text))).toBe(text);
      }),
    );
  });

  test('on the clipboard it divides no line and is in no quotation marks that are not closed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const field = tabField(text);
        expect(field).not.toMatch(/[\t\r\n]/u);
        expect(field).toMatch(/^(?:[^"].*|"(?:[^"]|"")*"|)$/su);
      }),
    );
  });
});

test('a text in HTML comes back as it was, whatever it is', () => {
  expect(joinedText('=1+1')).toBe('\u2060=1+1');
  expect(joinedText('\u2060=1+1')).toBe('\u2060\u2060=1+1');
  expect(joinedText('Kas?')).toBe('Kas?');
  fc.assert(
    fc.property(anyText, (text) => {
      expect(plainPasted(joinedText(text))).toBe(text);
    }),
  );
});
