import { beforeEach, describe, expect, test } from 'vitest';
import { seal } from '../../shared/package/age.ts';
import type { Signer } from '../../shared/package/signature.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import type { PackageContent } from '../../shared/package/write-package.ts';
import { sampleContent } from '../support/sample-package.ts';
import { coordinator, password, stranger } from '../support/test-keys.ts';
import { testPlatform } from '../support/test-platform.ts';
import { testSigner } from '../support/test-signer.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

const platform = testPlatform();
let desk: Workplace;
beforeEach(() => {
  desk = newWorkplace();
});

/** The sample, as it was before its last change: without its period. */
const earlier: PackageContent = {
  ...sampleContent,
  manifest: { ...sampleContent.manifest, createdAt: '2026-01-01T12:00:00.000Z' },
  records: sampleContent.records.filter(({ kind }) => kind !== 'period'),
};

async function textOf(content: PackageContent, signer?: Signer): Promise<string> {
  return (await writePackage(content, platform, signer)).text;
}
const signedBytes = platform.encodeUtf8(await textOf(sampleContent, testSigner()));
const forKey = await seal(signedBytes, { recipients: [coordinator.recipient] }, platform);
const forPassword = await seal(signedBytes, { password }, platform);

interface Verified {
  readonly files: readonly {
    readonly verdict: string;
    readonly olderThan: string | null;
    readonly openedBy: string | null;
    readonly signature: { readonly fingerprint: string } | null;
    readonly sender: { readonly name: string };
    readonly issues: readonly { readonly code: string }[];
  }[];
  readonly rejected: readonly { readonly file: string; readonly code: string }[];
}

describe('verify', () => {
  test('says that a package is whole, whose it is and who signed it', async () => {
    desk.write('a.forin', await textOf(sampleContent, testSigner()));
    const { status, out, err } = await desk.run('verify', 'a.forin');
    expect(out).toMatch(
      /^a\.forin: whole\. 4 records of N, made 2026-01-31T12:00:00\.000Z\. Signed with the key (?:[0-9a-f]{4} ?){4}\.\n$/u,
    );
    expect([status, err]).toEqual([0, '']);
  });

  test('lets the name of a file neither begin a line, nor move the cursor, nor turn the words around it', async () => {
    const forged = '\u001b[2Ka.forin: whole\nb.forin: whole. Signed\u202e.forin';
    desk.write(forged, await textOf(sampleContent));
    const { out, err } = await desk.run('verify', forged);
    const shown = '\ufffd[2Ka.forin: whole\ufffdb.forin: whole. Signed\ufffd.forin';
    expect(linesOf(out)[0]).toMatch(new RegExp(`^${shown.replaceAll(/[[.]/gu, '\\$&')}: whole\\. 4 records`, 'u'));
    expect(linesOf(out)).toHaveLength(2);
    for (const mark of ['\u001b', '\u202e']) expect(out + err).not.toContain(mark);
    const missing = await desk.run('verify', 'no\nMust fix: nothing.forin');
    expect(linesOf(missing.err)).toHaveLength(1);
    const asJson = await desk.run('verify', '--json', forged);
    expect((JSON.parse(asJson.out) as { files: { file: string }[] }).files[0]?.file).toBe(forged);
  });

  test('says that nobody signed it', async () => {
    desk.write('a.forin', await textOf(sampleContent));
    const { status, out } = await desk.run('verify', 'a.forin');
    expect(out).toContain('Not signed.');
    expect(out).toContain('Please check: The file a.forin has no signature');
    expect(status).toBe(1);
  });

  test('refuses one that was changed after it was signed, and still says how the others are', async () => {
    const text = await textOf(sampleContent, testSigner());
    desk.write(
      'a.forin',
      text.replace(/("value":")(.)(?=[0-9a-f]{127}")/u, (_, start, digit) => `${start}${digit === '0' ? '1' : '0'}`),
    );
    desk.write('b.forin', text);
    const { status, out, err } = await desk.run('verify', 'a.forin', 'b.forin');
    expect(linesOf(out)).toEqual([expect.stringContaining('b.forin: whole')]);
    expect(linesOf(err)).toEqual([expect.stringContaining('a.forin was changed after it was signed')]);
    expect(status).toBe(3);
  });

  test('finds the older one of two, in either order', async () => {
    desk.write('new.forin', await textOf(sampleContent, testSigner()));
    desk.write('old.forin', await textOf(earlier, testSigner()));
    for (const files of [
      ['new.forin', 'old.forin'],
      ['old.forin', 'new.forin'],
    ]) {
      const { status, out } = await desk.run('verify', ...files);
      expect(linesOf(out).filter((line) => line.includes('is older than'))).toEqual([
        expect.stringMatching(/^Please check: The file old\.forin is older than a file of N .*31 January 2026/u),
      ]);
      expect(status).toBe(1);
    }
  });

  test('refuses a workbook: it is no package', async () => {
    desk.write('a.xlsx', 'PK\u0003\u0004');
    expect((await desk.run('verify', 'a.xlsx')).status).toBe(3);
  });
});

/** What is said of each file when the same list is used again. */
async function verdict(file: string, ...options: string[]) {
  const { files } = await desk.json<Verified>('verify', file, '--senders', 'senders.json', ...options);
  return files.map((one) => one.verdict)[0];
}

