import type { Activity } from '../../../../shared/schema/activity.ts';
import type { Organisation } from '../../../../shared/schema/registry.ts';
import { describe, expect, test } from 'vitest';
import { countFindings } from '../../../../renderer/calculating/count-findings.ts';
import { scanInSteps } from '../../../../shared/consolidation/scan-in-steps.ts';
import {
  activitiesOfPeriod,
  freeTextsOf,
  insideOf,
  ownActivities,
  periodsOf,
  undatedActivities,
} from '../../../../renderer/features/send/sendable.ts';
import { keepSendingMemory, readSendingMemory } from '../../../../renderer/features/send/sending-memory.ts';
import { vectorOfState } from '../../../../shared/consolidation/changed-since.ts';
import { datasetOf } from '../../../../shared/consolidation/dataset-of.ts';
import { deleteRecord, editRecord } from '../../../../shared/consolidation/edit-record.ts';
import { error, warning } from '../../../../shared/issue.ts';
import { checkInSteps } from '../../../../shared/validation/check-in-steps.ts';
import { findingsOfPeriod } from '../../../../shared/validation/check-dataset.ts';
import { activityOf, first, sample } from '../../../support/sent-packages.ts';

const { state } = sample;
const dataset = datasetOf(state);
const stamp = (counter: number) => ({ dot: `${first.replica}:${counter}`, at: first.at });

describe('what is inside', () => {
  test('everything is new when nothing was sent', () => {
    const lines = insideOf(state, {});
    expect(lines[0]).toEqual({ kind: 'activity', records: 13, isNew: 13 });
    expect(lines.every(({ records, isNew }) => records === isNew)).toBe(true);
  });

  test('afterwards only what was changed or deleted since', () => {
    const sent = vectorOfState(state);
    const edited = editRecord(activityOf('A01'), new Map([['title', 'New']]), stamp(1));
    const deleted = deleteRecord(activityOf('A02'), stamp(2));
    const later = { ...state, records: new Map([...state.records, [edited.id, edited], [deleted.id, deleted]]) };
    const lines = insideOf(later, sent);
    expect(lines.filter(({ isNew }) => isNew > 0)).toEqual([
      { kind: 'activity', records: 12, isNew: 1 },
      { kind: 'deleted', records: 1, isNew: 1 },
    ]);
  });
});

const question = (code: string, answer: 'choice' | 'text') => ({ code, text: code, answer });

describe('what a report is about', () => {
  const partner = activityOf('A01').value['reportedBy'] as string;

  test('a partner’s own activities; of somebody without a partner all', () => {
    expect(ownActivities(dataset, undefined)).toHaveLength(13);
    expect(ownActivities(dataset, partner).every(({ reportedBy }) => reportedBy === partner)).toBe(true);
  });

  test('those under another record of the partner are its own as well', () => {
    const again: Organisation = { id: 'again', name: 'Again', sameAs: partner };
    const organisations = new Map([...dataset.organisations, [again.id, again]]);
    const activities = [...dataset.activities, { id: 'one more', reportedBy: again.id }];
    const own = ownActivities({ ...dataset, organisations, activities }, partner);
    expect(own.map(({ id }) => id)).toContain('one more');
    expect(ownActivities({ ...dataset, organisations, activities }, again.id)).toEqual(own);
  });

  test('an undated activity belongs to no period, only to all of them', () => {
    const activities = [{ id: 'a' }, { id: 'b', sessions: [{ id: 's', from: '2022-05-02' }] }];
    expect(activitiesOfPeriod(activities, '2022').map(({ id }) => id)).toEqual(['b']);
    expect(activitiesOfPeriod(activities, '2022-Q2').map(({ id }) => id)).toEqual(['b']);
    expect(activitiesOfPeriod(activities, '2022-Q1')).toEqual([]);
    expect(activitiesOfPeriod(activities, undefined)).toHaveLength(2);
    expect(undatedActivities(activities).map(({ id }) => id)).toEqual(['a']);
    expect(periodsOf(activities, '2026-Q1')).toEqual(['2026-Q1', '2026', '2022-Q2', '2022']);
  });

  test('all free texts of an activity are to be read, and nothing else', () => {
    const texts = freeTextsOf({
      id: 'a',
      title: 'Not a free text',
      internalNote: 'Note',
      narratives: [{ id: 'aim.en', text: 'Aim' }],
      evidence: [{ id: 'e', keptAt: 'At Ona’s', note: 'Two pages' }],
      delegations: [{ id: 'd' }],
    });
    expect(texts.map(({ text }) => text)).toEqual(['Aim', 'Note', 'Two pages', 'At Ona’s']);
  });

  const unknown = { state: 'unknown' as const, reason: 'Ona kept the list' };
  const accepted = { id: 'fewerThanPlanned.0123456789abcdef', comment: 'Ona was ill' };
  test.each<[string, Omit<Activity, 'id'>, readonly string[]]>([
    ['why a number is unknown', { total: unknown }, ['total']],
    ['… of a session', { sessions: [{ id: 's', title: 'Day 1', online: unknown }] }, ['sessions/s/online']],
    ['… of a row of a delegation', { delegations: [{ id: 'd', number: unknown }] }, ['delegations/d/number']],
    ['… of a country', { countryParts: [{ id: 'LT', participants: unknown }] }, ['countryParts/LT/participants']],
    ['an answer in words', { answers: [{ id: 'Q1', value: 'Ona said so' }] }, ['answers/Q1/value']],
    [
      'no answer from a list, no number',
      {
        answers: [
          { id: 'Q2', value: 'Yes' },
          { id: 'Q3', value: 5 },
        ],
      },
      [],
    ],
    ['why something was let stand', { acceptedFindings: [accepted] }, [`acceptedFindings/${accepted.id}/comment`]],
    ['no number', { total: { state: 'number', value: 5, basis: 'signed list' } }, []],
  ])('texts to read, for they may hold names: %s', (_, fields, addresses) => {
    const texts = freeTextsOf({ id: 'a', ...fields }, [question('Q1', 'text'), question('Q2', 'choice')]);
    expect(texts.map(({ address }) => address)).toEqual(addresses);
  });
});

