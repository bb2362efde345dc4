import { expect, test } from 'vitest';
import { listenForDropsElsewhere } from '../../../renderer/app/frame/drops-elsewhere.ts';

function dragged(type: 'dragover' | 'drop', types: readonly string[]): Event {
  return Object.assign(new Event(type, { cancelable: true }), { dataTransfer: { types } });
}

test.each([
  ['a file over the window', 'dragover', ['Files'], true, 0],
  ['a file that is dropped', 'drop', ['Files'], true, 1],
  ['words dragged within a text', 'drop', ['text/plain'], false, 0],
] as const)('%s', (_, type, types, isKept, times) => {
  const window = new EventTarget();
  let told = 0;
  listenForDropsElsewhere(window, () => (told += 1));
  const event = dragged(type, types);
  window.dispatchEvent(event);
  expect([event.defaultPrevented, told]).toEqual([isKept, times]);
});

test('a place that takes the file is left to it, and nothing is heard after the end', () => {
  const window = new EventTarget();
  let told = 0;
  const stop = listenForDropsElsewhere(window, () => (told += 1));
  const taken = dragged('drop', ['Files']);
  taken.preventDefault();
  window.dispatchEvent(taken);
  stop();
  window.dispatchEvent(dragged('drop', ['Files']));
  expect(told).toBe(0);
});
