import { beforeEach, describe, expect, test } from 'vitest';
import { nodeDisk } from '../../main/write-file-atomically.ts';
import type { Disk } from '../../main/write-file-atomically.ts';
import { partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** A disk that has room for one file only. */
function diskForOneFile(): Disk {
  let written = 0;
  return {
    ...nodeDisk,
    writeFlushed: async (path, bytes) => {
      written += 1;
      await nodeDisk.writeFlushed(path, written > 1 ? bytes.subarray(0, 100) : bytes);
      if (written > 1) await failing('ENOSPC')();
    },
  };
}

async function newDesk(disk: Disk = nodeDisk): Promise<Workplace> {
  const desk = newWorkplace({ disk });
  await writePartnerPackages(desk);
  desk.write('old.xlsx', 'an older workbook');
  desk.write('old.json', 'an older package');
  desk.write('folder/inside.txt', 'something');
  return desk;
}

/** A consolidation into these outputs: how it ended, what it said, and whether every file is as it was. */
async function consolidateInto(desk: Workplace, outputs: readonly string[]) {
  const content = () => desk.names().map((name) => (name === 'folder' ? name : [name, desk.read(name).toString()]));
  const before = content();
  const { status, out, err } = await desk.run('consolidate', ...partnerFiles, ...outputs);
  return { status, out, messages: linesOf(err), before, after: content() };
}

/** One sentence like this, without a code word of the system. */
function oneSentence(sentence: RegExp) {
  return [expect.stringMatching(new RegExp(`^(?!.*\\bE[A-Z]{3,}\\b).*${sentence.source}.*\\.$`, 'u'))];
}

describe('an output that cannot be written leaves every old file as it was', () => {
  test.each([
    ['its folder is missing', ['--out', 'nowhere/new.xlsx'], /nowhere\/new\.xlsx could not .*its folder is not there/],
    ['its folder is a file', ['--out', 'old.json/new.xlsx'], /its folder is not a folder/],
    ['a folder has its name', ['--package', 'folder'], /folder could not be written: a folder has this name/],
    ['its name is too long', ['--package', `${'x'.repeat(300)}.json`], /its name is too long/],
    ['only the second of two', ['--out', 'old.xlsx', '--package', 'nowhere/new.json'], /nowhere\/new\.json could not/],
    ['only the first of two', ['--out', 'nowhere/new.xlsx', '--package', 'old.json'], /nowhere\/new\.xlsx could not/],
    ['a folder for the second of two', ['--out', 'old.xlsx', '--package', 'folder'], /a folder has this name/],
  ])('%s', async (_title, outputs, sentence) => {
    const { before, ...outcome } = await consolidateInto(await newDesk(), outputs);
    expect(outcome).toEqual({ status: 3, out: '', messages: oneSentence(sentence), after: before });
  });

  test.each([
    ['the folder is read-only', { ...nodeDisk, writeFlushed: failing('EACCES') }, /writing there is not allowed/],
    ['the medium is read-only', { ...nodeDisk, writeFlushed: failing('EROFS') }, /nothing can be written there/],
    ['the disk is full', { ...nodeDisk, writeFlushed: failing('ENOSPC') }, /the disk is full/],
    ['the disk is full after the first of two', diskForOneFile(), /the disk is full/],
    ['another program holds the target', { ...nodeDisk, holdsFiles: false, rename: failing('EBUSY') }, /has it open/],
    ['the disk returns something else', { ...nodeDisk, read: async () => new Uint8Array([1]) }, /could not be written/],
    ['the system gives a reason nobody foresaw', { ...nodeDisk, rename: failing('strange') }, /the reason strange/],
  ] as const)('%s', async (_title, disk, sentence) => {
    const outputs = ['--out', 'old.xlsx', '--package', 'old.json'];
    const { before, ...outcome } = await consolidateInto(await newDesk(disk), outputs);
    expect(outcome).toEqual({ status: 3, out: '', messages: oneSentence(sentence), after: before });
  });

  test('held open at the last moment: what was written before it is named', async () => {
    let renamed = 0;
    const rename: Disk['rename'] = (from, to) => {
      renamed += 1;
      return renamed === 2 ? failing('EBUSY')() : nodeDisk.rename(from, to);
    };
    const desk = await newDesk({ ...nodeDisk, holdsFiles: false, rename });
    const before = desk.names();
    const { status, err } = await desk.run(
      'consolidate',
      ...partnerFiles,
      '--out',
      'old.xlsx',
      '--package',
      'old.json',
    );
    expect(status).toBe(3);
    expect(err).toMatch(
      /^old\.(xlsx|json) could not be written: another program has it open.*written before it: old\./,
    );
    expect(desk.names()).toEqual(before);
  });

  test('with --json the refusal is a document as well', async () => {
    const desk = await newDesk();
    const json = await desk.json('consolidate', ...partnerFiles, '--package', 'nowhere/new.json');
    expect(json).toMatchObject({ rejected: [{ file: 'nowhere/new.json', code: 'cli.notWritten' }] });
  });

  test.each([
    ['sample', ['sample', 'FOR-IN', '--out', 'nowhere/x.json']],
    ['demo', ['demo', '--folder', 'old.json']],
  ])('%s says so too', async (_title, call) => {
    const desk = await newDesk();
    const { status, out, err } = await desk.run(...call);
    expect([status, out]).toEqual([3, '']);
    expect(err).toMatch(/could not be written: its folder is not .*\.\n$/);
  });
});

describe('an output that can be written', () => {
  let desk: Workplace;
  beforeEach(async () => {
    desk = await newDesk();
  });

  test('replaces the old file, and no other file is left', async () => {
    const before = desk.names();
    const { status } = await desk.run('consolidate', ...partnerFiles, '--out', 'old.xlsx', '--package', 'old.json');
    expect(status).toBe(0);
    expect(desk.names()).toEqual(before);
    expect(desk.read('old.xlsx').subarray(0, 2).toString()).toBe('PK');
    expect(JSON.parse(desk.read('old.json').toString())).toMatchObject({ manifest: { purpose: 'consolidated' } });
  });

  test('may have spaces and letters of any language in its name', async () => {
    const name = 'folder/Suvestinė 2024 – galutinė.json';
    const { status } = await desk.run('consolidate', ...partnerFiles, '--package', name);
    expect(status).toBe(0);
    expect((await desk.run('validate', name)).status).toBe(0);
  });
});
