import { describe, expect, test } from 'vitest';
import { answerSoFar, readDraft } from '../../../../renderer/features/combine/same-event/answer-draft.ts';
import type { AnswerDraft } from '../../../../renderer/features/combine/same-event/answer-draft.ts';
import { activitiesToCompare, askedByHand } from '../../../../renderer/features/combine/same-event/asked-by-hand.ts';
import { changesOfAnswer, takeBack } from '../../../../renderer/features/combine/same-event/give-answer.ts';
import { questionsOf } from '../../../../renderer/features/combine/same-event/use-questions.ts';
import { recordOfAnswer } from '../../../../shared/linkage/answer-record.ts';
import type { Answer } from '../../../../shared/linkage/answer-record.ts';
import { findCandidates } from '../../../../shared/linkage/find-candidates.ts';
import type { Overlap } from '../../../../shared/schema/bookkeeping.ts';
import { datasetOf, on, ours, theirs } from '../../../shared/linkage/two-partners.ts';
import { StoreWorkplace } from '../../../support/store-workplace.ts';

const nothing: AnswerDraft = { answer: null, kept: 'ours', chosen: {}, method: null, typed: {}, reason: '' };

describe('what is chosen and typed', () => {
  const shared = { answer: 'shared' as const, reason: 'One hall' };
  test.each<[Partial<AnswerDraft>, object]>([
    [{}, { lacks: 'answer' }],
    [{ answer: 'different' }, { answer: 'different' }],
    [
      { answer: 'same', kept: 'theirs' },
      { answer: 'same', kept: 'theirs' },
    ],
    [{ answer: 'shared' }, { lacks: 'method' }],
    [
      { answer: 'shared', method: 'sum' },
      { answer: 'shared', method: 'sum' },
    ],
    [{ answer: 'shared', method: 'max' }, { lacks: 'reason' }],
    [
      { ...shared, method: 'max' },
      { answer: 'shared', method: 'max' },
    ],
    [{ ...shared, method: 'stated' }, { lacks: 'total' }],
    [{ ...shared, method: 'stated', typed: { inPerson: 'some' } }, { lacks: 'number' }],
    [{ ...shared, method: 'stated', typed: { total: '-4' } }, { lacks: 'number' }],
    [
      { ...shared, method: 'stated', typed: { total: '1 200' } },
      { method: 'stated', stated: { total: 1200 } },
    ],
    [
      { ...shared, method: 'stated', typed: { inPerson: '30', online: '12', both: '2' } },
      { stated: { inPerson: 30, online: 12, both: 2, total: 40 } },
    ],
    [{ ...shared, method: 'stated', typed: { inPerson: '30', total: '41' } }, { stated: { inPerson: 30, total: 41 } }],
    [{ ...shared, method: 'stated', typed: { inPerson: '0' } }, { stated: { inPerson: 0, total: 0 } }],
  ])('%j', (part, read) => {
    expect(readDraft({ ...nothing, ...part })).toMatchObject(read);
  });

  test('shows what it does before there is a reason', () => {
    expect(answerSoFar({ ...nothing, answer: 'shared', method: 'max' })).toEqual({ answer: 'shared', method: 'max' });
    expect(answerSoFar(nothing)).toBeUndefined();
  });
});

describe('the worklist', () => {
  const twin = { ...theirs, title: ours.title ?? '', sessions: on('2023-05-10', 'vilnius') };
  const pair = ['ours', 'theirs'];
  test.each<[string, readonly Overlap[], readonly string[]]>([
    ['what may be one event', [], ['ours theirs']],
    ['once, when somebody has asked it already', [{ id: 'o', activities: pair }], ['ours theirs asked']],
    ['nothing that was answered', [{ id: 'o', activities: pair, answer: 'different' }], []],
    ['nothing about a record that is not there', [{ id: 'o', activities: ['gone', 'ours'] }], ['ours theirs']],
  ])('holds %s', (_, overlaps, open) => {
    const dataset = datasetOf([ours, twin], overlaps);
    const questions = questionsOf(dataset, findCandidates(dataset));
    expect(questions.map((one) => [...one.activities, ...(one.overlap ? ['asked'] : [])].join(' '))).toEqual(open);
  });
});

describe('a question that somebody asks', () => {
  const other = { ...theirs, title: 'Majoklis jauniebraucejiem' };
  test.each<[string, readonly Overlap[], readonly string[], string | null]>([
    ['about any two', [], ['ours', 'theirs'], 'ours theirs'],
    [
      'not about two that are answered',
      [{ id: 'o', activities: ['ours', 'theirs'], answer: 'different' }],
      ['ours', 'theirs'],
      null,
    ],
    [
      'not about one for which another stands',
      [{ id: 'o', activities: ['ours', 'theirs'], answer: 'same', kept: 'ours' }],
      ['ours'],
      null,
    ],
  ])('is %s', (_, overlaps, offered, asked) => {
    const dataset = datasetOf([ours, other], overlaps);
    expect(activitiesToCompare(dataset).map(({ id }) => id)).toEqual(offered);
    expect(askedByHand(dataset, 'theirs', 'ours')?.activities.join(' ') ?? null).toBe(asked);
  });
});

const answerKeeping = (kept: string): Answer => ({ answer: 'same', kept });

/** Two activities, and an answer that combines something in the first of them. */
async function answered() {
  const store = await new StoreWorkplace().create();
  const one = await store.create('activity', { title: 'Seminar' });
  const other = await store.create('activity', { title: 'Seminar', subtitle: 'theirs' });
  const { dataset } = store.getSnapshot();
  const before = dataset.activities.find(({ id }) => id === one) ?? ours;
  const record = recordOfAnswer(dataset, { activities: [one, other], answer: answerKeeping(one) });
  const after = { ...before, subtitle: 'theirs' };
  const changes = changesOfAnswer(dataset, record, { before, after });
  return { store, one, record, changes };
}

describe('an answer that is taken back', () => {
  test('here takes back what was combined for it', async () => {
    const { store, one, record, changes } = await answered();
    await store.applyChanges('one event', changes, 'answer');
    const kept = () => store.getSnapshot().dataset.activities.find(({ id }) => id === one);
    expect(kept()).toMatchObject({ subtitle: 'theirs' });
    expect(await takeBack(store, record.id, 'back')).toEqual({ ok: true, value: { leftAlone: 0 } });
    expect(store.getSnapshot().dataset.overlaps).toEqual([]);
    expect(kept()).toEqual({ id: one, title: 'Seminar' });
  });

  test('of somebody else is taken away, and may be given again', async () => {
    const { store, record } = await answered();
    const fields = Object.entries(record.fields).filter(([, value]) => value !== undefined);
    // Without a batch, as what another installation wrote has none here.
    await store.createWithId('overlap', record.id, new Map(fields));
    expect(await takeBack(store, record.id, 'back')).toEqual({ ok: true, value: { leftAlone: 0 } });
    expect(store.getSnapshot().dataset.overlaps).toEqual([]);
    await store.applyChanges('again', changesOfAnswer(store.getSnapshot().dataset, record), 'answer');
    const { dataset } = store.getSnapshot();
    expect([dataset.overlaps.length, dataset.conflicts]).toEqual([1, []]);
  });
});
