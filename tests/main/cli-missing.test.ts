import { beforeEach, describe, expect, test } from 'vitest';
import { EditedWorkbook } from '../support/edited-workbook.ts';
import { openItemsOf } from '../support/open-items.ts';
import { first, packageWithEdit, partnerFiles, writePartnerPackages } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

interface Cell {
  readonly code: string;
  readonly country: string | null;
  readonly state: string;
}
interface MissingJson {
  readonly partners: readonly {
    readonly partner: string;
    readonly expected: boolean;
    readonly periods: Readonly<Record<string, { readonly state: string; readonly activities: number }>>;
    readonly owes: {
      readonly nothingReceived: readonly string[];
      readonly notDeclared: readonly string[];
      readonly planItems: readonly Cell[];
      readonly mustFix: readonly {
        readonly reference: string;
        readonly issues: readonly { readonly code: string }[];
      }[];
    };
  }[];
  readonly plan: readonly Cell[];
  readonly wholeProject: readonly Cell[];
}

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  await writePartnerPackages(desk);
});
const until = ['--until', '2024-04-01'];
const all = [...partnerFiles, ...until];

describe('forin missing', () => {
  test('prints what each partner owes and ends with status 1', async () => {
    const { status, out, err } = await desk.run('missing', ...all);
    expect([status, err]).toEqual([1, '']);
    expect(linesOf(out)).toEqual([
      'FOR-IN: what was expected until 2024-04-01',
      'DDG (LT):',
      '  Nothing received: 2022-Q1, 2022-Q2, 2022-Q3, 2023-Q3, 2023-Q4, 2024-Q1',
      '  Received, not declared complete: 2022-Q4, 2023-Q1, 2023-Q2',
      '  Plan items missing: P09, P13',
      'PROVIDUS (LV):',
      '  Nothing received: 2022-Q1, 2022-Q2, 2022-Q3, 2022-Q4, 2023-Q1, 2023-Q3, 2023-Q4, 2024-Q1',
      '  Received, not declared complete: 2023-Q2',
      '  Plan items missing: P05, P08, P09, P10, P11, P13',
      'TWC (EE):',
      '  Nothing received: 2022-Q1, 2022-Q2, 2022-Q3, 2022-Q4, 2023-Q1, 2023-Q2, 2023-Q3, 2023-Q4, 2024-Q1',
      '  Plan items missing: P05, P08, P09, P10, P11, P13',
      'Nordic Council of Ministers Office in Lithuania (LT):',
      '  Nothing is missing.',
      'Plan items of the whole project missing: P03, P12',
    ]);
  });

  test('--json says the state of every period and plan item', async () => {
    const json = await desk.json<MissingJson>('missing', ...all);
    expect(json).toMatchObject({ project: 'FOR-IN', until: '2024-04-01', partnersNamed: true });
    expect(json.plan.filter(({ code }) => code === 'P08')).toMatchObject([
      { country: 'LT', state: 'reported' },
      { country: 'LV', state: 'missing' },
      { country: 'EE', state: 'missing' },
    ]);
    expect(json.wholeProject.map(({ code }) => code)).toEqual(['P03', 'P12']);
    expect(json.partners[3]).toMatchObject({ expected: false, owes: { nothingReceived: [], planItems: [] } });
    expect(json.partners[1]?.periods['2023-Q2']).toEqual({ state: 'received', activities: 1 });
  });

  test('without a day it is asked of today', async () => {
    const { out } = await desk.run('missing', ...partnerFiles);
    expect(linesOf(out)[0]).toBe('FOR-IN: what was expected until 2026-01-31');
  });

  test('a held activity without numbers is to be fixed by its partner', async () => {
    desk.write('p9.json', await packageWithEdit(first, 'A09', { inPerson: undefined, total: undefined }));
    const { out } = await desk.run('missing', ...partnerFiles, 'p9.json', ...until);
    expect(out).toContain('  Must fix: A09 (1)');
    const json = await desk.json<MissingJson>('missing', 'p9.json', ...until);
    expect(json.partners[0]?.owes.mustFix).toMatchObject([
      { reference: 'A09', issues: [{ code: 'findings.totalMissing' }] },
    ]);
  });

  test('before anything was due nothing is missing: status 0', async () => {
    const { status, out } = await desk.run('missing', ...partnerFiles, '--until', '2022-01-15');
    expect(status).toBe(0);
    expect(linesOf(out).filter((line) => line.startsWith('  '))).toEqual(Array(4).fill('  Nothing is missing.'));
  });

  test('a file that cannot be read is refused: status 3', async () => {
    desk.write('cut.json', desk.read('p1.json').subarray(0, 500));
    expect((await desk.run('missing', 'cut.json', ...until)).status).toBe(3);
  });
});

