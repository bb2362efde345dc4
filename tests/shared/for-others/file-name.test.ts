import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedName } from '../../../shared/for-others/file-name.ts';

test.each([
  ['.hidden after the cut', `${'.'.repeat(150)}${'a'.repeat(118)}.x`, `${'a'.repeat(118)}.x`],
  ['a device of Windows with a space before its ending', 'nul .txt', '_nul .txt'],
  ['a device with a raised number', 'COM¹.forin', '_COM¹.forin'],
  ['half of a character', 'a\uD83Db.forin', 'a b.forin'],
  ['whole characters of four bytes', '😀.forin', '😀.forin'],
])('%s', (_name, suggested, name) => expect(savedName(suggested)).toBe(name));

test('whatever is suggested, every system takes the name', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom('.', ' ', '/', '😀', 'š', 'con', '\u202e', '\ud800'), maxLength: 200 }),
  );
  fc.assert(
    fc.property(anyText, (suggested) => {
      const name = savedName(suggested);
      expect(name).not.toMatch(/^[\s.]|[\s.]$|[\p{Cc}\p{Cs}\p{Bidi_Control}<>:"/\\|?*]/u);
      expect(name.length).toBeGreaterThan(0);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(221);
      expect(savedName(name)).toBe(name);
    }),
  );
});