describe('checking in steps', () => {
  test.each(['2022', '2023', '2024', '2022-Q2'])('finds in %s what the whole check finds', (period) => {
    for (const { reportedBy } of dataset.activities) {
      if (reportedBy === undefined) continue;
      const activities = activitiesOfPeriod(ownActivities(dataset, reportedBy), period);
      const found = [...checkInSteps(dataset, 10, activities)].flat();
      const codes = (issues: typeof found) => issues.map(({ code, path }) => `${path.record} ${code}`).toSorted();
      expect(codes(found)).toEqual(codes(findingsOfPeriod(dataset, reportedBy, period)));
    }
  });

  test('scanning leaves out what was thrown away', () => {
    const edited = editRecord(activityOf('A01'), new Map([['internalNote', 'Ask a@b.lt']]), stamp(3));
    const of = (record: typeof edited) =>
      [...scanInSteps({ ...state, records: new Map([[record.id, record]]) })].flat();
    expect(of(edited).map(({ found }) => found)).toEqual(['a@b.lt']);
    expect(of(deleteRecord(edited, stamp(4)) as typeof edited)).toEqual([]);
  });

  test('scanning reads the reasons of decisions, too: they go along, also those about what was thrown away', () => {
    const decision = {
      id: '01900000-0000-7000-8000-0000000dec01',
      kind: 'activity' as const,
      record: activityOf('A01').id,
      field: 'title',
      dot: 'replicalt001:9',
      at: '2026-01-31T12:00:00.000Z',
      reason: 'Jonas said so, +370 612 34567',
    };
    const found = [
      ...scanInSteps({ ...state, records: new Map(), decisions: new Map([[decision.id, decision]]) }),
    ].flat();
    expect(found).toMatchObject([{ record: decision.record, what: 'phone', found: '+370 612 34567' }]);
  });

  test('findings are counted by activity, what must be fixed first', () => {
    const findings = [
      warning('findings.titleMissing', { record: 'a' }),
      warning('findings.typeMissing', { record: 'a' }),
      error('findings.titleMissing', { record: 'b' }),
      error('findings.titleMissing', {}),
    ];
    expect(countFindings(findings)).toEqual([
      { id: 'b', mustFix: 1, pleaseCheck: 0 },
      { id: 'a', mustFix: 0, pleaseCheck: 2 },
    ]);
  });
});

describe('what was sent last', () => {
  const memory = { sentAt: first.at, seen: { [first.replica]: 3 }, withWorkbook: true };

  test('is remembered for each workspace', () => {
    const kept = new Map<string, string>();
    const storage = {
      setItem: (key: string, value: string) => void kept.set(key, value),
      getItem: (key: string) => kept.get(key) ?? null,
    };
    keepSendingMemory('project-1', memory, storage);
    expect(readSendingMemory('project-1', storage)).toEqual(memory);
    expect(readSendingMemory('project-2', storage)).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['not JSON', '{'],
    ['something else', '{"sentAt":1}'],
  ])('%s reads as never sent', (_, text) => {
    expect(readSendingMemory('project-1', { getItem: () => text })).toBeNull();
  });

  test('a browser that refuses does no harm', () => {
    const refusing = {
      setItem: () => {
        throw new Error('denied');
      },
    };
    expect(() => keepSendingMemory('project-1', memory, refusing)).not.toThrow();
  });
});
