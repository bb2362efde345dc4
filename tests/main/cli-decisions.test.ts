import { beforeEach, describe, expect, test } from 'vitest';
import { Consolidator } from '../../shared/consolidation/consolidate-packages.ts';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import { editRecord } from '../../shared/consolidation/edit-record.ts';
import { decisionsOf } from '../../shared/consolidation/package-content.ts';
import { documentOf, fileOf } from '../support/package-of.ts';
import { activityOf, first, packageWithEdit, second } from '../support/sent-packages.ts';
import { newWorkplace } from '../support/workplace.ts';
import type { Workplace } from '../support/workplace.ts';

let desk: Workplace;
beforeEach(async () => {
  desk = newWorkplace();
  desk.write('one.json', await packageWithEdit(first, 'A04', { title: 'Visit of three countries' }));
  desk.write('two.json', await packageWithEdit(second, 'A04', { title: 'Visits to the North' }));
});

interface Answer {
  readonly settledByDecisions?: number;
  readonly conflicts: readonly { readonly values: readonly { readonly value: unknown }[] }[];
  readonly rejected: readonly { readonly message: string }[];
}

/** What the coordinator has after she has settled the title. */
async function decided(): Promise<ConsolidationState> {
  const consolidator = new Consolidator();
  for (const file of ['one.json', 'two.json']) {
    consolidator.add({ file, document: await documentOf(desk.read(file).toString()) });
  }
  const { state } = consolidator;
  const { id } = activityOf('A04');
  const record = state?.records.get(id);
  if (!state || !record || !hasContent(record)) throw new Error('the activity is in both files');
  const stamp = { dot: 'coordinator1:1', at: '2024-03-05T10:00:00.000Z' };
  const settled = editRecord(record, new Map([['title', 'Study visits']]), stamp);
  const decision = {
    id: '01900000-0000-7000-8000-0000000dec01',
    kind: 'activity',
    record: id,
    field: 'title',
  } as const;
  return {
    ...state,
    replicas: { ...state.replicas, coordinator1: { author: 'Coordinator' } },
    records: new Map([...state.records, [id, settled]]),
    decisions: new Map([[decision.id, { ...decision, ...stamp, reason: 'As on the invitation.' }]]),
  };
}

async function writeDecisions(): Promise<void> {
  desk.write('decisions.json', await fileOf(decisionsOf(await decided()), { purpose: 'decisions' }));
}

describe('consolidate --decisions', () => {
  test('settles what was in two versions, and says how much', async () => {
    await writeDecisions();
    expect((await desk.json<Answer>('consolidate', 'one.json', 'two.json')).conflicts).toHaveLength(1);
    const call = ['consolidate', 'one.json', 'two.json', '--decisions', 'decisions.json'] as const;
    expect(await desk.json<Answer>(...call)).toMatchObject({ settledByDecisions: 1, conflicts: [], rejected: [] });
    expect((await desk.run(...call, '--package', 'all.json')).out).toContain('The decisions settle 1 field');
  });

  test('the same as with the report of whoever decided', async () => {
    await writeDecisions();
    desk.write('office.json', await fileOf(await decided()));
    const titleIn = async (...files: readonly string[]) => {
      await desk.run('consolidate', ...files, '--package', 'all.json');
      const { records } = JSON.parse(desk.read('all.json').toString()) as { records: { id: string; value: object }[] };
      return records.find(({ id }) => id === activityOf('A04').id);
    };
    const byDecisions = await titleIn('one.json', 'two.json', '--decisions', 'decisions.json');
    expect(byDecisions?.value).toMatchObject({ title: 'Study visits' });
    expect(byDecisions).toEqual(await titleIn('one.json', 'two.json', 'office.json'));
    expect(byDecisions).toEqual(await titleIn('office.json', 'two.json', '--decisions', 'decisions.json'));
  });

  test('what somebody wrote without knowing of the decision stays beside it', async () => {
    await writeDecisions();
    const third = { replica: 'thirddesk001', author: 'Third desk', at: '2024-03-06T09:00:00.000Z' };
    desk.write('three.json', await packageWithEdit(third, 'A04', { title: 'Nordic visits' }));
    const files = ['one.json', 'two.json', 'three.json'];
    const { conflicts, settledByDecisions } = await desk.json<Answer>(
      'consolidate',
      ...files,
      '--decisions',
      'decisions.json',
    );
    expect(settledByDecisions).toBe(0);
    expect(conflicts[0]?.values.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Study visits', 'Nordic visits']),
    );
    expect(conflicts[0]?.values).toHaveLength(2);
  });

  test.each([
    ['a report', 'two.json', 'The file two.json holds no decisions.'],
    ['a file that is not there', 'nowhere.json', 'nowhere.json'],
  ])('%s is refused, and nothing is written', async (_, file, words) => {
    const { status, err } = await desk.run('consolidate', 'one.json', '--decisions', file, '--package', 'all.json');
    expect(status).toBe(3);
    expect(err).toContain(words);
    expect(desk.names()).not.toContain('all.json');
  });
});
