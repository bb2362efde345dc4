import { expect, test } from 'vitest';
import { frameCommandOf } from '../../../renderer/app/frame/shortcuts.ts';
import type { KeyPress } from '../../../renderer/app/frame/shortcuts.ts';
import { pageOf } from '../../../renderer/app/frame/use-page-focus.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['Ctrl+K searches', press('k', 'KeyK', { ctrlKey: true }), false, { command: 'search' }],
  ['Ctrl+K searches also while a text is typed', press('k', 'KeyK', { ctrlKey: true }), true, { command: 'search' }],
  ['⌘K searches', press('k', 'KeyK', { metaKey: true }), false, { command: 'search' }],
  ['k alone is a letter', press('k', 'KeyK'), false, null],
  ['Ctrl+Shift+K belongs to the browser', press('K', 'KeyK', { ctrlKey: true, shiftKey: true }), false, null],
  ['? shows the keys', press('?', 'Slash', { shiftKey: true }), false, { command: 'keys' }],
  ['? in a field is a sign', press('?', 'Slash', { shiftKey: true }), true, null],
  ['Alt+1 opens the first page', press('1', 'Digit1', { altKey: true }), false, { command: 'page', index: 0 }],
  [
    'on a Lithuanian keyboard the key of 1 types ą',
    press('ą', 'Digit1', { altKey: true }),
    false,
    { command: 'page', index: 0 },
  ],
  [
    'Alt+9 of the number pad opens the ninth',
    press('9', 'Numpad9', { altKey: true }),
    true,
    { command: 'page', index: 8 },
  ],
  ['AltGr types a sign', press('½', 'Digit5', { altKey: true, ctrlKey: true }), false, null],
  ['Alt+0 is nothing', press('0', 'Digit0', { altKey: true }), false, null],
])('%s', (_title, key, isTyping, expected) => {
  expect(frameCommandOf(key, isTyping)).toEqual(expected);
});

test.each([
  ['/activities', '/activities/'],
  ['/activities/7', '/activities/7'],
  ['/activities/7/participants', '/activities/7'],
  ['/settings/backups', '/settings'],
])('the focus treats %s as page %s', (location, page) => {
  expect(pageOf(location)).toBe(page);
});
