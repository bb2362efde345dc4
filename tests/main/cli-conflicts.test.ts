import { describe, expect, test } from 'vitest';
import { activityOf, first, packageWithDeletion, packageWithEdit, second } from '../support/sent-packages.ts';
import { linesOf, newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

const number = (value: number, basis = 'signed list') => ({ state: 'number', value, basis });
const both = (value: number) => ({ inPerson: number(value), total: number(value) });

interface ConsolidationJson {
  readonly activities: number;
  readonly conflicts: readonly Readonly<Record<string, unknown>>[];
}
interface SummaryJson {
  readonly activities: { readonly counted: number };
  readonly participations: Readonly<Record<string, number | null>>;
  readonly byType: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly issues: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
}

async function deskWith(packages: Readonly<Record<string, Promise<string>>>): Promise<Workplace> {
  const desk = newWorkplace();
  for (const [name, text] of Object.entries(packages)) desk.write(name, await text);
  return desk;
}

/** Two people counted the pan-Baltic exchange anew, neither knowing of the other. */
function twoCounts(): Promise<Workplace> {
  return deskWith({
    'a.json': packageWithEdit(first, 'A11', both(30)),
    'b.json': packageWithEdit(second, 'A11', both(31)),
  });
}

describe('two packages that changed one count', () => {
  test('give a conflict with both values, who sent them and when; the status is 1', async () => {
    const desk = await twoCounts();
    const { status, out } = await desk.run('consolidate', 'a.json', 'b.json', '--json');
    expect(status).toBe(1);
    const { conflicts } = JSON.parse(out) as ConsolidationJson;
    expect(conflicts).toEqual(
      ['inPerson', 'total'].map((field) => ({
        record: activityOf('A11').id,
        kind: 'activity',
        label: 'A11',
        field,
        values: [
          { value: number(30), sender: first.author, time: first.at },
          { value: number(31), sender: second.author, time: second.at },
        ],
      })),
    );
  });

  test('leave the count unknown in every sum, and the summary says so', async () => {
    const desk = await twoCounts();
    const { status, out } = await desk.run('summary', 'a.json', 'b.json', '--json');
    expect(status).toBe(1);
    const summary = JSON.parse(out) as SummaryJson;
    expect(summary.byType['pan-Baltic exchange']).toMatchObject({
      activities: 1,
      counted: 0,
      inPerson: null,
      total: null,
    });
    expect(summary.participations).toMatchObject({ inPerson: 406 - 29, online: 1947, total: 2353 - 29 });
    expect(summary.activities.counted).toBe(10);
    const undecided = summary.issues.filter(({ severity }) => severity === 'error');
    expect(undecided.length).toBeGreaterThan(0);
    for (const { message } of undecided) expect(message).toMatch(/^A11: there are two versions of /);
  });

  test('are said in words, as the workbook calls the field and shows the value', async () => {
    const desk = await twoCounts();
    const { out } = await desk.run('consolidate', 'a.json', 'b.json', '--package', 'c.json');
    expect(linesOf(out).slice(1, 3)).toEqual([
      '2 fields are in two versions; until somebody decides, their figures are unknown.',
      'A11, In person: 30, signed list (First desk, 2024-03-01 08:30 UTC) · 31, signed list (Second desk, 2024-03-02 09:45 UTC)',
    ]);
  });

  test('stay open in the consolidated package, which validate names by field, and in the workbook', async () => {
    const desk = await twoCounts();
    await desk.run('consolidate', 'a.json', 'b.json', '--package', 'c.json', '--out', 'c.xlsx');
    const { status, out } = await desk.run('validate', 'c.json');
    expect(status).toBe(1);
    expect(out).toMatch(/^Must fix: A11, In person: /m);
    expect(out).toMatch(/^Must fix: A11, Total: /m);
    const again = await desk.json<ConsolidationJson>('consolidate', 'c.json', 'c.xlsx', 'a.json');
    expect(again.conflicts.map(({ field }) => field)).toEqual(['inPerson', 'total']);
  });

  test('are no conflict when both wrote the same', async () => {
    const desk = await deskWith({
      'a.json': packageWithEdit(first, 'A11', both(30)),
      'b.json': packageWithEdit(second, 'A11', both(30)),
    });
    const { status } = await desk.run('consolidate', 'a.json', 'b.json', '--json');
    expect(status).toBe(0);
    const summary = await desk.json<SummaryJson>('summary', 'a.json', 'b.json');
    expect(summary.participations).toMatchObject({ inPerson: 406 + 1, total: 2353 + 1 });
  });
});

describe('other fields', () => {
  test.each([
    ['text', { title: 'One' }, { title: 'Two' }, 'A11, Title: One (First desk', '· Two (Second desk'],
    ['countries', { scope: ['LT'] }, { scope: ['EE', 'LV'] }, 'A11, For countries: LT (', '· EE, LV ('],
    ['a cleared field', { type: undefined }, { type: 'training' }, 'A11, Type: emptied (', '· training ('],
    [
      'unknown against zero',
      { online: { state: 'unknown' } },
      { online: number(0) },
      'A11, Online: ? (',
      '· 0, signed list (',
    ],
  ])('in two versions: %s', async (_title, one, other, ...words) => {
    const desk = await deskWith({
      'a.json': packageWithEdit(first, 'A11', one),
      'b.json': packageWithEdit(second, 'A11', other),
    });
    const { status, out } = await desk.run('consolidate', 'a.json', 'b.json', '--package', 'c.json');
    expect(status).toBe(1);
    const line = linesOf(out).find((text) => text.startsWith('A11, '));
    for (const word of words) expect(line).toContain(word);
  });

  test('a date of a session and an organisation are shown as people write them', async () => {
    const [session] = activityOf('A11').value['sessions'] as readonly { readonly id: string }[];
    const partner = String(activityOf('A04').value['reportedBy']);
    const desk = await deskWith({
      'a.json': packageWithEdit(first, 'A11', { [`sessions/${session?.id}/from`]: '2023-10-24', reportedBy: partner }),
      'b.json': packageWithEdit(second, 'A11', { [`sessions/${session?.id}/from`]: '2023-10', reportedBy: undefined }),
    });
    const { out } = await desk.run('consolidate', 'a.json', 'b.json', '--package', 'c.json');
    expect(out).toMatch(/^A11, Sessions: First day: 2023-10-24 \(First desk.* · 2023-10 \(Second desk/m);
    expect(out).toMatch(/^A11, Reported by: Diversity Development Group \(First desk.* · emptied \(/m);
    expect(linesOf(out).find((line) => line.startsWith('A11'))).not.toContain(partner);
  });
});

describe('a record deleted in one package', () => {
  test('and edited in the other: it stays, the edit stands against the deletion', async () => {
    const desk = await deskWith({
      'a.json': packageWithDeletion(first, 'A11'),
      'b.json': packageWithEdit(second, 'A11', { total: number(31) }),
    });
    for (const order of [
      ['a.json', 'b.json'],
      ['b.json', 'a.json'],
    ]) {
      const { status, out } = await desk.run('consolidate', ...order, '--json');
      expect(status).toBe(1);
      const json = JSON.parse(out) as ConsolidationJson;
      expect(json.activities).toBe(13);
      expect(json.conflicts).toMatchObject([
        {
          label: 'A11',
          field: 'total',
          values: [
            { value: number(31), sender: second.author },
            { value: null, deleted: true, sender: first.author },
          ],
        },
      ]);
    }
    const summary = await desk.json<SummaryJson>('summary', 'a.json', 'b.json');
    expect(summary.byType['pan-Baltic exchange']).toMatchObject({ counted: 0, total: null });
  });

  test('and untouched in the other: it is gone, in whatever order', async () => {
    const desk = await deskWith({
      'a.json': packageWithDeletion(first, 'A11'),
      'b.json': packageWithEdit(second, 'A04', { subtitle: 'Something else' }),
    });
    for (const order of [
      ['a.json', 'b.json'],
      ['b.json', 'a.json'],
    ]) {
      expect(await desk.json('consolidate', ...order)).toMatchObject({ activities: 12, conflicts: [] });
    }
  });
});
