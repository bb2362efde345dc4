import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { CFB, utils, write } from 'xlsx';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import { first, packageWithEdit, partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

interface ConsolidationJson {
  readonly activities: number;
  readonly updated: number;
  readonly conflicts: readonly {
    readonly label: string;
    readonly field: string;
    readonly values: readonly unknown[];
  }[];
  readonly rejected: readonly { readonly file: string; readonly message: string }[];
}

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  await writePartnerPackages(desk);
  await desk.run('consolidate', ...partnerFiles, '--out', 'all.xlsx', '--package', 'all.json');
});

const a11 = ['Reference', 'A11'] as const;
const typed = (value: number) => ({ state: 'number', value, basis: 'not stated' });

function edited(): EditedWorkbook {
  return new EditedWorkbook(desk.read('all.xlsx'));
}

/** A11 counted anew: 33 people. */
function writeEdited(): void {
  const workbook = edited().type('Activities', a11, 'In person', 33).type('Activities', a11, 'Total', 33);
  desk.write('back.xlsx', workbook.save());
}

describe('a workbook that comes back', () => {
  test('untouched changes nothing: the consolidated package is the same, byte for byte', async () => {
    desk.write('back.xlsx', edited().save());
    for (const workbook of ['all.xlsx', 'back.xlsx']) {
      const call = [workbook, ...partnerFiles, '--package', 'again.json', '--json'];
      const { status, out, err } = await desk.run('consolidate', ...call);
      expect([status, linesOf(err)]).toEqual([0, ['Written: again.json']]);
      expect(JSON.parse(out)).toMatchObject({ updated: 0, conflicts: [], rejected: [] });
      expect(desk.read('again.json').equals(desk.read('all.json'))).toBe(true);
    }
  });

  test('with edited cells brings just these edits', async () => {
    writeEdited();
    const json = await desk.json<ConsolidationJson>(
      'consolidate',
      ...partnerFiles,
      'back.xlsx',
      '--package',
      'new.json',
    );
    expect(json).toMatchObject({ activities: 13, updated: 1, conflicts: [] });
    const summary = await desk.json('summary', 'new.json');
    expect(summary).toMatchObject({ participations: { inPerson: 406 + 4, online: 1947, total: 2353 + 4 } });
  });

  test('is read after the packages, wherever it stands in the call', async () => {
    writeEdited();
    for (const call of [
      ['back.xlsx', ...partnerFiles],
      [...partnerFiles, 'back.xlsx'],
    ]) {
      expect(await desk.json('consolidate', ...call)).toMatchObject({ updated: 1, conflicts: [] });
    }
  });

  test('while the package moved on: both values are kept, as a conflict', async () => {
    writeEdited();
    const moved = { inPerson: typed(30), total: typed(30) };
    desk.write('later.json', await packageWithEdit(first, 'A11', moved));
    const { status, out } = await desk.run('consolidate', ...partnerFiles, 'later.json', 'back.xlsx', '--json');
    expect(status).toBe(1);
    const { conflicts } = JSON.parse(out) as ConsolidationJson;
    expect(conflicts.map(({ label, field }) => [label, field])).toEqual([
      ['A11', 'inPerson'],
      ['A11', 'total'],
    ]);
    expect(conflicts[0]?.values).toMatchObject([
      { value: typed(30), sender: first.author },
      { value: typed(33), sender: 'a workbook' },
    ]);
  });

  test('an emptied cell is a cleared field', async () => {
    const workbook = edited().type('Activities', a11, 'Subtitle', null).type('Activities', a11, 'Pillar', null);
    desk.write('back.xlsx', workbook.save());
    await desk.run('consolidate', ...partnerFiles, 'back.xlsx', '--package', 'new.json');
    expect(await desk.json('summary', 'new.json')).toMatchObject({ byPillar: { none: { activities: 1, total: 29 } } });
  });

  test('zero is a number, ? is unknown, and neither becomes the other', async () => {
    const workbook = edited().type('Activities', a11, 'In person', 0).type('Activities', a11, 'Total', '?');
    desk.write('back.xlsx', workbook.save());
    const summary = await desk.json('summary', ...partnerFiles, 'back.xlsx');
    expect(summary).toMatchObject({
      byType: { 'pan-Baltic exchange': { counted: 0, inPerson: 0, total: null } },
      participations: { inPerson: 406 - 29, total: 2353 - 29 },
    });
  });

  test('without some of its rows: everything stays, and what it lacks is said', async () => {
    const workbook = edited().deleteRow('Activities', a11).deleteRow('Delegations', ['Activity', 'A03']);
    for (const sheet of ['Sessions', 'Roles', 'Texts']) workbook.deleteRow(sheet, ['Activity', 'A11']);
    desk.write('back.xlsx', workbook.save());
    const { status, out, err } = await desk.run(
      'consolidate',
      ...partnerFiles,
      'back.xlsx',
      '--json',
      '--package',
      'b.json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ activities: 13, updated: 0, conflicts: [] });
    expect(err).toContain('back.xlsx lacks 1 row of lists that the packages have. Nothing was removed');
    expect(err).toContain('back.xlsx lacks one activity that the packages have: A11. Nothing was removed');
    expect(desk.read('b.json').equals(desk.read('all.json'))).toBe(true);
  });

  test('without a row: --json names the record, which is kept', async () => {
    desk.write('back.xlsx', edited().deleteRow('Activities', a11).save());
    const json = await desk.json('consolidate', ...partnerFiles, 'back.xlsx');
    expect(json).toMatchObject({
      activities: 13,
      keptThoughRemoved: [{ file: 'back.xlsx', kind: 'activity', label: expect.stringMatching(/^A11 /u) as string }],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'cli.activitiesLeftOut' })]) as unknown,
    });
  });

  test.each<[string, (it: EditedWorkbook) => EditedWorkbook, RegExp]>([
    [
      'without ids: a row that looks like a record is a bad row',
      (it) => it.deleteColumn('Activities', 'Id').type('Activities', a11, 'Total', 33),
      /row 12: the row does not say which record it is, and looks like A11 /u,
    ],
    [
      'with a row twice that differs: a bad row',
      (it) => it.copyRow('Activities', a11, { Total: 33 }),
      /row 15: the row stands there twice, as in row 12, with different content/u,
    ],
  ])('%s, and nothing is written', async (_title, edit, said) => {
    desk.write('back.xlsx', edit(edited()).save());
    const { status, err } = await desk.run('consolidate', ...partnerFiles, 'back.xlsx', '--package', 'new.json');
    expect(status).toBe(1);
    expect(err).toMatch(said);
    expect(desk.names()).not.toContain('new.json');
    const taken = [...partnerFiles, 'back.xlsx', '--take-good-rows', '--package', 'new.json', '--json'];
    expect(JSON.parse((await desk.run('consolidate', ...taken)).out)).toMatchObject({ updated: 0, activities: 13 });
  });

  test('alone is enough for the figures', async () => {
    const { status, out } = await desk.run('summary', 'all.xlsx');
    expect(status).toBe(0);
    expect(out).toContain('2,353 participations; 11 of 13 activities counted');
    expect((await desk.run('validate', 'all.xlsx')).status).toBe(0);
  });
});

