import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { openKeyFile, saveKeyFile } from '../../../renderer/features/settings/key-file.ts';
import { InstallationKeys } from '../../../renderer/store/installation-keys.ts';
import { keepSenders } from '../../../renderer/store/keep-senders.ts';
import { readSenders, withOrigin, writeSenders } from '../../../shared/package/senders.ts';
import { hexadecimalOf } from '../../../shared/package/hexadecimal.ts';
import { isSignatureOf, signatureOf } from '../../../shared/package/signature.ts';
import { contentsWith } from '../../support/store-workplace.ts';
import { coordinator, stranger } from '../../support/test-keys.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();
const [before, after] = ['2026-01-31T12:00:00.000Z', '2026-02-28T12:00:00.000Z'];
let indexedDB: IDBFactory;
let texts: Map<string, string>;
/** One more window of the same computer. */
const window = () =>
  new InstallationKeys({ indexedDB, IDBKeyRange }, () => ({
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
  }));
beforeEach(() => {
  indexedDB = new IDBFactory();
  texts = new Map();
});

describe('the key that signs', () => {
  test('is made once, also by two windows at a time', async () => {
    const signers = await Promise.all([window().signer(), window().signer()]);
    signers.push(await window().signer());
    expect(new Set(signers.map(({ key }) => hexadecimalOf(key))).size).toBe(1);
  });

  test('signs what others can check', async () => {
    const signature = await signatureOf('a'.repeat(64), await window().signer(), platform);
    expect(await isSignatureOf(signature, 'a'.repeat(64), platform)).toBe(true);
    expect(await isSignatureOf(signature, 'b'.repeat(64), platform)).toBe(false);
  });

  test('cannot be read out of the database', async () => {
    await window().signer();
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('keys-on-this-computer');
      request.addEventListener('success', () => resolve(request.result));
    });
    const rows = await new Promise<{ readonly pair: CryptoKeyPair }[]>((resolve) => {
      const request = opened.transaction('signers').objectStore('signers').getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
    expect(rows.map(({ pair }) => pair.privateKey.extractable)).toEqual([false]);
  });
});

describe('the key of whoever collects', () => {
  test('is made when it is first needed, and stays', async () => {
    expect(await window().ownKey()).toBeNull();
    const made = await window().ownKeyOrNew(before);
    expect(made.isSaved).toBe(false);
    expect(await window().ownKeyOrNew(after)).toEqual(made);
    expect(await window().holds(made.recipient)).toBe(true);
    expect(await window().holds(stranger.recipient)).toBe(false);
  });

  test('outlives the loss of the databases, and of the other place', async () => {
    const made = await window().ownKeyOrNew(before);
    indexedDB = new IDBFactory();
    expect(await window().ownKey()).toEqual(made);
    indexedDB = new IDBFactory();
    await window().add([stranger.identity], after);
    expect(await window().identities()).toHaveLength(2);
    texts.clear();
    expect(await window().identities()).toEqual([stranger.identity]);
  });

  test('is saved as a file, and opened on another computer', async () => {
    const { recipient } = await window().ownKeyOrNew(before);
    const files: { suggestedName: string; bytes: Uint8Array }[] = [];
    const host = {
      saveFile: (file: (typeof files)[number]) => {
        files.push(file);
        return Promise.resolve({ saved: true, place: 'Documents' } as const);
      },
    };
    const words = { name: 'coordinator’s key', comment: 'Keep it secret.' };
    expect(await saveKeyFile(window(), host, 'FOR-IN 2.0', words)).toBe('Documents');
    expect(await window().ownKey()).toEqual({ recipient, isSaved: true });
    expect(files.map(({ suggestedName }) => suggestedName)).toEqual(['FOR-IN 2.0 coordinator’s key.txt']);

    [indexedDB, texts] = [new IDBFactory(), new Map()];
    const bytes = files[0]?.bytes ?? new Uint8Array();
    const opened = await openKeyFile(
      window(),
      { openFiles: () => Promise.resolve([{ name: 'key.txt', bytes }]) },
      platform,
    );
    expect(opened?.ok).toBe(true);
    expect(await window().ownKey()).toEqual({ recipient, isSaved: true });
  });

  test('opened later is the one that goes into starter files; the earlier one still opens files', async () => {
    await window().ownKeyOrNew(before);
    await window().add([coordinator.identity], after);
    expect((await window().ownKey())?.recipient).toBe(coordinator.recipient);
    expect(await window().identities()).toHaveLength(2);
  });

  test('is not taken out of something else', async () => {
    const bytes = platform.encodeUtf8('Dear colleagues');
    const opened = await openKeyFile(
      window(),
      { openFiles: () => Promise.resolve([{ name: 'a.txt', bytes }]) },
      platform,
    );
    expect(opened?.ok === false && opened.issues.map(({ code }) => code)).toEqual(['sealed.notAKeyFile']);
    expect(await openKeyFile(window(), { openFiles: () => Promise.resolve([]) }, platform)).toBeNull();
    expect(await window().ownKey()).toBeNull();
  });
});

test('a restored backup forgets no key that was seen since', () => {
  const origin = { sender: 'collector', madeAt: before };
  const [older, newer] = ['a', 'b'].map((digit) => withOrigin([], { ...origin, key: digit.repeat(64) }, before));
  const restored = contentsWith({ role: 'reports', senders: writeSenders(older ?? []) });
  const { settings } = keepSenders(restored, {
    role: 'reports',
    senders: writeSenders(newer ?? []),
    coordinatorKey: coordinator.recipient,
  });
  expect(readSenders(settings.senders)?.map(({ keys }) => keys.length)).toEqual([2]);
  expect(settings.coordinatorKey).toBe(coordinator.recipient);
  expect(keepSenders(contentsWith({ role: 'reports' }), { role: 'reports' }).settings).toEqual({ role: 'reports' });
});