describe('the workbook of open items, filled in', () => {
  const p09 = ['Plāna punkts', 'P09'] as const;
  const fill = async () => {
    const workbook = new EditedWorkbook(await openItemsOf('PROVIDUS', 'lv'))
      .type('Aizpildīt', p09, 'Kas tas bija', 'Mācības')
      .type('Aizpildīt', p09, 'Kā notika', 'Klātienē')
      .type('Aizpildīt', p09, 'Pirmā diena', '31.05.2023')
      .type('Aizpildīt', p09, 'Vieta', 'Daugavpils')
      .type('Aizpildīt', p09, 'Klātienē', 24)
      .type('Aizpildīt', p09, 'Kopā', 24);
    desk.write('open.xlsx', workbook.save());
  };

  test('is combined with the packages as a new activity of the partner, and is then no longer missing', async () => {
    await fill();
    const { status, out, err } = await desk.run('consolidate', ...partnerFiles, 'open.xlsx', '--package', 'all.json');
    expect([status, linesOf(err)]).toEqual([0, ['Written: all.json']]);
    expect(out).toContain('14 activities; ');
    const json = await desk.json<MissingJson>('missing', 'all.json', ...until);
    const latvia = json.partners.find(({ partner }) => partner === 'PROVIDUS');
    expect(latvia?.owes.planItems.map(({ code }) => code)).toEqual(['P05', 'P08', 'P10', 'P11', 'P13']);
    expect(latvia?.periods['2023-Q2']).toEqual({ state: 'received', activities: 2 });
    const summary = await desk.json('summary', 'all.json');
    expect(summary).toMatchObject({
      participations: { inPerson: 406 + 24, total: 2353 + 24 },
      byPartner: { PROVIDUS: { activities: 2, total: 12 + 24 } },
    });
  });

  test('taken in twice makes no second activity', async () => {
    await fill();
    await desk.run('consolidate', ...partnerFiles, 'open.xlsx', '--package', 'all.json');
    const again = await desk.json('consolidate', 'all.json', 'open.xlsx');
    expect(again).toMatchObject({ activities: 14, updated: 0, conflicts: [] });
  });

  test('left as it was brings nothing and lacks nothing', async () => {
    desk.write('open.xlsx', await openItemsOf('TWC', 'et'));
    const { status, err } = await desk.run('consolidate', ...partnerFiles, 'open.xlsx', '--package', 'all.json');
    expect([status, linesOf(err)]).toEqual([0, ['Written: all.json']]);
    expect(await desk.json('summary', 'all.json')).toMatchObject({ activities: { total: 13 } });
  });

  test('a bad row stops the run and is named', async () => {
    const workbook = new EditedWorkbook(await openItemsOf('PROVIDUS', 'lv')).type('Aizpildīt', p09, 'Kopā', 'daudz');
    desk.write('open.xlsx', workbook.save());
    const { status, err } = await desk.run('consolidate', ...partnerFiles, 'open.xlsx', '--package', 'all.json');
    expect(status).toBe(1);
    expect(err).toContain('Sheet Aizpildīt, row 4, column Kopā: “daudz” is not a count.');
  });

  test('can be looked at by itself', async () => {
    await fill();
    expect((await desk.run('validate', 'open.xlsx')).out).toContain('open.xlsx: 2 records');
  });
});
