import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { createRecord } from '../../../shared/consolidation/edit-record.ts';
import type { RecordOrTombstone } from '../../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { conflictsOf } from '../../../shared/consolidation/record-conflicts.ts';
import { replicaName } from '../../support/histories.ts';
import { MergeScript, activityId, instant } from '../../support/merge-script.ts';
import { stateWith } from '../../support/package-of.ts';

/** What rules and summaries see once everybody's work has met. */
function datasetAfter(start: string, play: string) {
  const script = new MergeScript(start).play(play);
  return datasetOf(stateWith([script.outcomes().reduce(mergeRecords)], { replicas: script.replicas }));
}

/** Values of each conflict with sender and time, in the order of senders. */
function conflictsIn({ conflicts }: ReturnType<typeof datasetOf>) {
  return conflicts.map(({ field, values }) => [
    field,
    values
      .map(({ value, deleted, author, at }) => [author, at, deleted ? 'deleted' : value])
      .toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  ]);
}

describe('records that rules and summaries see', () => {
  test('are the settled values with the id', () => {
    const dataset = datasetAfter('title=T', 'A title=x; B inPerson=0');
    expect(dataset.activities).toEqual([{ id: activityId, title: 'x', inPerson: { state: 'number', value: 0 } }]);
    expect(dataset.conflicts).toEqual([]);
  });

  test('leave out what is deleted, its conflicts too', () => {
    const dataset = datasetAfter('title=T', 'A title=x; B title=y; C<A; C<B; C delete');
    expect(dataset.activities).toEqual([]);
    expect(dataset.conflicts).toEqual([]);
  });

  test('have no conflicts once they are deleted', () => {
    const script = new MergeScript('title=T').play('A title=x; B title=y; A<B; A delete');
    expect(conflictsOf(script.recordOf('A'), script.replicas)).toEqual([]);
    script.play('A restore');
    expect(conflictsOf(script.recordOf('A'), script.replicas)).toHaveLength(1);
  });

  test('leave out a field in conflict and list it with sender and time', () => {
    const dataset = datasetAfter('title=T, total=9', 'A total=5; B total=?');
    expect(dataset.activities).toEqual([{ id: activityId, title: 'T' }]);
    expect(conflictsIn(dataset)).toEqual([
      [
        'total',
        [
          ['A', instant(1), { state: 'number', value: 5 }],
          ['B', instant(2), { state: 'unknown' }],
        ],
      ],
    ]);
  });

  test('leave out a field of an entry in conflict, and the entry when nothing else is in it', () => {
    const dataset = datasetAfter('title=T, s1.title=One', 'A s1.title=x; B s1.title=y');
    expect(dataset.activities).toEqual([{ id: activityId, title: 'T' }]);
    expect(dataset.conflicts.map(({ field }) => field)).toEqual([
      'sessions/01900000-0000-7000-8000-000000000001/title',
    ]);
  });

  test('leave out a field that was edited here and thrown away there', () => {
    const dataset = datasetAfter('title=T, total=9', 'A delete; B total=5');
    expect(dataset.activities).toEqual([{ id: activityId, title: 'T' }]);
    expect(conflictsIn(dataset)).toEqual([
      [
        'total',
        [
          ['A', instant(1), 'deleted'],
          ['B', instant(2), { state: 'number', value: 5 }],
        ],
      ],
    ]);
  });

  test('keep a record that one deletes again and another restores, with the conflict', () => {
    const dataset = datasetAfter('title=T', 'A delete; B<A; C<A; B restore; C delete');
    expect(dataset.activities).toEqual([{ id: activityId, title: 'T' }]);
    expect(conflictsIn(dataset)).toEqual([
      [
        'deleted',
        [
          ['B', instant(4), undefined],
          ['C', instant(5), 'deleted'],
        ],
      ],
    ]);
  });

  test('are not made up from a deletion that somebody took back without having the content', () => {
    const script = new MergeScript('title=T').play('A delete; E<~A; E restore');
    const dataset = datasetOf(stateWith([script.recordOf('E')]));
    expect([dataset.activities, dataset.conflicts]).toEqual([[], []]);
  });
});

const id = (number: number) => `01900000-0000-7000-8000-0000000f000${number}`;

describe('the dataset', () => {
  const stamp = { dot: `${replicaName(0)}:1`, at: instant(1) };
  const records: RecordOrTombstone[] = [
    createRecord('activity', id(5), { title: 'later' }, stamp),
    createRecord('activity', id(1), { title: 'earlier' }, stamp),
    createRecord('place', id(2), { name: 'Town Hall' }, stamp),
    createRecord('organisation', id(3), { name: 'Host' }, stamp),
    createRecord('mappedOrganisation', id(4), { name: 'Club' }, stamp),
  ];

  test('has each kind in its place, sorted by id', () => {
    const dataset = datasetOf(stateWith(records));
    expect(dataset.activities.map(({ title }) => title)).toEqual(['earlier', 'later']);
    expect([...dataset.places]).toEqual([[id(2), { id: id(2), name: 'Town Hall' }]]);
    expect([...dataset.organisations.keys()]).toEqual([id(3)]);
    expect(dataset.mappedOrganisations).toEqual([{ id: id(4), name: 'Club' }]);
  });

  test('is the same whatever the order in which records came', () => {
    expect(datasetOf(stateWith(records.toReversed()))).toEqual(datasetOf(stateWith(records)));
  });
});
