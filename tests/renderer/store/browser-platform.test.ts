import { expect, test } from 'vitest';
import { browserPlatform } from '../../../renderer/store/browser-platform.ts';
import { nodePlatform } from '../../../main/node-platform.ts';
import { replicaSchema } from '../../../shared/schema/change.ts';
import { idSchema } from '../../../shared/schema/identifier.ts';
import { instantSchema } from '../../../shared/schema/text.ts';

const text = 'Šiauliai, Rīga, Tartu 👋';

test('ids, replicas and instants have the form that records ask for', () => {
  for (let count = 0; count < 200; count += 1) {
    expect(replicaSchema.safeParse(browserPlatform.newReplica()).success).toBe(true);
    expect(idSchema.safeParse(browserPlatform.newId()).success).toBe(true);
  }
  expect(instantSchema.safeParse(browserPlatform.now()).success).toBe(true);
});

test('hashes and text are those of the command line', async () => {
  const bytes = browserPlatform.encodeUtf8(text);
  expect(await browserPlatform.sha256(bytes)).toBe(await nodePlatform.sha256(bytes));
  expect(await browserPlatform.sha256(bytes.subarray(3))).toBe(await nodePlatform.sha256(bytes.subarray(3)));
  expect(browserPlatform.decodeUtf8(bytes)).toBe(text);
  expect(browserPlatform.decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
});

test('bytes that are not UTF-8 are no text', () => {
  expect(browserPlatform.decodeUtf8(new Uint8Array([0xc3, 0x28]))).toBeNull();
});
