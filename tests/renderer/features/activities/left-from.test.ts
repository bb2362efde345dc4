import { expect, test } from 'vitest';
import type { ListItem } from '../../../../renderer/features/activities/group-rows.ts';
import { cameBack, leaveFrom, leftFrom, lineOf } from '../../../../renderer/features/activities/left-from.ts';

function storageOfWindow() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('who opens an activity comes back to its line once, in the same project', () => {
  const storage = storageOfWindow();
  leaveFrom(storage, 'project-1', 'b');
  expect(leftFrom(storage, 'project-2')).toBeNull();
  expect(leftFrom(storage, 'project-1')).toBe('b');
  cameBack(storage, 'project-1');
  expect(leftFrom(storage, 'project-1')).toBeNull();
});

const line = (id: string) => ({ kind: 'row', row: { id }, group: '' }) as unknown as ListItem;

test('the line is found among groups; one that is not shown is none', () => {
  const items = [{ kind: 'group', key: 'LT' } as unknown as ListItem, line('a'), line('b'), line('b')];
  expect([lineOf(items, 'b'), lineOf(items, 'x'), lineOf(items, null)]).toEqual([2, -1, -1]);
});
