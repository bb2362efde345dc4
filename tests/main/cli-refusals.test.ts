import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { packageVersion } from '../../shared/schema/package-document.ts';
import { sealed } from '../support/sample-package.ts';
import { packageOfOtherProject, partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  await writePartnerPackages(desk);
  desk.write('old.xlsx', 'an older workbook');
  desk.write('old.json', 'an older package');
});

type Spoil = (path: string) => void | Promise<void>;

function holding(content: () => string | Uint8Array | Promise<string | Uint8Array>): Spoil {
  return async (path) => writeFileSync(path, await content());
}
/** The text of a partner's package, changed. */
const changed = (change: (text: string) => string) => holding(() => change(desk.read('p1.json').toString()));

interface Activity {
  id: string;
  kind: string;
  value: { inPerson?: { value?: number }; sessions?: { from?: string }[] } & Record<string, unknown>;
}
interface Package {
  version: number;
  manifest: Record<string, unknown>;
  records: Activity[];
}

/** A partner's package, its contents changed and its check sum made right again. */
const sealedAfter = (change: (document: Package, activity: Activity) => void) =>
  holding(() => {
    const document = JSON.parse(desk.read('p1.json').toString()) as Package;
    const activity = document.records.find(({ value }) => value.inPerson?.value !== undefined && value.sessions);
    if (!activity) throw new Error('no activity with a count and a session');
    change(document, activity);
    return sealed(document);
  });

const bad: readonly (readonly [title: string, spoil: Spoil, sentence: RegExp])[] = [
  ['missing', () => undefined, /is not there/],
  ['a folder', (path) => mkdirSync(path), /is a folder/],
  ['empty', holding(() => ''), /is empty/],
  ['only white space', holding(() => ' \n\t '), /is empty/],
  ['far too large', (path) => (writeFileSync(path, ''), truncateSync(path, 500_000_001)), /larger than 500 MB/],
  ['cut off', changed((text) => text.slice(0, text.length / 2)), /ends in the middle/],
  ['a letter', holding(() => 'Dear colleague, here is our report.'), /not a FOR-IN Register package/],
  ['a table', holding(() => 'Activity;Total\nKick-off;45\n'), /not a FOR-IN Register package/],
  ['not JSON any more', changed((text) => text.replace('"replicas":', '"replicas"')), /line \d+, character \d+/],
  ['JSON of another kind', holding(() => '{"total": 45}'), /not a FOR-IN Register package/],
  ['null', holding(() => 'null'), /not a FOR-IN Register package/],
  ['in another encoding', holding(() => Buffer.from(desk.read('p1.json').toString(), 'utf16le')), /not UTF-8/],
  [
    'of a newer version',
    sealedAfter((document) => (document.version = packageVersion + 1)),
    /newer version of FOR-IN Register/,
  ],
  [
    'altered',
    changed((text) => text.replace('"state":"number","value":', '"state":"number","value":1')),
    /was changed after it was made/,
  ],
  ['without a check sum', changed((text) => text.replace(/,\s*"integrity":\{[^}]*\}/, '')), /has no check sum/],
  ['with an unknown field', sealedAfter((_, { value }) => (value['extra'] = 1)), /is not a field this version knows/],
  ['with a wrong type', sealedAfter(({ manifest }) => (manifest['author'] = 5)), /a text is expected/],
  ['with a negative count', sealedAfter((_, { value }) => ((value.inPerson ?? {}).value = -1)), /below 0/],
  ['with a fraction for a count', sealedAfter((_, { value }) => ((value.inPerson ?? {}).value = 1.5)), /whole number/],
  [
    'with an impossible date',
    sealedAfter((_, { value }) => ((value.sessions?.[0] ?? {}).from = '2022-02-30')),
    /does not exist/,
  ],
  ['with one id twice', sealedAfter(({ records }, { id }) => records.forEach((record) => (record.id = id))), /same id/],
  ['with a name twice', changed((text) => text.replace('{"format"', '{"format":"x","format"')), /“format” twice/],
  [
    'with half a character',
    changed((text) => text.replace('"title":"', String.raw`"title":"\ud83d`)),
    /half a character/,
  ],
  ['20,000 levels deep', holding(() => '['.repeat(20_000) + ']'.repeat(20_000)), /levels inside one another/],
  ['with __proto__', changed((text) => text.replace('{"format"', '{"__proto__":{},"format"')), /“__proto__”/],
];

