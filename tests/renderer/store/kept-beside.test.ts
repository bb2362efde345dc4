import { expect, test } from 'vitest';
import { forgetBeside } from '../../../renderer/store/kept-beside.ts';
import { keepReason } from '../../../renderer/store/kept-reason.ts';
import { keepUnread } from '../../../renderer/features/activity/unread-numbers.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('of a record that was erased nothing is kept beside the database, of others everything', () => {
  const place = storage();
  for (const record of ['a', 'ab']) {
    keepReason(place, 'project-1', record, 'The list of Kanarelyte came later');
    keepUnread(place, 'project-1', record, new Map([['total', 'Kanarelyte']]));
    place.setItem(`forin.typed.project-1.${record}.delegation.LT`, 'Kanarelyte');
  }
  place.setItem('forin.activities.view.project-1', '{}');
  forgetBeside(place, 'project-1', 'a');
  expect([...place.kept.keys()].filter((key) => /\.a(?:\.|$)/u.test(key))).toEqual([]);
  expect(place.kept.size).toBe(4);
});
