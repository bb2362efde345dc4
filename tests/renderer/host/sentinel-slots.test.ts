import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestSlot, nextSlot } from '../../../renderer/host/sentinel-slots.ts';

const sentinels = fc.array(fc.record({ generation: fc.nat(), sequence: fc.maxSafeNat(), records: fc.nat() }), {
  minLength: 1,
  maxLength: 6,
});

function writtenInto(file: Uint8Array, sentinel: Parameters<typeof nextSlot>[1]): Uint8Array {
  const { bytes, at } = nextSlot(newestSlot(file), sentinel);
  const next = new Uint8Array(Math.max(file.length, at + bytes.length));
  next.set(file);
  next.set(bytes, at);
  return next;
}

test('what was written last is read', () => {
  fc.assert(
    fc.property(sentinels, (all) => {
      expect(newestSlot(all.reduce(writtenInto, new Uint8Array()))?.sentinel).toEqual(all.at(-1));
    }),
  );
});

test('cut or damaged anywhere while it is written, it says what was true before, or what is true now', () => {
  fc.assert(
    fc.property(sentinels, fc.nat(255), fc.nat(255), (all, place, byte) => {
      const before = all.slice(0, -1).reduce(writtenInto, new Uint8Array());
      const last = all.at(-1);
      if (!last) return;
      const after = writtenInto(before, last);
      const { at } = nextSlot(newestSlot(before), last);
      after[at + place] = byte;
      const said = newestSlot(after)?.sentinel ?? null;
      expect([newestSlot(before)?.sentinel ?? null, last]).toContainEqual(said);
    }),
  );
});
