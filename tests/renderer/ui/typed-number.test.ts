import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedNumber, writtenNumber } from '../../../renderer/ui/fields/typed-number.ts';
import { locales } from '../../../shared/messages/format-message.ts';

describe('what is typed as a number', () => {
  test.each([
    ['digits', '12', 12],
    ['a decimal comma', '12,5', 12.5],
    ['a decimal point', '12.5', 12.5],
    ['a zero behind the point', '12.05', 12.05],
    ['a zero at the end', '12,0', 12],
    ['blanks between thousands', '1 118', 1118],
    ['narrow ones', '1\u202f118,5', 1118.5],
    ['blanks around it', ' 7\r\n', 7],
    ['thousands as in English', '1,118.50', 1118.5],
    ['thousands with points', '1.118,50', 1118.5],
    ['several thousands', '1,118,000', 1_118_000],
    ['less than one', '0,125', 0.125],
    ['less than nothing', '-3,5', -3.5],
    ['a true minus', '−3', -3],
  ])('%s: %j', (_, typed, number) => {
    expect(readTypedNumber(typed)).toEqual({ number });
  });

  test.each(['', '-', '12.', ',5', 'about 5', '1.2.3', '12 5', '1,118,5', '1e3', '٤'])('%j is none', (typed) => {
    expect(readTypedNumber(typed)).toEqual({ problem: 'notANumber' });
  });

  test.each([
    ['1,118', 1118, 1.118],
    ['1.118', 1118, 1.118],
    ['-10,005', -10_005, -10.005],
  ])('%j is not guessed', (typed, whole, part) => {
    expect(readTypedNumber(typed)).toEqual({ problem: 'twoReadings', whole, part });
  });
});

describe('a number in a field', () => {
  test.each([
    [12.05, 'en', '12.05'],
    [12.05, 'lt', '12,05'],
    [1118.5, 'et', '1118,5'],
    [-3, 'lv', '-3'],
    [1.118, 'lt', '1,1180'],
  ])('%d is written in %s as %j', (value, locale, written) => {
    expect(writtenNumber(value, locale)).toBe(written);
  });

  test('is read as it is written, in every language', () => {
    const value = fc.double({ noNaN: true, min: -1e12, max: 1e12 }).map((one) => Number(one.toFixed(6)) + 0);
    fc.assert(
      fc.property(value, fc.constantFrom(...locales), (number, locale) => {
        expect(readTypedNumber(writtenNumber(number, locale))).toEqual({ number });
      }),
      {
        examples: [
          [1.118, 'lt'],
          [0.125, 'en'],
          [999.999, 'et'],
          [1000.5, 'lv'],
        ],
      },
    );
  });
});
