import { describe, expect, test } from 'vitest';
import { readPackage } from '../../../shared/package/read-package.ts';
import { samplePackageText } from '../../support/sample-package.ts';
import { bytesOf, refusalOf } from '../../support/refusal-of.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();
const bytes = bytesOf(await samplePackageText());
const whole = await readPackage(bytes, 'lt.json', platform);

/** A small generator with a fixed start, so that the same bits are flipped each time (Marsaglia's xorshift). */
function* numbersBelow(limit: number, start: number) {
  let state = start;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield (state >>> 0) % limit;
  }
}

/** Refused with a good sentence, or the same document. Gives which. */
async function readDamaged(damaged: Uint8Array): Promise<'refused' | 'same'> {
  const result = await readPackage(damaged, 'lt.json', platform);
  if (!result.ok) {
    await refusalOf(damaged);
    return 'refused';
  }
  expect(result).toEqual(whole);
  return 'same';
}

describe('a package damaged on its way', () => {
  test('is refused, or means the same, for 2,000 single flipped bits', async () => {
    const seen = { refused: 0, same: 0 };
    const bits = numbersBelow(bytes.length * 8, 20_220_502);
    for (let round = 0; round < 2000; round += 1) {
      const bit = bits.next().value ?? 0;
      const damaged = Uint8Array.from(bytes);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      seen[await readDamaged(damaged)] += 1;
    }
    expect(seen.refused).toBeGreaterThan(1950);
    expect(seen.refused + seen.same).toBe(2000);
  });

  test('is refused when it ends early, at 200 places', async () => {
    const seen = { refused: 0, same: 0 };
    for (let place = 0; place < 200; place += 1) {
      // Without its last two bytes the last bracket is missing; without the last one only a line break.
      const length = Math.floor((place * (bytes.length - 1)) / 200);
      seen[await readDamaged(bytes.slice(0, length))] += 1;
    }
    expect(seen).toEqual({ refused: 200, same: 0 });
  });

  test('is refused when a block of it is lost, doubled or swapped with another', async () => {
    const places = numbersBelow(bytes.length - 600, 7);
    for (let round = 0; round < 100; round += 1) {
      const at = places.next().value ?? 0;
      const [start, first, second, rest] = [
        bytes.slice(0, at),
        bytes.slice(at, at + 256),
        bytes.slice(at + 256, at + 512),
        bytes.slice(at + 512),
      ];
      for (const blocks of [
        [start, second, rest],
        [start, first, first, second, rest],
        [start, second, first, rest],
      ]) {
        expect(await readDamaged(Buffer.concat(blocks))).toBe('refused');
      }
    }
  });
});
