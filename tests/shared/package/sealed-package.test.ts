import { Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { isRecipient, newIdentity, noKeys, recipientOf, seal, unseal } from '../../../shared/package/age.ts';
import type { Keys } from '../../../shared/package/age.ts';
import { canonicalJson } from '../../../shared/package/canonical-json.ts';
import { openPackage } from '../../../shared/package/open-package.ts';
import { readPackage } from '../../../shared/package/read-package.ts';
import { samplePackageText } from '../../support/sample-package.ts';
import { coordinator, password, stranger } from '../../support/test-keys.ts';
import { testPlatform } from '../../support/test-platform.ts';

const platform = testPlatform();
const plain = platform.encodeUtf8(await samplePackageText());
const forKey = await seal(plain, { recipients: [coordinator.recipient] }, platform);
const forPassword = await seal(plain, { password }, platform);

const withKey: Keys = { identities: [coordinator.identity], passwords: [] };
const withPassword: Keys = { identities: [], passwords: [password] };

const whole = await readPackage(plain, 'file.forin', platform);

/** What opening comes to: what opened it (and it is the whole package), or the code of the refusal. */
async function opening(bytes: Uint8Array, keys: Keys): Promise<string | null> {
  const result = await openPackage(bytes, 'file.forin', platform, keys);
  if (result.ok) {
    if (!whole.ok || canonicalJson(result.value.document) !== canonicalJson(whole.value))
      throw new Error('not the same');
    return result.value.openedBy;
  }
  const [issue, ...more] = result.issues;
  if (!issue || more.length > 0 || !issueSentence(issue).includes('file.forin')) throw new Error('not one sentence');
  return issue.code;
}

/** The file as text, changed. */
function changed(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return platform.encodeUtf8(change(platform.decodeUtf8(bytes) ?? ''));
}

/** A letter of the text turned, in the line with this number. */
function turned(line: number) {
  return (text: string) => {
    const lines = text.split('\n');
    const at = line < 0 ? lines.length + line : line;
    lines[at] = (lines[at] ?? '').replace(/^(.)/u, (letter) => (letter === 'A' ? 'B' : 'A'));
    return lines.join('\n');
  };
}

/** The beginning of a file that asks for so much work (a power of two) to try a password. */
function askingFor(factor: string): string {
  return `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
}

describe('an encrypted package', () => {
  test('is text, and shows nothing of what is in it', () => {
    const text = platform.decodeUtf8(forKey) ?? '';
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]+-----END AGE ENCRYPTED FILE-----\n$/u);
    expect(Buffer.from(text.split('\n').slice(1, -2).join(''), 'base64').includes('forin-package')).toBe(false);
  });

  test('is never the same twice', async () => {
    expect(await seal(plain, { recipients: [coordinator.recipient] }, platform)).not.toEqual(forKey);
  });

  test('for several keys is opened by each', async () => {
    const { identity: other, recipient } = stranger;
    const both = await seal(plain, { recipients: [coordinator.recipient, recipient] }, platform);
    expect(await opening(both, withKey)).toBe('key');
    expect(await opening(both, { identities: [other], passwords: [] })).toBe('key');
  });

  test.each<[what: string, bytes: Uint8Array, keys: Keys, outcome: string | null]>([
    ['no key is needed where everybody can open it', plain, noKeys, null],
    ['the right key opens it', forKey, withKey, 'key'],
    [
      'the right one of two keys opens it',
      forKey,
      { identities: [stranger.identity, coordinator.identity], passwords: [] },
      'key',
    ],
    ['no key', forKey, noKeys, 'sealed.needsKey'],
    ['a password instead of the key', forKey, withPassword, 'sealed.needsKey'],
    ['another key', forKey, { identities: [stranger.identity], passwords: [] }, 'sealed.wrongKey'],
    ['the right password opens it', forPassword, withPassword, 'password'],
    ['the password with blanks around it', forPassword, { identities: [], passwords: [` ${password}\n`] }, 'password'],
    ['no password', forPassword, noKeys, 'sealed.needsPassword'],
    ['a key instead of the password', forPassword, withKey, 'sealed.needsPassword'],
    ['another password', forPassword, { identities: [], passwords: ['k7mq-x2fp-9wtr-h4ne'] }, 'sealed.wrongPassword'],
    ['its line breaks made those of Windows', changed(forKey, (text) => text.replaceAll('\n', '\r\n')), withKey, 'key'],
    ['a byte order mark and blank lines before it', changed(forKey, (text) => `\uFEFF\n${text}\n\n`), withKey, 'key'],
    ['cut in the middle', forKey.slice(0, 700), withKey, 'reading.truncated'],
    ['cut in its last line', forKey.slice(0, -8), withKey, 'reading.truncated'],
    ['without its last line break', forKey.slice(0, -1), withKey, 'key'],
    ['cut, and nobody has a key', forKey.slice(0, 700), noKeys, 'reading.truncated'],
    ['something added behind it', changed(forKey, (text) => `${text}more`), withKey, 'sealed.altered'],
    ['a letter turned in the contents', changed(forKey, turned(12)), withKey, 'sealed.altered'],
    ['a letter turned in the last line of the contents', changed(forKey, turned(-3)), withKey, 'sealed.altered'],
    [
      'a letter turned in the contents, with a password',
      changed(forPassword, turned(12)),
      withPassword,
      'sealed.altered',
    ],
    ['a line lost', changed(forKey, (text) => text.split('\n').toSpliced(12, 1).join('\n')), withKey, 'sealed.altered'],
    [
      'a letter that is none',
      changed(forKey, (text) => text.replace(/\n(.{20})./u, '\n$1?')),
      withKey,
      'sealed.altered',
    ],
    [
      'nothing between its lines',
      platform.encodeUtf8('-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n'),
      withKey,
      'sealed.altered',
    ],
  ])('%s', async (_, bytes, keys, outcome) => {
    expect(await opening(bytes, keys)).toBe(outcome);
  });

  test('as age writes it without a text around it is read as well', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(coordinator.recipient);
    expect(await opening(await encrypter.encrypt(plain), withKey)).toBe('key');
  });

  test('that holds something else is refused as what it holds', async () => {
    const note = await seal(platform.encodeUtf8('Dear colleagues'), { recipients: [coordinator.recipient] }, platform);
    expect(await opening(note, withKey)).toBe('reading.somethingElse');
    const twice = await seal(forKey, { recipients: [coordinator.recipient] }, platform);
    expect(await opening(twice, withKey)).toBe('reading.somethingElse');
    const cut = await seal(plain.slice(0, 500), { recipients: [coordinator.recipient] }, platform);
    expect(await opening(cut, withKey)).toBe('reading.truncated');
  });

  test('that asks for too much work is not opened, and no work is done for it', async () => {
    for (const factor of ['19', '30', '99999', '-1', 'x', '1e9']) {
      const outcome = await unseal(platform.encodeUtf8(askingFor(factor)), withPassword, platform);
      expect(outcome).toEqual({ ok: false, problem: factor === '-1' ? 'altered' : 'strange' });
    }
  });
});

describe('keys', () => {
  test('a new one can be encrypted to', async () => {
    const identity = await newIdentity();
    const recipient = (await recipientOf(identity)) ?? '';
    expect(await isRecipient(recipient)).toBe(true);
    expect(
      await opening(await seal(plain, { recipients: [recipient] }, platform), {
        identities: [identity],
        passwords: [],
      }),
    ).toBe('key');
  });

  test.each(['', 'age1', coordinator.identity, coordinator.recipient.replace(/.$/u, 'p'), `${coordinator.recipient} `])(
    '“%s” is no public key',
    async (text) => {
      expect(await isRecipient(text)).toBe(false);
    },
  );
});
