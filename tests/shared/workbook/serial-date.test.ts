import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber } from '../../../shared/schema/calendar-date.ts';
import { dayOfSerial, serialOfDay, serialOfTime, timeOfSerial } from '../../../shared/outputs/workbook/serial-date.ts';

describe('serial numbers of spreadsheets', () => {
  test.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25_569],
    ['2000-02-29', 36_585],
    ['2022-05-02', 44_683],
    ['2199-12-31', 109_574],
  ])('%s is %i', (day, serial) => {
    expect(serialOfDay(day)).toBe(serial);
    expect(dayOfSerial(serial, false)).toBe(day);
  });

  test.each([['1900-01-01'], ['1900-02-28']])('%s has no sure serial', (day) => {
    expect(serialOfDay(day)).toBeUndefined();
  });

  test.each([[0], [60], [-1], [44_683.5], [109_575], [Number.NaN], [1e12]])(
    '%d is no day of the 1900 system',
    (serial) => {
      expect(dayOfSerial(serial, false)).toBeUndefined();
    },
  );

  test.each([
    [0, '1904-01-01'],
    [43_221, '2022-05-02'],
  ])('%i of the 1904 system is %s', (serial, day) => {
    expect(dayOfSerial(serial, true)).toBe(day);
  });

  test('every day comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_508, max: 84_005 }), (number) => {
        const day = dayFromNumber(number);
        expect(dayOfSerial(serialOfDay(day) ?? Number.NaN, false)).toBe(day);
      }),
    );
  });

  test('every minute of a day comes back', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(timeOfSerial(serialOfTime(time))).toBe(time);
    }
  });

  test.each([[1], [-0.1], [0.39584], [0.9999999]])('%d is no minute of a day', (serial) => {
    expect(timeOfSerial(serial)).toBeUndefined();
  });
});
