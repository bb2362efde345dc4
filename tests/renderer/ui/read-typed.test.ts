import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findChoices, isKnownName, onlyChoiceNamed } from '../../../renderer/ui/fields/find-choices.ts';
import { monthNamesOf, readDate } from '../../../renderer/ui/fields/read-date.ts';
import { readTime } from '../../../renderer/ui/fields/read-time.ts';
import { dayFromNumber, dayNumber } from '../../../shared/schema/calendar-date.ts';

const months = monthNamesOf(['en', 'lt', 'lv', 'et']);

describe('a typed date', () => {
  test.each([
    ['2022-05-02', '2022-05-02'],
    ['2022.05.02', '2022-05-02'],
    ['2022 5 2', '2022-05-02'],
    ['2.5.2022', '2022-05-02'],
    ['02/05/2022', '2022-05-02'],
    ['2 May 2022', '2022-05-02'],
    ['May 2, 2022', '2022-05-02'],
    ['2022 m. gegužės 2 d.', '2022-05-02'],
    ['2. maijs 2022', '2022-05-02'],
    ['5.2022', '2022-05'],
    ['2022-05', '2022-05'],
    ['sept 2022', '2022-09'],
    ['5 May 2022', '2022-05-05'],
    ['31.12.2022', '2022-12-31'],
  ])('%s is %s', (typed, date) => {
    expect(readDate(typed, months)).toBe(date);
  });

  test.each(['', '2022', '5', '30.2.2022', '13.2022', '1.2.3', '2022-2023', 'ma 2022', '2.5.22', 'tomorrow'])(
    '%s is none',
    (typed) => {
      expect(readDate(typed, months)).toBeUndefined();
    },
  );

  test('every day is read from how each of three countries writes it', () => {
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
    fc.assert(
      fc.property(days, (number) => {
        const day = dayFromNumber(number);
        const [year, month, date] = day.split('-').map(Number);
        expect(readDate(day)).toBe(day);
        expect(readDate(`${date}.${month}.${year}`)).toBe(day);
        expect(readDate(`${date}/${month}/${year}`)).toBe(day);
      }),
    );
  });
});

test.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['9:60', undefined],
  ['nine', undefined],
])('the typed time %s is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

describe('choices', () => {
  const choices = [
    { id: '1', label: 'Akmenė', detail: 'Lithuania' },
    { id: '2', label: 'Town Hall, Vilnius', detail: 'Lithuania' },
    { id: '3', label: 'Pietarsaari', otherNames: ['Jakobstad'], detail: 'Finland' },
  ];

  test.each([
    ['akmene', ['1']],
    ['jakob', ['3']],
    ['hall vilnius', ['2']],
    ['lithuania', ['1', '2']],
    ['nowhere', []],
  ])('%s finds %j', (typed, ids) => {
    expect(findChoices(choices, typed).map(({ id }) => id)).toEqual(ids);
  });

  test('a name that is known under any spelling is not offered as new', () => {
    expect(isKnownName(choices, 'AKMENE')).toBe(true);
    expect(isKnownName(choices, 'jakobstad ')).toBe(true);
    expect(isKnownName(choices, 'Kaunas')).toBe(false);
  });

  test.each([
    ['a whole name', 'town hall, vilnius', '2'],
    ['another name it goes by', 'Jakobstad ', '3'],
    ['a part of a name', 'Town Hall', undefined],
    ['what only tells it from its namesakes', 'Finland', undefined],
    ['a name of two', 'Narva', undefined],
    ['the name of one that is joined to another', 'Reval', undefined],
    ['nothing', ' ', undefined],
  ])('leaving the field with %s (%j) means %s', (_, typed, id) => {
    const more = [
      { id: '4', label: 'Narva', detail: 'Estonia' },
      { id: '5', label: 'Narva', detail: 'Russia' },
      { id: '6', label: 'Reval', isJoined: true as const },
    ];
    expect(onlyChoiceNamed([...choices, ...more], typed)?.id).toBe(id);
  });
});
