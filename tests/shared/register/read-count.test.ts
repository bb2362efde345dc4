import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../shared/reading/sheet.ts';
import { readCount } from '../../../shared/register/read-count.ts';

const number = (value: number) => ({ count: { state: 'number', value } });
const estimate = (value: number) => ({
  count: { state: 'number', value, basis: 'estimate' },
  note: 'register.countEstimated',
});
const vague = (reason: string) => ({ count: { state: 'unknown', reason }, note: 'register.countNotExact' });
const added = (value: number) => ({ ...number(value), note: 'register.countAdded' });
const unknown = { count: { state: 'unknown' } };
const notApplicable = { count: { state: 'notApplicable' } };

describe('a number of people in an old list', () => {
  test.each<[cell: Cell, read: object]>([
    [24, number(24)],
    [0, number(0)],
    ['0', number(0)],
    [' 24 ', number(24)],
    ['1 234', number(1234)],
    ['1\u00a0234', number(1234)],
    ['1.234', number(1234)],
    ['45 dalyviai', number(45)],
    ['45 žm.', number(45)],
    ['45 dalībnieki', number(45)],
    ['45 osalejat', number(45)],
    ['45 inimest', number(45)],
    ['45 in.', number(45)],
    ['45 pers.', number(45)],
    ['45 persons', number(45)],
    ['Dalyvių: 45', number(45)],
    ['~40', estimate(40)],
    ['apie 40', estimate(40)],
    ['aptuveni 40', estimate(40)],
    ['umbes 40 inimest', estimate(40)],
    ['approx. 40', estimate(40)],
    ['24+3', added(27)],
    ['24 + 3', added(27)],
    ['17 (9+8)', number(17)],
    ['20–25', vague('20–25')],
    ['40+', vague('40+')],
    ['daugiau nei 40', vague('daugiau nei 40')],
    ['vairāk nekā 40', vague('vairāk nekā 40')],
    ['?', unknown],
    ['nežinoma', unknown],
    ['nav zināms', unknown],
    ['teadmata', unknown],
    ['nėra duomenų', unknown],
    ['n/a', notApplicable],
    ['-', notApplicable],
    ['–', notApplicable],
    ['netaikoma', notApplicable],
  ])('%j is read', (cell, read) => {
    expect(readCount(cell)).toEqual(read);
  });

  test.each<[cell: Cell, why: string]>([
    [12.5, 'a part of a person'],
    [-3, 'fewer than nobody'],
    ['12,5', 'a part of a person'],
    ['daug', 'no number'],
    ['nėra', 'nobody, or no data'],
    ['17 (9+9)', 'parts that are not the whole'],
    ['968 peržiūros', 'views'],
    ['12 institucijų', 'organisations'],
    ['24 interviu', 'conversations'],
    ['24 internetu', 'a way of taking part'],
    ['5 personalo', 'staff only'],
    ['30/12', 'two numbers'],
    ['25 + 13 online', 'two ways'],
    ['15 ir 20', 'two numbers'],
    ['24 (iš jų 3 nuotoliu)', 'more than a number'],
    [{ serial: 45_380, date1904: false }, 'a date'],
    [true, 'a mark'],
    [1e12, 'beyond what a count holds'],
  ])('%j is refused: %s', (cell) => {
    expect(readCount(cell)).toBeUndefined();
  });

  test('is 0 only where 0 is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer()), (cell) => {
        const read = readCount(cell);
        if (read?.count.state !== 'number' || read.count.value !== 0) return;
        expect(String(cell)).toMatch(/^[^1-9]*0[^1-9]*$/u);
      }),
    );
  });
});
