import { describe, expect, test } from 'vitest';
import { mergeStates } from '../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import { deleteRecord, editRecord } from '../../../shared/consolidation/edit-record.ts';
import { activityOf, sample } from '../../support/sent-packages.ts';
import { comeBack, exported, inShort, nothing, opened } from '../../support/returned-workbook.ts';
import type { Comeback } from '../../support/returned-workbook.ts';

const a03 = activityOf('A03');
const a11 = activityOf('A11');
const row11 = ['Reference', 'A11'] as const;
const title11 = 'A11 Pan-Baltic initiative: integration through education and engagement of local actors';
const total = (value: number) => ({ state: 'number', value, basis: 'not stated' });
const later = { dot: 'laterdesk001:1', at: '2024-04-01T08:00:00.000Z' };

/** The FOR-IN record after somebody changed one activity since the workbook was made. */
function changedSince(fields: Readonly<Record<string, unknown>>): ConsolidationState {
  const changed = editRecord(a11, new Map(Object.entries(fields)), later);
  return { ...sample.state, records: new Map([...sample.state.records, [a11.id, changed]]) };
}

function valueOf({ after }: Comeback, id: string): Readonly<Record<string, unknown>> | undefined {
  const record = after.records.get(id);
  return record && hasContent(record) ? record.value : undefined;
}

describe('what was changed here since the workbook was made', () => {
  test('stays where the workbook says nothing new: no second version of it', async () => {
    const here = changedSince({ total: total(40), subtitle: 'Since' });
    const edited = opened().type('Activities', row11, 'To come back to', 'Ask again');
    const back = await comeBack(edited, {}, here);
    expect(inShort(back)).toEqual({ ...nothing, changed: [`${title11}, followUp: nothing → "Ask again"`] });
    expect(valueOf(back, a11.id)).toMatchObject({ total: total(40), subtitle: 'Since', followUp: 'Ask again' });
  });

  test('and in the workbook as well: two versions', async () => {
    const back = await comeBack(
      opened().type('Activities', row11, 'Total', 33),
      {},
      changedSince({ total: total(40) }),
    );
    expect(inShort(back).twoVersions).toEqual([`total: ${JSON.stringify(total(40))} | ${JSON.stringify(total(33))}`]);
  });

  test('to the same value: nothing to settle', async () => {
    const back = await comeBack(
      opened().type('Activities', row11, 'Total', 40),
      {},
      changedSince({ total: total(40) }),
    );
    expect(inShort(back)).toEqual(nothing);
  });

  test('a record that came since has no row, and is not asked about', async () => {
    const { id: _, ...made } = { id: '', ...a11.value };
    const added = editRecord({ ...a11, id: '01900000-0000-7000-8000-0000000000ff', value: made }, new Map(), later);
    const here = { ...sample.state, records: new Map([...sample.state.records, [added.id, added]]) };
    expect(inShort(await comeBack(exported, {}, here))).toEqual(nothing);
  });

  test('a record deleted here stays deleted while its row is as it was, and is in two versions when it was edited', async () => {
    const gone = { ...sample.state, records: new Map([...sample.state.records, [a11.id, deleteRecord(a11, later)]]) };
    expect(inShort(await comeBack(exported, {}, gone))).toEqual(nothing);
    const edited = await comeBack(opened().type('Activities', row11, 'Total', 33), {}, gone);
    expect(inShort(edited).twoVersions).toHaveLength(1);
  });
});

describe('a removed row', () => {
  test('is kept without an answer, and deleted when somebody says so', async () => {
    const edited = opened().deleteRow('Activities', row11);
    const kept = await comeBack(edited);
    expect([kept.plan.open, kept.plan.state.records.size]).toEqual([0, 0]);
    const [question] = kept.plan.questions.removed;
    const gone = await comeBack(edited, { [question?.key ?? '']: 'delete' });
    expect([...gone.plan.state.records.keys()]).toEqual([a11.id]);
    expect(gone.after.records.get(a11.id)?.deletion?.versions).toMatchObject([{ seen: a11.vector }]);
  });

  test('of a list: the same, and the rest of the activity stays', async () => {
    const edited = opened().deleteRow('Delegations', ['Activity', 'A03']);
    const kept = await comeBack(edited);
    expect(kept.plan.state.records.size).toBe(0);
    const [question] = kept.plan.questions.removedEntries;
    const gone = await comeBack(edited, { [question?.key ?? '']: 'delete' });
    const before = a03.value['delegations'] as readonly unknown[];
    expect(valueOf(gone, a03.id)?.['delegations']).toHaveLength(before.length - 1);
    expect(valueOf(gone, a03.id)?.['sessions']).toEqual(a03.value['sessions']);
    expect(inShort(gone).twoVersions).toEqual([]);
  });
});

