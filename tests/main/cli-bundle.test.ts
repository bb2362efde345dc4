import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTablesOf } from '../../main/cli/read-tables.ts';
import { nodePlatform } from '../../main/node-platform.ts';

const program = fileURLToPath(new URL('../../main/cli/run.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'forin-'));
const { INIT_CWD: _startedIn, ...environment } = process.env;

function forin(...args: readonly string[]) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, env: environment, encoding: 'utf8' });
}

/** A command line of a shell, in which `$FORIN` runs the program. */
function shell(line: string) {
  const env = { ...environment, FORIN: `${process.execPath} ${program}` };
  return spawnSync('sh', ['-c', line], { cwd: folder, env, encoding: 'utf8' });
}

beforeAll(() => {
  // The first run may have to make the bundle.
  const { status, stderr } = forin('sample', 'FOR-IN', '--out', 'for-in.json');
  if (status !== 0) throw new Error(stderr);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program itself, run from another folder', () => {
  test('reads and writes files where it is run', () => {
    expect(readdirSync(folder)).toContain('for-in.json');
  });

  test('prints JSON on standard output and messages on standard error', () => {
    const { status, stdout, stderr } = forin('consolidate', 'for-in.json', '--package', 'all.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ activities: 13 });
    expect(stderr).toBe('Written: all.json\n');
  });

  test.each([
    [0, ['summary', 'for-in.json']],
    [2, ['summary']],
    [3, ['summary', 'gone.json']],
  ])('ends with status %i: %j', (expected, args) => {
    const { status, stdout, stderr } = forin(...args);
    expect(status).toBe(expected);
    expect(stdout === '').toBe(expected !== 0);
    expect(stderr === '').toBe(expected === 0);
    expect(stderr).not.toMatch(/\n +at /);
  });

  test('starts from the folder that npm was run in', () => {
    const inner = join(folder, 'inner');
    mkdirSync(inner);
    const env = { ...environment, INIT_CWD: inner };
    spawnSync(process.execPath, [program, 'sample', 'FOR-IN', '--out', 'x.json'], { cwd: folder, env });
    expect(existsSync(join(inner, 'x.json'))).toBe(true);
  });
});

describe('the worker that reads lists', () => {
  test('stands beside the program, and reads', async () => {
    copyFileSync(
      fileURLToPath(new URL('../fixtures/attendance/D12__osalejad_2023-10-23.ods', import.meta.url)),
      join(folder, 'list.ods'),
    );
    const reader = new URL('../../dist/cli/read-tables-worker.js', import.meta.url);
    const read = await readTablesOf('list.ods', { folder, platform: nodePlatform, reader });
    expect(read).toMatchObject({ ok: true, value: { tables: { container: 'ods', sheets: [{ name: 'Leht1' }] } } });
    expect(existsSync(new URL('forin.js', reader))).toBe(true);
  });
});

describe.skipIf(process.platform === 'win32')('in a pipe', () => {
  test('a reader that has read enough ends it without complaint', () => {
    const { stdout, stderr } = shell('$FORIN summary for-in.json --json | head -n 1');
    expect([stdout, stderr]).toEqual(['{\n', '']);
  });

  test('a large document arrives whole', () => {
    const { stdout } = shell('$FORIN summary for-in.json --json | cat');
    expect(stdout.length).toBeGreaterThan(8_000);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  test('messages that nobody reads change neither status nor work', () => {
    const line = '{ $FORIN consolidate gone1.json gone2.json --json >seen.json; echo $? >status; } 2>&1 | true';
    shell(line);
    expect(readFileSync(join(folder, 'status'), 'utf8').trim()).toBe('3');
    expect(JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'))).toHaveProperty('rejected');
  });
});

// The super-user may write anywhere.
describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('rights', () => {
  test('a folder that may not be written to: status 3, the old file as it was', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o555);
    const { status, stderr } = forin('consolidate', 'for-in.json', '--package', 'locked/all.json');
    chmodSync(locked, 0o755);
    expect(status).toBe(3);
    expect(stderr).toMatch(/^locked\/all\.json could not be written: writing there is not allowed\./);
    expect(readdirSync(locked)).toEqual([]);
  });
});
