import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { framedLine } from '../../../main/journal-lines.ts';
import { journalsIn } from '../../../main/journals.ts';
import type { Journals } from '../../../main/journals.ts';
import { bundleProgram, runUntilKilled } from '../../support/killed/run-until-killed.ts';

let folder = '';
let journals: Journals;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forin-journal-'));
  journals = journalsIn(folder);
});
afterEach(async () => {
  await journals.close();
  rmSync(folder, { recursive: true, force: true });
});

const upTo = (sequence: number) => ({ generation: 1, sequence, records: 1 });
const file = (name = 'journal') => join(folder, 'practice', name);
const beside = (what: string) =>
  readdirSync(join(folder, 'practice')).filter((name) => name.startsWith(`journal.${what}.`));

/** Another start of the application. */
async function openAgain() {
  await journals.close();
  journals = journalsIn(folder);
  return journals.openJournal('practice');
}

test('a journal that was never written to is empty and has no sentinel', async () => {
  expect(await journals.openJournal('practice')).toEqual({ entries: [], sentinel: null, wasTorn: false });
});

test('what was appended is there at the next start, with the last sentinel', async () => {
  await journals.openJournal('practice');
  await journals.appendJournal('practice', ['{"n":1}', '{"n":2}'], upTo(2));
  await journals.appendJournal('practice', ['{"n":3}'], upTo(3));
  expect(await openAgain()).toEqual({ entries: ['{"n":1}', '{"n":2}', '{"n":3}'], sentinel: upTo(3), wasTorn: false });
});

test('appending without opening first keeps what was there', async () => {
  await journals.appendJournal('practice', ['one'], upTo(1));
  await journals.close();
  journals = journalsIn(folder);
  await journals.appendJournal('practice', ['two'], upTo(2));
  expect((await openAgain()).entries).toEqual(['one', 'two']);
});

test('calls that come at the same time are carried out in their order', async () => {
  const numbers = Array.from({ length: 50 }, (_none, index) => index + 1);
  await Promise.all(numbers.map((number) => journals.appendJournal('practice', [String(number)], upTo(number))));
  expect(await openAgain()).toEqual({ entries: numbers.map(String), sentinel: upTo(50), wasTorn: false });
});

test('what was put aside of a torn and of a damaged journal can be taken away; the journal stays', async () => {
  await journals.appendJournal('practice', ['one', 'two'], upTo(2));
  truncateSync(file(), statSync(file()).size - 2);
  await openAgain();
  await journals.appendJournal('practice', ['three', 'four'], upTo(4));
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('three', 'thr3e'));
  await openAgain();
  writeFileSync(file('.journal.0.part'), 'begun anew');
  expect([beside('cut').length, beside('as-it-was').length]).toEqual([1, 1]);
  await journals.removeJournalRemains('practice');
  expect(readdirSync(join(folder, 'practice')).toSorted()).toEqual(['journal', 'sentinel']);
  await journals.appendJournal('practice', ['five'], upTo(5));
  expect((await openAgain()).entries).toEqual(['one', 'four', 'five']);
  await expect(journals.removeJournalRemains('never')).resolves.toBeUndefined();
});

test('each workspace has a journal of its own', async () => {
  await journals.appendJournal('practice', ['practised'], upTo(1));
  await journals.appendJournal('project-1', ['real'], upTo(9));
  expect((await journals.openJournal('practice')).entries).toEqual(['practised']);
  expect((await journals.openJournal('project-1')).sentinel).toEqual(upTo(9));
});

test('beginning anew leaves the new entries only, and goes on from there', async () => {
  await journals.appendJournal('practice', ['old'], upTo(1));
  await journals.replaceJournal('practice', ['new'], { generation: 2, sequence: 1, records: 1 });
  await journals.appendJournal('practice', ['newer'], { generation: 2, sequence: 2, records: 1 });
  expect(await openAgain()).toEqual({
    entries: ['new', 'newer'],
    sentinel: { generation: 2, sequence: 2, records: 1 },
    wasTorn: false,
  });
});

