import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { filesInArguments, PendingFiles, readOpenedFile } from '../../../main/open-file.ts';
import { largestFileMegabytes } from '../../../shared/host-failure.ts';
import { savedName } from '../../../shared/for-others/file-name.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forin-opened-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content = name): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the files on a command line', () => {
  const here = resolve('/home/ona');
  test.each<[string, readonly string[], readonly string[]]>([
    ['a double click', [join(here, 'Kaunas.forin')], [join(here, 'Kaunas.forin')]],
    ['a name from where the person is', ['Kaunas.forin'], [join(here, 'Kaunas.forin')]],
    ['capital letters', ['KAUNAS.FORIN'], [join(here, 'KAUNAS.FORIN')]],
    ['an address, as Linux writes it', [pathToFileURL(join(here, 'Ž a.forin')).href], [join(here, 'Ž a.forin')]],
    ['several, one of them twice', ['a.forin', 'b.xlsx', 'a.forin'], [join(here, 'a.forin'), join(here, 'b.xlsx')]],
    ['switches', ['--inspect', '--user-data-dir=x.forin', '-x.forin'], []],
    ['a file of another kind', ['main.cjs', 'picture.png', 'forin'], []],
    ['an address elsewhere', ['https://example.org/a.forin.exe', 'file://%%%/a.forin'], []],
    ['nothing', ['', '.'], []],
  ])('%s', (_what, words, files) => expect(filesInArguments(words, here)).toEqual(files));
});

test('a file that is larger than any of ours is refused by its size, without being read', async () => {
  const path = fileOf('large.forin');
  // Of such a file the disk holds nothing but its length.
  truncateSync(path, largestFileMegabytes * 1_000_000 + 1);
  await expect(readOpenedFile(path)).rejects.toThrow('forin-host:too-large:large.forin');
});

// Shown as it is, the name would end in "cod.exe" to the eye.
test('a name whose marks would turn what stands beside it is given without their power', async () => {
  const name = process.platform === 'win32' ? 'list \u202eexe.doc.csv' : 'list \u202eexe.doc\n.csv';
  expect((await readOpenedFile(fileOf(name))).name).toMatch(/^list \ufffdexe\.doc\ufffd?\.csv$/u);
});

describe('files that wait', () => {
  test('are given once, in their order, and the page is told that they came', async () => {
    const onAdded = vi.fn<() => void>();
    const pending = new PendingFiles(onAdded);
    pending.add([fileOf('a.forin'), fileOf('b.forin')]);
    expect(onAdded).toHaveBeenCalledTimes(1);
    expect((await pending.take()).map(({ name }) => name)).toEqual(['a.forin', 'b.forin']);
    expect(await pending.take()).toEqual([]);
  });

  test('are not announced when there are none, or only one that waits already', () => {
    const onAdded = vi.fn<() => void>();
    const pending = new PendingFiles(onAdded);
    pending.add([]);
    pending.add(['/x/a.forin']);
    pending.add(['/x/a.forin']);
    expect(onAdded).toHaveBeenCalledTimes(1);
  });

  test('come in although one between them cannot be read, and that one is said by its name', async () => {
    const pending = new PendingFiles(() => {});
    pending.add([fileOf('a.forin'), join(folder, 'missing.forin'), fileOf('c.forin')]);
    expect((await pending.take()).map(({ name }) => name)).toEqual(['a.forin']);
    await expect(pending.take()).rejects.toThrow('forin-host:gone:missing.forin');
    expect((await pending.take()).map(({ name }) => name)).toEqual(['c.forin']);
  });
});

describe('the name of a file to be saved', () => {
  test.each([
    ['FOR-IN 2026 Q1 DDG.forin', 'FOR-IN 2026 Q1 DDG.forin'],
    ['Ataskaita „Žiema“ 2026.xlsx', 'Ataskaita „Žiema“ 2026.xlsx'],
    ['../../etc/passwd', 'etc passwd'],
    ['C:\\Windows\\x.forin', 'C Windows x.forin'],
    ['a\u0000b\nc.forin', 'a b c.forin'],
    ['report\u202Excod.exe.forin', 'report xcod.exe.forin'],
    ['...', 'FOR-IN Register'],
    ['', 'FOR-IN Register'],
    ['con.forin', '_con.forin'],
    ['LPT1', '_LPT1'],
    ['console.forin', 'console.forin'],
    ['ends with a dot.', 'ends with a dot'],
  ])('%j becomes %j', (suggested, name) => expect(savedName(suggested)).toBe(name));

  test('stays short and keeps its ending', () => {
    const name = savedName(`${'a'.repeat(300)}.forin`);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith('.forin')).toBe(true);
  });
});