const doubled = () => opened().copyRow('Activities', row11, { Title: 'Copy', Total: 5 });
const withoutIds = () => opened().deleteColumn('Activities', 'Id').type('Activities', row11, 'Total', 33);

describe('a doubled row', () => {
  const key = `doubled ${a11.id}`;

  test('takes nothing before somebody chooses', async () => {
    const { plan } = await comeBack(doubled());
    expect([plan.open, plan.state.records.size]).toEqual([1, 0]);
  });

  test.each([
    ['row 12', { changed: [], added: [] }],
    [
      'row 15',
      {
        changed: [
          `A11 Copy, title: ${JSON.stringify(a11.value['title'])} → "Copy"`,
          `A11 Copy, total: ${JSON.stringify(total(29))} → ${JSON.stringify(total(5))}`,
        ],
        added: [],
      },
    ],
    ['row 12, others new', { changed: [], added: ['A11 Copy'] }],
    ['none', { changed: [], added: [] }],
  ])('%s', async (answer, expected) => {
    const back = await comeBack(doubled(), { [key]: answer });
    expect(back.plan.open).toBe(0);
    expect(inShort(back)).toMatchObject(expected);
  });
});

describe('a row without its id', () => {
  const key = 'row Activities 12';

  test('takes nothing before somebody confirms; the other rows are recognised', async () => {
    const { plan } = await comeBack(withoutIds());
    expect([plan.open, plan.state.records.size, plan.recognised]).toEqual([1, 0, 12]);
  });

  test('the same as the record: an edit of it', async () => {
    const back = await comeBack(withoutIds(), { [key]: `same ${a11.id}` });
    expect(inShort(back).changed).toEqual([
      `${title11}, total: ${JSON.stringify(total(29))} → ${JSON.stringify(total(33))}`,
    ]);
    expect(inShort(back).added).toEqual([]);
  });

  test('new: a record beside it', async () => {
    const back = await comeBack(withoutIds(), { [key]: 'new' });
    expect(inShort(back)).toMatchObject({ changed: [], added: [title11] });
  });

  test('not to be taken: nothing', async () => {
    const back = await comeBack(withoutIds(), { [key]: 'none' });
    expect([back.plan.open, back.plan.state.records.size]).toEqual([0, 0]);
  });
});

describe('the same file again', () => {
  const edited = opened()
    .type('Activities', row11, 'Total', 33)
    .addRow('Activities', { Reference: 'A99', Title: 'Language café', Total: 12 })
    .addRow('Sessions', { Activity: 'A99', 'First day': '7.5.2024' })
    .addRow('Organisations', { Name: 'New house', Country: 'LT' })
    .save();

  test('brings nothing more', async () => {
    const first = await comeBack(edited);
    expect(inShort(first).added).toEqual(['New house', 'A99 Language café']);
    const again = await comeBack(edited, {}, first.after);
    expect([inShort(again), again.plan.state.records.size]).toEqual([nothing, 0]);
  });

  test('read on two computers brings the same records, not two of each', async () => {
    const [one, other] = [await comeBack(edited), await comeBack(edited)];
    const together = mergeStates(one.after, other.after);
    expect(together.records.size).toBe(sample.state.records.size + 2);
  });

  test('brings back what was undone', async () => {
    const first = await comeBack(edited);
    const added = [...first.plan.state.records.values()].filter(({ id }) => !sample.state.records.has(id));
    const undone = added.map((record) =>
      deleteRecord(record, { ...later, dot: `laterdesk002:${added.indexOf(record) + 1}` }),
    );
    const here = {
      ...first.after,
      records: new Map([...first.after.records, ...undone.map((one) => [one.id, one] as const)]),
    };
    const again = await comeBack(edited, {}, here);
    expect(inShort(again).added).toEqual(['New house', 'A99 Language café']);
  });
});
