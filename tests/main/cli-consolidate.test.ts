import { beforeEach, describe, expect, test } from 'vitest';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import { first, packageWithEdit, partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  await writePartnerPackages(desk);
});

function orders(files: readonly string[]): string[][] {
  if (files.length <= 1) return [[...files]];
  return files.flatMap((file, index) => orders(files.toSpliced(index, 1)).map((rest) => [file, ...rest]));
}

interface SentFile {
  readonly records: readonly { readonly id: string }[];
  readonly integrity: { readonly value: string };
}

function sentFile(name: string): SentFile {
  return JSON.parse(desk.read(name).toString()) as SentFile;
}

/** How many records the files hold, and how many different ones. */
function countRecords(): { readonly all: number; readonly different: number } {
  const ids = partnerFiles.flatMap((file) => sentFile(file).records.map(({ id }) => id));
  return { all: ids.length, different: new Set(ids).size };
}

interface ConsolidationJson {
  readonly packages: readonly Readonly<Record<string, unknown>>[];
  readonly conflicts: readonly unknown[];
}

describe('the partners’ packages', () => {
  test('in every order, with the consolidated one among them, twice: the same package and summary', async () => {
    await desk.run('consolidate', ...partnerFiles, '--package', 'all.json');
    const consolidated = desk.read('all.json');
    const summary = (await desk.run('summary', ...partnerFiles, '--json')).out;
    const files = [...partnerFiles, 'all.json'];
    for (const order of orders(files)) {
      const { status } = await desk.run('consolidate', ...order, ...order.toReversed(), '--package', 'again.json');
      expect(status).toBe(0);
      const isSame = desk.read('again.json').equals(consolidated);
      expect({ order, isSame }).toEqual({ order, isSame: true });
    }
    for (const order of [files, files.toReversed(), ['all.json']]) {
      expect((await desk.run('summary', ...order, '--json')).out).toBe(summary);
    }
  });

  test('in two halves, consolidated one after the other: the same package', async () => {
    await desk.run('consolidate', ...partnerFiles, '--package', 'all.json');
    const [one = '', ...others] = partnerFiles;
    await desk.run('consolidate', ...others, '--package', 'half.json');
    await desk.run('consolidate', 'half.json', one, '--package', 'both.json');
    expect(desk.read('both.json').equals(desk.read('all.json'))).toBe(true);
  });

  test('twice: a workbook with the same cells, whatever the order', async () => {
    await desk.run('consolidate', ...partnerFiles, '--out', 'one.xlsx');
    await desk.run('consolidate', ...partnerFiles.toReversed(), '--out', 'two.xlsx');
    const [one, two] = ['one.xlsx', 'two.xlsx'].map((name) => new EditedWorkbook(desk.read(name)).content());
    expect(two).toEqual(one);
  });

  test('the document says what each package brought', async () => {
    const { all, different } = countRecords();
    expect(all).toBeGreaterThan(different);
    const json = await desk.json<ConsolidationJson>('consolidate', ...partnerFiles);
    expect(json).toEqual({
      project: 'FOR-IN',
      packages: partnerFiles.map((file) => ({
        file,
        partner: expect.any(String) as string,
        period: null,
        records: sentFile(file).records.length,
        sha256: sentFile(file).integrity.value,
      })),
      activities: 13,
      added: different,
      updated: 0,
      unchanged: all - different,
      conflicts: [],
      sameEvents: [],
      rejected: [],
      keptThoughRemoved: [],
      notes: [],
      findings: { errors: 0, warnings: 12 },
    });
    const partners = json.packages.map(({ partner }) => partner);
    expect(new Set(partners)).toEqual(new Set(['DDG', 'Nordic Council of Ministers Office in Lithuania', 'PROVIDUS']));
  });

  test('an edit that came with a later package counts as changed', async () => {
    desk.write('later.json', await packageWithEdit(first, 'A04', { subtitle: 'Renamed' }));
    expect(await desk.json('consolidate', ...partnerFiles, 'later.json')).toMatchObject({ updated: 1, conflicts: [] });
  });

  test('in words: how many files, activities and findings, and what was written', async () => {
    const { status, out, err } = await desk.run(
      'consolidate',
      ...partnerFiles,
      '--out',
      'all.xlsx',
      '--package',
      'all.json',
    );
    expect(status).toBe(0);
    const { all, different } = countRecords();
    expect(linesOf(out)).toEqual([
      `3 files combined: 13 activities; ${different} records new, 0 changed, ${all - different} unchanged.`,
      'No field is in two versions.',
      'Nothing must be fixed; 12 to check. See: forin validate',
    ]);
    expect(linesOf(err).toSorted()).toEqual(['Written: all.json', 'Written: all.xlsx']);
  });
});

describe('the demonstration', () => {
  test('leaves packages, consolidation and country summaries, and prints the figures', async () => {
    const { status, out, err } = await desk.run('demo', '--folder', 'shown');
    expect([status, err]).toEqual([0, '']);
    expect(desk.names().filter((name) => name.startsWith('shown/'))).toEqual([
      'shown/consolidated.json',
      'shown/consolidated.xlsx',
      'shown/packages',
      'shown/packages/ddg.json',
      'shown/packages/nordic-council-of-ministers-office-in-lithuania.json',
      'shown/packages/providus.json',
      ...['EE', 'LT', 'LV'].flatMap((country) => [`shown/summary-${country}.json`, `shown/summary-${country}.txt`]),
    ]);
    expect(out).toContain('2,353 participations; 11 of 13 activities counted');
    expect(out).toContain(desk.folder);
  });

  test('its packages consolidate to its consolidated package, and its country summaries are those of the command', async () => {
    await desk.run('demo');
    const sent = desk.names().filter((name) => name.startsWith('out/packages/'));
    await desk.run('consolidate', ...sent, '--package', 'mine.json');
    expect(desk.read('mine.json').equals(desk.read('out/consolidated.json'))).toBe(true);
    for (const country of ['LT', 'LV', 'EE']) {
      const { out } = await desk.run('summary', ...sent, '--country', country, '--json');
      expect(desk.read(`out/summary-${country}.json`).toString()).toBe(out);
    }
  });

  test('run twice, the packages are the same files', async () => {
    await desk.run('demo');
    const before = desk.read('out/packages/ddg.json');
    await desk.run('demo');
    expect(desk.read('out/packages/ddg.json').equals(before)).toBe(true);
  });
});
