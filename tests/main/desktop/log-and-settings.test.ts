import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { diskRejection, HostRejection } from '../../../main/disk-failure.ts';
import { failureTrace } from '../../../main/failure-trace.ts';
import { freeSpaceAt } from '../../../main/free-space.ts';
import { openLog } from '../../../main/log.ts';
import { readSettings, writeSettings } from '../../../main/settings-file.ts';
import { hostFailureMessage, hostFailureOf, hostFailureReasons } from '../../../shared/host-failure.ts';
import { sentence } from '../../../shared/messages/sentence.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'forin-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const canary = 'Ona Onaitė';

describe('the log', () => {
  test('says where a failure was, and nothing of its message, of folders or of people', () => {
    const failure = new TypeError(`cannot read '${canary}' of /home/${canary}/x, ona@example.org`);
    failure.stack = [
      `TypeError: cannot read '${canary}' of /home/${canary}/x, ona@example.org`,
      `    at readThis (/home/${canary}/app.asar/dist/main/main.cjs:10:20)`,
      `    at async C:\\Users\\${canary}\\main.cjs:1:2`,
      '    at new Promise (<anonymous>)',
      `    at JournalFile.append (file:///home/ona/main.cjs:3:4)`,
    ].join('\n');
    const trace = failureTrace(failure);
    expect(trace).toBe(
      [
        'TypeError',
        '  at readThis main.cjs:10:20',
        '  at (nameless) main.cjs:1:2',
        '  at JournalFile.append main.cjs:3:4',
      ].join('\n'),
    );
  });

  test.each([
    [
      'a line that looks like a place in the code',
      `broken\n    at ona.onaite (ona.onaite:1:2)\n  at Onaitė 612:34:567`,
    ],
    ['a mark that stands for something in a replacement', `$& $1\n  at ona:1:2`],
  ])('takes no part of a message for a place: %s', (_what, message) => {
    const trace = failureTrace(new Error(message));
    expect(trace).not.toMatch(/ona|612/iu);
    expect(trace).toMatch(/^Error\n {2}at /u);
  });

  test('is a file in the profile', async () => {
    const log = openLog(folder);
    log.note('started');
    log.failure('saveFile was refused or failed', Object.assign(new Error(canary), { code: 'ENOSPC' }));
    await vi.waitFor(() => expect(readFileSync(log.path, 'utf8')).toContain('Error ENOSPC'));
    expect(readFileSync(log.path, 'utf8')).toContain('started');
    expect(readFileSync(log.path, 'utf8')).not.toContain('Ona');
  });
});

describe('what a failed call of the file system means', () => {
  test.each([
    ['ENOSPC', 'no-space'],
    ['EDQUOT', 'no-space'],
    ['EACCES', 'not-allowed'],
    ['EPERM', 'not-allowed'],
    ['EROFS', 'not-allowed'],
    ['EBUSY', 'in-use'],
    ['ENOENT', 'gone'],
    ['ENOTDIR', 'gone'],
    ['EIO', 'disk'],
  ])('%s: %s', (code, reason) => {
    const rejection = diskRejection(Object.assign(new Error('x'), { code }), 'a.forin');
    expect(hostFailureOf(rejection)).toEqual({ reason, subject: 'a.forin' });
  });
  test('no code at all: a bug', () => expect(diskRejection(new TypeError('x')).reason).toBe('fault'));
  test('what is said already stays as it is', () => {
    const said = new HostRejection('too-large', 'a.forin');
    expect(diskRejection(said, 'other')).toBe(said);
  });
});

describe('a failure on its way to the screens', () => {
  test.each(hostFailureReasons)('%s arrives, and has a sentence with the name of the file', (reason) => {
    const message = hostFailureMessage({ reason, subject: 'Žiema: 1.forin' });
    const arrived = hostFailureOf(new Error(`Error invoking remote method 'x': Error: ${message}`));
    expect(arrived).toEqual({ reason, subject: 'Žiema: 1.forin' });
    const said = sentence(`hostFailure.${reason}`, { hasSubject: 'yes', subject: arrived.subject, limit: 500 });
    // A bug is about no file in particular.
    expect(said.includes('Žiema: 1.forin')).toBe(reason !== 'refused' && reason !== 'fault');
    expect(sentence(`hostFailure.${reason}`, { hasSubject: 'no', subject: '', limit: 500 })).toMatch(/^\S.*\.$/u);
  });
  test.each([new Error('something else'), 'text', null, undefined, { message: 'forin-host:unheard-of:x' }])(
    '%o is a bug of the shell',
    (thrown) => expect(hostFailureOf(thrown)).toEqual({ reason: 'fault', subject: '' }),
  );
});

describe('a settings file', () => {
  const schema = z.strictObject({ folder: z.string() });
  test('comes back as it was written', async () => {
    await writeSettings(join(folder, 'a.json'), { folder: 'ž' });
    expect(await readSettings(join(folder, 'a.json'), schema, () => {})).toEqual({ folder: 'ž' });
  });
  test('that is not there is none', async () => {
    const onUnreadable = vi.fn<() => void>();
    expect(await readSettings(join(folder, 'a.json'), schema, onUnreadable)).toBeNull();
    expect(onUnreadable).not.toHaveBeenCalled();
  });
  test.each(['{', '{"folder":7}', ''])('that reads %j is set aside, not overwritten, and said', async (text) => {
    writeFileSync(join(folder, 'a.json'), text);
    const onUnreadable = vi.fn<() => void>();
    expect(await readSettings(join(folder, 'a.json'), schema, onUnreadable)).toBeNull();
    expect(onUnreadable).toHaveBeenCalledTimes(1);
    expect(readdirSync(folder)).toEqual(['a.json.unreadable']);
    expect(readFileSync(join(folder, 'a.json.unreadable'), 'utf8')).toBe(text);
  });
});

test('free space is a number of bytes, or unknown, never zero for want of knowledge', async () => {
  expect(await freeSpaceAt(folder)).toBeGreaterThan(0);
  expect(await freeSpaceAt(join(folder, 'missing'))).toBeNull();
});
