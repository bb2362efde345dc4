import { describe, expect, test } from 'vitest';
import { datasetOf as datasetOfState } from '../../../shared/consolidation/dataset-of.ts';
import { createRecord, editRecord } from '../../../shared/consolidation/edit-record.ts';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { recordOfAnswer } from '../../../shared/linkage/answer-record.ts';
import type { Answer } from '../../../shared/linkage/answer-record.ts';
import { findCandidates } from '../../../shared/linkage/find-candidates.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { StoredRecord } from '../../../shared/schema/record.ts';
import { summariseProject } from '../../../shared/summary/summarise-project.ts';
import { datasetOf, on, ours, theirs } from './two-partners.ts';

const at = '2026-01-31T12:00:00.000Z';
const counts = (value: number) => ({ inPerson: { state: 'number' as const, value } });
const activities = [
  { ...ours, id: '01890000-1111-7222-8333-444455556666', ...counts(29) },
  {
    ...theirs,
    ...counts(31),
    id: '01890000-2222-7222-8333-777788889999',
    title: ours.title ?? '',
    sessions: on('2023-05-10', 'vilnius'),
  },
];
const [one, other] = activities.map(({ id }) => id) as [string, string];
const before = datasetOf(activities);

/** The answer of one coordinator, as the record that her installation writes. */
function answered(replica: string, answer: Answer): StoredRecord {
  const { id, fields } = recordOfAnswer(before, { activities: [one, other], answer, author: replica });
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return createRecord('overlap', id, Object.fromEntries(given), { dot: `${replica}:1`, at });
}

/** What everybody has once these records have met. */
function afterMerging(records: readonly StoredRecord[]): Dataset {
  const merged = records.reduce((a, b) => mergeRecords(a, b) as StoredRecord);
  const state = {
    project: before.project,
    replicas: {},
    decisions: new Map(),
    sources: new Map(),
    erasures: new Map(),
  };
  const { overlaps, conflicts } = datasetOfState({ ...state, records: new Map([[merged.id, merged]]) });
  return { ...before, overlaps, conflicts };
}

const codes = (dataset: Dataset) =>
  summariseProject(dataset).issues.flatMap(({ code, path }) => (path.kind === 'overlap' ? [code] : []));

describe('two coordinators who answer without knowing of each other', () => {
  test.each<[string, Answer, Answer]>([
    ['differently', { answer: 'same', kept: one }, { answer: 'different' }],
    ['the same, but with another record that stands', { answer: 'same', kept: one }, { answer: 'same', kept: other }],
    ['shared, but by another method', { answer: 'shared', method: 'max' }, { answer: 'shared', method: 'sum' }],
  ])('%s: both answers are kept, nothing is taken off, and the totals say so', (_, first, second) => {
    const dataset = afterMerging([answered('desk00000001', first), answered('desk00000002', second)]);
    expect(dataset.conflicts.length).toBeGreaterThan(0);
    const { participations, adjustments } = summariseProject(dataset);
    expect([participations.total, adjustments]).toEqual([60, []]);
    expect(codes(dataset)).toEqual(['summary.overlapUndecided']);
    expect(findCandidates(dataset)).toEqual([]);
  });

  test('alike: one answer stands, whoever gave it', () => {
    const shared: Answer = { answer: 'shared', method: 'max' };
    const dataset = afterMerging([answered('desk00000001', shared), answered('desk00000002', shared)]);
    expect([summariseProject(dataset).participations.total, codes(dataset)]).toEqual([31, []]);
  });

  test('and one of them who then answers anew settles it, every field of it', () => {
    const first = answered('desk00000001', { answer: 'same', kept: one });
    const met = mergeRecords(first, answered('desk00000002', { answer: 'different' })) as StoredRecord;
    const { fields } = recordOfAnswer(before, {
      activities: [one, other],
      answer: { answer: 'shared', method: 'max' },
    });
    const settled = editRecord(met, new Map(Object.entries(fields)), { dot: 'desk00000001:2', at });
    const dataset = afterMerging([settled]);
    expect(dataset.conflicts).toEqual([]);
    expect([summariseProject(dataset).participations.total, codes(dataset)]).toEqual([31, []]);
  });
});