describe('a package that is bad stops the run: status 3, one sentence with its name, nothing written', () => {
  test.each(bad)('%s', async (_title, spoil, sentence) => {
    const name = 'bad.json';
    await spoil(join(desk.folder, name));
    const before = desk.names();
    const files = [partnerFiles[0] ?? '', name, partnerFiles[1] ?? ''];
    const { status, out, err } = await desk.run('consolidate', ...files, '--out', 'old.xlsx', '--package', 'new.json');
    expect(status).toBe(3);
    expect(out).toBe('');
    const [first = '', second, ...others] = linesOf(err);
    expect(first).toMatch(sentence);
    expect(first).toContain(name);
    expect(first).not.toContain(desk.folder);
    expect(second).toMatch(/^Nothing was written\. .*--skip-unreadable\.$/);
    expect(others).toEqual([]);
    expect(desk.names()).toEqual(before);
    expect(desk.read('old.xlsx').toString()).toBe('an older workbook');
  });

  test.each(bad)('%s: validate and summary refuse it too', async (_title, spoil, sentence) => {
    await spoil(join(desk.folder, 'bad.json'));
    for (const command of ['validate', 'summary']) {
      const { status, out, err } = await desk.run(command, 'bad.json');
      expect([status, out]).toEqual([3, '']);
      expect(linesOf(err)[0]).toMatch(sentence);
    }
  });
});

describe('one bad file among several', () => {
  beforeEach(() => desk.write('bad.json', '{"total": 45}'));

  test('with --skip-unreadable the others are combined; the bad one is listed and the status says so', async () => {
    const call = [...partnerFiles, 'bad.json', '--skip-unreadable', '--package', 'new.json'];
    const { status, out, err } = await desk.run('consolidate', ...call, '--json');
    const json = JSON.parse(out) as { packages: unknown[]; activities: number; rejected: unknown };
    expect([status, json.packages.length, json.activities]).toEqual([1, 3, 13]);
    expect(json.rejected).toEqual([
      { file: 'bad.json', code: 'reading.somethingElse', message: expect.stringContaining('bad.json') as string },
    ]);
    expect(linesOf(err)).toHaveLength(2);
    await desk.run('consolidate', ...partnerFiles, '--package', 'without.json');
    expect(desk.read('new.json').equals(desk.read('without.json'))).toBe(true);
  });

  test('a file name that goes through a file is a file that is not there', async () => {
    const { status, err } = await desk.run('validate', 'bad.json/inside.json');
    expect([status, err]).toEqual([3, 'The file bad.json/inside.json is not there. Check its name and folder.\n']);
  });

  test('every bad file is named, not only the first', async () => {
    const { status, err } = await desk.run('consolidate', 'bad.json', 'gone.json', 'old.json', '--package', 'new.json');
    expect(status).toBe(3);
    expect(linesOf(err).map((line) => /bad\.json|gone\.json|old\.json/.exec(line)?.[0])).toEqual([
      'bad.json',
      'gone.json',
      'old.json',
      undefined,
    ]);
  });

  test('with nothing but bad files --skip-unreadable has nothing to go on with', async () => {
    const { status, out } = await desk.run('summary', 'bad.json', 'gone.json', '--skip-unreadable');
    expect([status, out]).toEqual([3, '']);
  });

  test('with --json the refusal is a document as well', async () => {
    const { status, out } = await desk.run('summary', ...partnerFiles, 'bad.json', '--json');
    expect(status).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ rejected: [{ file: 'bad.json', code: 'reading.somethingElse' }] });
  });

  test('summary without it says by its status that something is missing', async () => {
    const { status, out } = await desk.run('summary', ...partnerFiles, 'bad.json', '--skip-unreadable');
    expect(status).toBe(1);
    expect(out).toContain('2,353 participations');
  });

  test('validate goes on with the next file, and knows nothing of how many records the bad one has', async () => {
    const call = ['validate', 'bad.json', ...partnerFiles];
    const { status, out, err } = await desk.run(...call);
    expect(status).toBe(3);
    expect(linesOf(out).filter((line) => /^p\d\.json: /.test(line))).toHaveLength(3);
    expect(linesOf(err)).toHaveLength(1);
    const { files } = await desk.json<{ files: Record<string, unknown>[] }>(...call);
    expect(files.map(({ file, refused }) => [file, refused])).toEqual([
      ['bad.json', true],
      ...partnerFiles.map((file) => [file, false]),
    ]);
    expect(files[0]?.['records']).toBeNull();
  });
});

describe('a package of another project among them', () => {
  beforeEach(async () => desk.write('other.json', await packageOfOtherProject()));

  test('is refused by name, with both projects', async () => {
    const { status, err } = await desk.run('consolidate', ...partnerFiles, 'other.json', '--package', 'new.json');
    expect(status).toBe(3);
    expect(linesOf(err)[0]).toMatch(/other\.json.*OTHER.*FOR-IN/);
    expect(desk.names()).not.toContain('new.json');
  });

  test('is left out with --skip-unreadable', async () => {
    const json = await desk.json('summary', ...partnerFiles, 'other.json', '--skip-unreadable');
    expect(json).toMatchObject({ project: 'FOR-IN', activities: { total: 13 } });
  });
});
