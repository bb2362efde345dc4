import { describe, expect, test } from 'vitest';
import {
  coordinatorKeyOf,
  isLongEnough,
  readersAtFirst,
  readersOf,
} from '../../../../renderer/features/send/readers.ts';
import type { ReaderKind } from '../../../../renderer/features/send/readers.ts';
import { coordinator, password } from '../../../support/test-keys.ts';

const key = coordinator.recipient;

describe('who can open a file', () => {
  test.each<[remembered: ReaderKind | undefined, key: string | undefined, first: ReaderKind]>([
    [undefined, undefined, 'everybody'],
    [undefined, key, 'coordinator'],
    ['everybody', key, 'everybody'],
    ['password', key, 'password'],
    ['password', undefined, 'password'],
    ['coordinator', undefined, 'everybody'],
  ])('remembered %s, key %s: at first %s', (remembered, coordinatorKey, first) => {
    expect(readersAtFirst(remembered, coordinatorKey)).toBe(first);
  });

  test('is never silently everybody: what is incomplete is nothing', () => {
    expect(readersOf({ kind: 'coordinator', password }, undefined)).toBeUndefined();
    expect(readersOf({ kind: 'password', password: 'short' }, key)).toBeUndefined();
    expect(readersOf({ kind: 'password', password: '            ' }, key)).toBeUndefined();
  });

  test('is as chosen', () => {
    expect(readersOf({ kind: 'coordinator', password }, key)).toEqual({ recipients: [key] });
    expect(readersOf({ kind: 'password', password }, key)).toEqual({ password });
    expect(readersOf({ kind: 'everybody', password }, key)).toBeNull();
  });

  test('is not the coordinator for whoever is the coordinator', () => {
    expect(coordinatorKeyOf({ coordinatorKey: key, role: 'collects' })).toBeUndefined();
    expect(coordinatorKeyOf({ coordinatorKey: key, role: 'reports' })).toBe(key);
  });
});

test.each([
  ['eleven-char', false],
  ['twelve-chars', true],
  [' eleven-char ', false],
  [password, true],
])('“%s” is long enough: %s', (typed, outcome) => {
  expect(isLongEnough(typed)).toBe(outcome);
});