describe('a torn end', () => {
  test.each([1, 2, 8, 20])('that lacks %i bytes is cut off, kept beside, and not appended to', async (missing) => {
    await journals.appendJournal('practice', ['first', 'second, which is long enough'], upTo(2));
    await journals.close();
    truncateSync(file(), statSync(file()).size - missing);
    const torn = await openAgain();
    expect(torn).toEqual({ entries: ['first'], sentinel: upTo(2), wasTorn: true });
    expect(beside('cut')).toHaveLength(1);
    await journals.appendJournal('practice', ['third'], upTo(3));
    expect(await openAgain()).toEqual({ entries: ['first', 'third'], sentinel: upTo(3), wasTorn: false });
  });

  test('of zeros, as a power cut leaves it, is cut off as well', async () => {
    await journals.appendJournal('practice', ['first'], upTo(1));
    await journals.close();
    writeFileSync(file(), Buffer.concat([readFileSync(file()), Buffer.alloc(512)]));
    expect(await openAgain()).toMatchObject({ entries: ['first'], wasTorn: true });
  });
});

test('lines damaged in the middle are left out and said, the file as it was is kept, and the rest is read', async () => {
  await journals.appendJournal('practice', ['first', 'second', 'third'], upTo(3));
  await journals.close();
  const damaged = readFileSync(file());
  damaged[damaged.indexOf('second')] = 0x53;
  writeFileSync(file(), damaged);
  expect(await openAgain()).toEqual({ entries: ['first', 'third'], sentinel: upTo(3), wasTorn: true });
  const [kept = ''] = beside('as-it-was');
  expect(readFileSync(file(kept))).toEqual(damaged);
  await journals.appendJournal('practice', ['fourth'], upTo(4));
  expect((await openAgain()).entries).toEqual(['first', 'third', 'fourth']);
});

describe('the sentinel', () => {
  test('that was being written at a crash gives way to the one before it', async () => {
    for (const number of [1, 2, 3]) await journals.appendJournal('practice', [String(number)], upTo(number));
    await journals.close();
    const bytes = readFileSync(file('sentinel'));
    const [first, second] = [bytes.subarray(0, 256), bytes.subarray(256)];
    (first.includes('"sequence":3') ? first : second).fill(0, 10, 40);
    writeFileSync(file('sentinel'), bytes);
    expect((await openAgain()).sentinel).toEqual(upTo(2));
  });

  test('of which nothing is whole is none, and is written anew', async () => {
    await journals.appendJournal('practice', ['1'], upTo(1));
    await journals.close();
    writeFileSync(file('sentinel'), 'not a sentinel');
    expect((await openAgain()).sentinel).toBeNull();
    await journals.appendJournal('practice', ['2'], upTo(2));
    expect((await openAgain()).sentinel).toEqual(upTo(2));
  });
});

describe('a journal that cannot be used', () => {
  test('is said to be so, and never taken for an empty one', async () => {
    mkdirSync(file(), { recursive: true });
    await expect(journals.openJournal('practice')).rejects.toThrow('forin-host:disk:');
    await expect(journals.appendJournal('practice', ['1'], upTo(1))).rejects.toThrow('forin-host:disk:');
  });

  test('can be used again once the cause is gone', async () => {
    mkdirSync(file(), { recursive: true });
    await expect(journals.openJournal('practice')).rejects.toThrow('forin-host');
    rmSync(file(), { recursive: true });
    writeFileSync(file(), framedLine('kept'));
    expect((await journals.openJournal('practice')).entries).toEqual(['kept']);
  });

  test('does not stop the calls that come after a failed one', async () => {
    await journals.openJournal('practice');
    await expect(journals.appendJournal('practice', ['a\nb'], upTo(1))).rejects.toThrow('forin-host:fault:');
    await journals.appendJournal('practice', ['good'], upTo(1));
    expect((await openAgain()).entries).toEqual(['good']);
  });
});

test('killed in the middle of writing, again and again, it loses nothing that it promised to keep', async () => {
  const program = await bundleProgram('journal-writer', join(folder, 'program'));
  const kept = join(folder, 'kept');
  for (let round = 1; round <= 8; round += 1) {
    const promised = await runUntilKilled(program, [kept], round * 7);
    const reader = journalsIn(kept);
    const { entries, sentinel } = await reader.openJournal('practice');
    await reader.close();
    const numbers = entries.map((text) => (JSON.parse(text) as { number: number }).number);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(promised);
    expect(sentinel?.sequence).toBeGreaterThanOrEqual(promised);
    expect(sentinel?.sequence).toBeLessThanOrEqual(numbers.length);
  }
});