describe('bad rows', () => {
  beforeEach(() => {
    const workbook = edited()
      .type('Activities', ['Reference', 'A02'], 'Total', 'about a thousand')
      .type('Activities', a11, 'In person', 33)
      .type('Activities', a11, 'Total', 33);
    desk.write('back.xlsx', workbook.save());
  });
  const sentence = /Must fix: A02: Sheet Activities, row 3, column Total: “about a thousand” is not a count\./;

  test('stop the run with status 1: sheet, row and column are named, nothing is written', async () => {
    const before = desk.names();
    const { status, out, err } = await desk.run('consolidate', ...partnerFiles, 'back.xlsx', '--package', 'new.json');
    expect([status, out]).toEqual([1, '']);
    expect(linesOf(err)[0]).toMatch(sentence);
    expect(linesOf(err)[0]).toMatch(/^back\.xlsx: /);
    expect(linesOf(err)[1]).toMatch(/^Nothing was written\. .*--take-good-rows/);
    expect(desk.names()).toEqual(before);
  });

  test('with --take-good-rows the other rows are taken, the bad one left as the packages have it', async () => {
    const call = [...partnerFiles, 'back.xlsx', '--take-good-rows', '--package', 'new.json', '--json'];
    const { status, out, err } = await desk.run('consolidate', ...call);
    expect(status).toBe(1);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('lacks');
    expect(JSON.parse(out)).toMatchObject({ updated: 1, conflicts: [], rejected: [{ file: 'back.xlsx' }] });
    const summary = await desk.json('summary', 'new.json');
    expect(summary).toMatchObject({
      participations: { total: 2353 + 4 },
      byQuarter: { '2022-Q2': { inPerson: 111, online: 889, total: 1000 } },
    });
  });

  test('are found by validate', async () => {
    const { status, out } = await desk.run('validate', 'back.xlsx');
    expect(status).toBe(1);
    expect(out).toMatch(sentence);
  });

  test.each([
    ['a formula', 'Total', '=5+5'],
    ['a negative count', 'Total', -5],
    ['half a person', 'Total', 4.5],
    ['a code that is not in the list', 'Type', 'party'],
  ])('%s', async (_title, column, value) => {
    desk.write('back.xlsx', edited().type('Activities', a11, column, value).save());
    const { status, err } = await desk.run('consolidate', ...partnerFiles, 'back.xlsx', '--package', 'new.json');
    expect(status).toBe(1);
    expect(err).toMatch(new RegExp(`^back\\.xlsx: Must fix: A11: Sheet Activities, row 12, column ${column}: `));
  });
});

