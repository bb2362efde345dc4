import { link, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf, newWorkplace } from '../support/workplace.ts';

type Case = readonly [title: string, call: string, sentence: RegExp];

describe('a call that is not understood ends with status 2 and one sentence', () => {
  const cases: readonly Case[] = [
    [
      'unknown command',
      'frobnicate',
      /no command “frobnicate”.*sample, validate, verify, attendance, consolidate, diff, summary/,
    ],
    ['no files to validate', 'validate', /Name at least one file/],
    ['no files to verify', 'verify', /Name at least one file/],
    ['a key file twice', 'summary a.json --identity-file k --identity-file k', /--identity-file stands there twice/],
    ['a password file without a name', 'validate a.json --passphrase-file', /After --passphrase-file something must/],
    ['an option in place of the key file', 'validate a.json --identity-file --json', /After --identity-file something/],
    ['keys where no package is read', 'sample FOR-IN --out x.json --identity-file k', /no option --identity-file/],
    [
      'a recipient without a package',
      'consolidate a.json --out b.xlsx --recipient age1x',
      /--recipient belongs to --package/,
    ],
    ['a recipient that is none', 'consolidate a.json --package b.json --recipient age1x', /“age1x” is none/],
    ['no files to combine', 'consolidate --out x.xlsx', /Name at least one file/],
    ['no files to sum up', 'summary --json', /Name at least one file/],
    ['no files to look for gaps in', 'missing --json', /Name at least one file/],
    [
      'a day that is none',
      'missing a.json --until 2024-13-01',
      /After --until a day must follow.*“2024-13-01” is none/,
    ],
    ['a month where a day belongs', 'missing a.json --until 2024-03', /After --until a day must follow/],
    ['unknown option', 'summary a.json --total', /no option --total/],
    ['unknown option with a value', 'summary a.json --total=5', /no option --total/],
    ['unknown short option', 'validate -v a.json', /no option -v/],
    ['an option that names an inherited property', 'validate --constructor a.json', /no option --constructor/],
    ['option without its value', 'summary a.json --country', /After --country something must follow/],
    ['another option in place of the value', 'consolidate a.json --out --json', /After --out something must follow/],
    ['an empty value', 'consolidate a.json --out=', /After --out something must follow/],
    ['a value where none belongs', 'summary a.json --json=yes', /--json stands alone/],
    ['an option twice', 'consolidate a.json --out b.xlsx --out c.xlsx', /--out stands there twice/],
    ['nowhere to write', 'consolidate a.json', /--out FILE\.xlsx, --package FILE\.json/],
    ['a workbook named like a package', 'consolidate a.json --out b.json', /--out writes a workbook/],
    ['output is input', 'consolidate a.json b.json --package a.json', /a\.json is also an input/],
    ['output is input, spelt otherwise', 'consolidate a.json --package ./x/../a.json', /is also an input/],
    ['two outputs in one file', 'consolidate a.json --out b --package ./b', /Both outputs would go to b/],
    ['sample without a project', 'sample --out x.json', /Name one project: FOR-IN/],
    ['sample of two projects', 'sample FOR-IN FOR-IN --out x.json', /Name one project: FOR-IN/],
    ['sample of an unknown project', 'sample OTHER --out x.json', /no sample record of “OTHER”/],
    ['sample without a file', 'sample FOR-IN', /Say where to write/],
  ];
  test.each(cases)('%s', async (_title, call, sentence) => {
    const desk = newWorkplace();
    desk.write('a.json', 'whatever');
    const { status, out, err } = await desk.run(...call.split(' '));
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(linesOf(err)).toHaveLength(1);
    expect(err).toMatch(sentence);
    expect(desk.names()).toEqual(['a.json']);
  });

  test('unknown country: the project’s countries are named', async () => {
    const desk = newWorkplace();
    await desk.run('sample', 'FOR-IN', '--out', 'x.json');
    const { status, out, err } = await desk.run('summary', 'x.json', '--country', 'Latvija');
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^“Latvija” is not a country of the project FOR-IN\. Its countries are: LT, LV, EE/);
  });

  test.each([
    ['a symbolic link to an input', symlink, 2],
    ['a second name of an input’s content', link, 0],
  ])('output is %s', async (_title, make, expected) => {
    const desk = newWorkplace();
    await desk.run('sample', 'FOR-IN', '--out', 'x.json');
    await make(join(desk.folder, 'x.json'), join(desk.folder, 'y.json'));
    const before = desk.read('x.json');
    const { status } = await desk.run('consolidate', 'x.json', '--package', 'y.json');
    expect(status).toBe(expected);
    expect(desk.read('x.json').equals(before)).toBe(true);
  });
});

describe('help', () => {
  test.each([[[]], [['--help']], [['-h']], [['help']]])(
    '%j lists every command and the exit statuses',
    async (args) => {
      const { status, out, err } = await newWorkplace().run(...args);
      expect([status, err]).toEqual([0, '']);
      for (const name of ['sample', 'validate', 'consolidate', 'summary', 'demo']) {
        expect(out).toMatch(new RegExp(`^ +forin ${name}\\b`, 'm'));
      }
      expect(out).toMatch(/0 done; 1 done, with findings .*; 2 .*; 3 /);
    },
  );

  test.each([
    ['sample', ['--out']],
    ['validate', ['--json']],
    ['consolidate', ['--out', '--package', '--json', '--skip-unreadable', '--take-good-rows']],
    ['summary', ['--country', '--json', '--skip-unreadable', '--take-good-rows']],
    ['demo', ['--folder']],
  ])('%s --help explains each option, even beside a wrong one', async (command, options) => {
    const { status, out } = await newWorkplace().run(command, '--nonsense', '--help');
    expect(status).toBe(0);
    const [usage = '', , ...rest] = out.split('\n');
    for (const option of options) {
      expect(usage).toContain(option);
      expect(rest.some((line) => line.trimStart().startsWith(option))).toBe(true);
    }
  });
});

describe('sample', () => {
  test('writes the same file every time, and it has nothing that must be fixed', async () => {
    const desk = newWorkplace();
    await desk.run('sample', 'FOR-IN', '--out', 'one.json');
    await desk.run('sample', 'FOR-IN', '--out', 'two.json');
    expect(desk.read('one.json').equals(desk.read('two.json'))).toBe(true);
    const { status, out } = await desk.run('validate', 'one.json');
    expect(status).toBe(0);
    expect(linesOf(out)[0]).toMatch(/^one\.json: \d+ records, nothing that must be fixed, \d+ to check\.$/);
  });
});
