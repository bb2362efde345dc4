import { expect, test } from 'vitest';
import {
  keepUnread,
  readUnread,
  unreadAfter,
  unreadEntries,
  withUnread,
} from '../../../../renderer/features/activity/unread-numbers.ts';
import type { UnreadNumbers } from '../../../../renderer/features/activity/unread-numbers.ts';

function storageWith(entries: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(entries));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    size: () => kept.size,
  };
}

const left: UnreadNumbers = new Map([
  ['inPerson', '45,5'],
  ['sessions/s1/online', '1,118'],
  ['breakdowns/country:FR/total', '4x'],
]);

test('what was left standing in a record is there again, and in no other', () => {
  const storage = storageWith();
  keepUnread(storage, 'project-1', 'a', left);
  expect(readUnread(storage, 'project-1', 'a')).toEqual(left);
  expect(readUnread(storage, 'project-1', 'b').size).toBe(0);
  expect(readUnread(storage, 'project-2', 'a').size).toBe(0);
});

test('when all of it is corrected nothing is kept', () => {
  const storage = storageWith();
  keepUnread(storage, 'project-1', 'a', left);
  keepUnread(storage, 'project-1', 'a', new Map());
  expect(storage.size()).toBe(0);
});

test.each(['', '{', '{"a":1}', '[["inPerson"]]', '[[1,"x"],null]'])('what cannot be read (%s) is nothing', (kept) => {
  expect(readUnread(storageWith({ 'forin.unread.p.a': kept }), 'p', 'a').size).toBe(0);
});

test('a storage that is full, or not there, hinders nobody', () => {
  const refusing = {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => {},
  };
  expect(() => keepUnread(refusing, 'p', 'a', left)).not.toThrow();
});

test('a number typed over it takes it away', () => {
  expect(withUnread(left, 'inPerson', undefined).has('inPerson')).toBe(false);
  expect(withUnread(left, 'online', '7?').get('online')).toBe('7?');
});

test.each<[string, ReadonlyMap<string, unknown>, readonly string[]]>([
  ['another value came in at the place', new Map([['inPerson', { state: 'number', value: 4 }]]), ['inPerson']],
  ['the entry was taken out', new Map([['breakdowns/country:FR/total', undefined]]), ['breakdowns/country:FR/total']],
  ['the counts come from elsewhere', new Map([['countsFrom', 'sessions']]), ['inPerson', 'sessions/s1/online']],
  ['something else was typed', new Map([['title', 'Seminar']]), []],
])('%s', (_, changes, settled) => {
  const after = unreadAfter(left, changes);
  expect([...left.keys()].filter((address) => !after.has(address))).toEqual(settled);
});

test('entries with something left standing are known, so that they are shown', () => {
  expect(unreadEntries(left, 'breakdowns')).toEqual(['country:FR']);
  expect(unreadEntries(left, 'countryParts')).toEqual([]);
});