describe('verify with the keys of senders', () => {
  beforeEach(async () => {
    desk.write('office.forin', await textOf(sampleContent, testSigner(1)));
    desk.write('old.forin', await textOf(earlier, testSigner(1)));
    desk.write('laptop.forin', await textOf(sampleContent, testSigner(2)));
    desk.write('unsigned.forin', await textOf(sampleContent));
  });

  test('remembers the first key, asks about another, and about a file without one', async () => {
    expect(await verdict('office.forin')).toBe('first');
    expect(await verdict('office.forin')).toBe('known');
    expect(await verdict('laptop.forin')).toBe('new key');
    expect(await verdict('laptop.forin')).toBe('new key');
    expect(await verdict('unsigned.forin')).toBe('not signed');
    expect((await desk.run('verify', 'laptop.forin', '--senders', 'senders.json')).status).toBe(1);
  });

  test('takes a new key when it is told to', async () => {
    await verdict('office.forin');
    expect(await verdict('laptop.forin', '--accept-new-keys')).toBe('new key');
    expect(await verdict('laptop.forin')).toBe('known');
    expect(await verdict('office.forin')).toBe('known');
  });

  test('knows an older file again another day', async () => {
    await verdict('office.forin');
    const { files } = await desk.json<Verified>('verify', 'old.forin', '--senders', 'senders.json');
    expect(files.map(({ issues }) => issues.map(({ code }) => code))).toEqual([['sender.older']]);
  });

  test('refuses a list that cannot be read, and leaves it as it is', async () => {
    desk.write('senders.json', '[{"sender":1}]');
    const { status, err } = await desk.run('verify', 'office.forin', '--senders', 'senders.json');
    expect([status, linesOf(err).length]).toEqual([3, 1]);
    expect(desk.read('senders.json').toString()).toBe('[{"sender":1}]');
  });

  test('never takes a package for the list', async () => {
    expect((await desk.run('verify', 'office.forin', '--senders', 'office.forin')).status).toBe(2);
  });
});

describe('encrypted packages', () => {
  beforeEach(() => {
    desk.write('for-key.forin', forKey);
    desk.write('for-password.forin', forPassword);
    desk.write('key.txt', `# the coordinator's key\n${coordinator.identity}\n`);
    desk.write('other-key.txt', `${stranger.identity}\n`);
    desk.write('password.txt', `${password}\n`);
    desk.write('other-password.txt', 'not the password\n');
    desk.write('empty.txt', '\n');
  });

  test.each<[file: string, options: readonly string[], status: number, says: RegExp]>([
    ['for-key.forin', ['--identity-file', 'key.txt'], 0, /opened with the key\. 4 records/u],
    ['for-key.forin', ['--identity-file=key.txt'], 0, /opened with the key/u],
    ['for-key.forin', [], 3, /can be opened only with the coordinator’s key/u],
    ['for-key.forin', ['--identity-file', 'other-key.txt'], 3, /was made for another key/u],
    ['for-key.forin', ['--identity-file', 'password.txt'], 3, /password\.txt is not a key file/u],
    ['for-key.forin', ['--identity-file', 'nowhere.txt'], 3, /nowhere\.txt is not there/u],
    ['for-password.forin', ['--passphrase-file', 'password.txt'], 0, /opened with the password/u],
    ['for-password.forin', [], 3, /is protected with a password/u],
    ['for-password.forin', ['--passphrase-file', 'other-password.txt'], 3, /This password does not open/u],
    ['for-password.forin', ['--passphrase-file', 'empty.txt'], 3, /first line of the file empty\.txt/u],
  ])('verify %s %j: status %i', async (file, options, status, says) => {
    const run = await desk.run('verify', file, ...options);
    expect(run.out + run.err).toMatch(says);
    expect(run.status).toBe(status);
  });

  test.each(['validate', 'inspect', 'summary', 'missing'])('%s opens them as well', async (command) => {
    const keys = ['--identity-file', 'key.txt', '--passphrase-file', 'password.txt'];
    const { status } = await desk.run(command, 'for-key.forin', 'for-password.forin', ...keys);
    expect(status).toBeLessThan(2);
    expect((await desk.run(command, 'for-key.forin', '--json')).status).toBe(3);
  });

  test('are combined into one that only the holder of a key opens', async () => {
    const call = ['consolidate', 'for-key.forin', '--identity-file', 'key.txt', '--package', 'all.forin'];
    await desk.run(...call, '--recipient', stranger.recipient);
    expect(desk.read('all.forin').toString()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/u);
    expect((await desk.run('validate', 'all.forin', '--identity-file', 'key.txt')).status).toBe(3);
    expect((await desk.run('validate', 'all.forin', '--identity-file', 'other-key.txt')).status).toBeLessThan(2);
  });

  test('a key file is never written over', async () => {
    const call = ['consolidate', 'for-key.forin', '--identity-file', 'key.txt', '--package', 'key.txt'];
    expect((await desk.run(...call)).status).toBe(2);
    expect(desk.read('key.txt').toString()).toContain(coordinator.identity);
  });
});

test('the help of a command that reads packages names the options for keys', async () => {
  const { out } = await desk.run('summary', '--help');
  expect(out).toContain('--identity-file FILE');
  expect(out).toContain('--passphrase-file FILE');
  expect((await desk.run('sample', '--help')).out).not.toContain('--identity-file');
});
