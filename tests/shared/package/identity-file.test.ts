import { describe, expect, test } from 'vitest';
import { identityFile, parseIdentityFile } from '../../../shared/package/identity-file.ts';
import { newPassword, normalisedPassword } from '../../../shared/package/password.ts';
import { coordinator, stranger } from '../../support/test-keys.ts';
import { testPlatform } from '../../support/test-platform.ts';

describe('a key file', () => {
  test('says what it is, and which public key belongs to it', async () => {
    const text = await identityFile([coordinator.identity], ['FOR-IN 2.0: the coordinator’s key.', 'Keep it\nsecret.']);
    expect(text.split('\n')).toEqual([
      '# FOR-IN 2.0: the coordinator’s key.',
      '# Keep it secret.',
      `# ${coordinator.recipient}`,
      coordinator.identity,
      '',
    ]);
    expect(await parseIdentityFile(text, 'key.txt')).toEqual({ ok: true, value: [coordinator.identity] });
  });

  test.each<[what: string, text: string, keys: readonly string[] | null]>([
    [
      'as age-keygen writes it',
      `# created: 2026-01-31T12:00:00Z\n# public key: ${coordinator.recipient}\n${coordinator.identity}\n`,
      [coordinator.identity],
    ],
    [
      'with the line breaks of Windows and a byte order mark',
      `\uFEFF# key\r\n${coordinator.identity}\r\n`,
      [coordinator.identity],
    ],
    [
      'with two keys, one of them twice',
      `${coordinator.identity}\n${stranger.identity}\n${coordinator.identity}`,
      [coordinator.identity, stranger.identity],
    ],
    ['empty', '', null],
    ['of comments only', '# key\n', null],
    ['with a public key', coordinator.recipient, null],
    ['with a letter mistyped', coordinator.identity.replace(/.$/u, 'Q'), null],
    ['with something beside the key', `${coordinator.identity}\nand more`, null],
    ['that is a package', '{"format":"forin-package"}', null],
  ])('%s', async (_, text, keys) => {
    const result = await parseIdentityFile(text, 'key.txt');
    const said = result.ok ? result.value : result.issues.map(({ code }) => code);
    expect([result.ok, said]).toEqual([keys !== null, keys ?? ['sealed.notAKeyFile']]);
  });
});

describe('a password', () => {
  test('that is offered is easy to read out, and another one each time', () => {
    const offered = Array.from({ length: 200 }, () => newPassword(testPlatform()));
    for (const one of offered) expect(one).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/u);
    expect(new Set(offered).size).toBe(200);
  });

  test('uses every letter about as often as any other', () => {
    const platform = testPlatform();
    const counts = new Map<string, number>();
    for (let round = 0; round < 2000; round += 1) {
      for (const letter of newPassword(platform).replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(31);
    // 32,000 letters, 1,032 of each on average; 6 standard deviations are 190.
    for (const count of counts.values()) expect(Math.abs(count - 1032)).toBeLessThan(190);
  });

  test('is the same however its letters were typed', () => {
    expect(normalisedPassword(' e\u0307z\u030Cys\u0300 ')).toBe('ėžys\u0300');
  });
});