describe('what is no workbook of ours is refused: status 3, one sentence with its name', () => {
  const foreign = { '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') };

  test.each([
    ['an older Excel file', () => edited().save('biff8'), /in the format of an older Excel/],
    ['an OpenDocument file', () => ownWorkbook('ods'), /not an Excel workbook/],
    ['with a password', encrypted, /protected with a password/],
    ['a zip archive of something else', () => zipSync({ 'photo.jpg': strToU8('…') }), /not an Excel workbook/],
    ['cut off', () => desk.read('all.xlsx').subarray(0, 20_000), /is damaged/],
    ['an empty shell', () => zipSync(foreign), /is damaged|was not made by FOR-IN Register/],
    ['a workbook made by somebody else', () => ownWorkbook('xlsx'), /was not made by FOR-IN Register/],
  ])('%s', async (_title, content, sentence) => {
    desk.write('bad.xlsx', content());
    const before = desk.names();
    const { status, out, err } = await desk.run('consolidate', ...partnerFiles, 'bad.xlsx', '--package', 'new.json');
    expect([status, out]).toEqual([3, '']);
    expect(linesOf(err)).toHaveLength(2);
    expect(linesOf(err)[0]).toMatch(sentence);
    expect(linesOf(err)[0]).toContain('bad.xlsx');
    expect(desk.names()).toEqual(before);
  });

  test('and left out with --skip-unreadable', async () => {
    desk.write('bad.xlsx', encrypted());
    const json = await desk.json<ConsolidationJson>('consolidate', ...partnerFiles, 'bad.xlsx', '--skip-unreadable');
    expect(json).toMatchObject({ activities: 13, rejected: [{ file: 'bad.xlsx', code: 'workbook.password' }] });
  });
});

/** A table that somebody typed. */
function ownWorkbook(bookType: 'xlsx' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Activity', 'Total'],
    ['Kick-off', 45],
  ]);
  const book = utils.book_new(sheet, 'Activities');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** What Excel makes of a workbook with a password: a compound file with everything encrypted in one stream. */
function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, 'EncryptedPackage', new Uint8Array(5_000));
  return new Uint8Array(CFB.write(file, { type: 'array' }));
}
