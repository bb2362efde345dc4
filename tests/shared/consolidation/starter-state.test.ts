import { describe, expect, test } from 'vitest';
import { createRecord, deleteRecord } from '../../../shared/consolidation/edit-record.ts';
import {
  isRegional,
  openParts,
  starterState,
  startsWith,
  withInternalNote,
} from '../../../shared/consolidation/starter-state.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Decision } from '../../../shared/schema/package-document.ts';
import { sentByFile, stateWith } from '../../support/package-of.ts';
import { sampleContent } from '../../support/sample-package.ts';

const at = '2026-01-31T12:00:00.000Z';
const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;
let counter = 0;
const stamp = () => ({ dot: `replicalt001:${(counter += 1)}`, at });

const { project } = sampleContent;
const organisation = createRecord('organisation', id(1), { name: 'Neighbours' }, stamp());
const place = createRecord('place', id(2), { name: 'Town hall' }, stamp());
const visit = createRecord('activity', id(3), { title: 'Study visit', scope: ['LT', 'LV'] }, stamp());
const own = createRecord('activity', id(4), { title: 'Seminar', internalNote: 'Ask the boss.' }, stamp());
const gone = deleteRecord(createRecord('activity', id(5), { title: 'Mistake' }, stamp()), stamp());
const period = createRecord('period', `${id(1)}:2026-Q1`, { partner: id(1), period: '2026-Q1' }, stamp());
const mapped = createRecord('mappedOrganisation', id(6), { name: 'A circle', activity: id(3) }, stamp());
const decision = (record: string, number: number): [string, Decision] => [
  id(number),
  { id: id(number), kind: 'activity', record, field: 'title', dot: 'replicalt001:1', at },
];
const state = stateWith([organisation, place, visit, own, gone, period, mapped], {
  replicas: { replicalt001: {} },
  decisions: new Map([decision(id(3), 20), decision(id(4), 21)]),
});

describe('a starter file', () => {
  const starter = starterState(state, new Set([id(3), id(5)]));

  test('holds the registry and the activities that were chosen, and nothing that was thrown away', () => {
    expect([...starter.records.keys()]).toEqual([id(1), id(2), id(3)]);
    expect([...starter.decisions.keys()]).toEqual([id(20)]);
  });

  test('holds whole records', () => {
    expect(starter.records.get(id(3))).toBe(visit);
  });

  test('is a package that reads back to the same', async () => {
    const read = await sentByFile(starter);
    expect(read.records).toEqual(starter.records);
    expect(read.project).toEqual(project);
  });

  test('names the activities whose internal notes would go along', () => {
    expect(withInternalNote(state, new Set([id(3), id(4)]))).toEqual([id(4)]);
  });
});

describe('regional activities', () => {
  const regional = {
    ...project,
    pillars: [...project.pillars, { code: 'all', name: 'All', kind: 'regional' as const }],
  };
  test.each<[string, Partial<Activity>, boolean]>([
    ['a pillar that is regional', { pillar: 'all', scope: ['LT'] }, true],
    ['a pillar for one country', { pillar: 'national', scope: ['LT', 'LV'] }, false],
    ['several countries and no pillar', { scope: ['LT', 'LV'] }, true],
    ['one country and no pillar', { scope: ['LT'] }, false],
    ['nothing said', {}, false],
  ])('%s', (_, fields, expected) => {
    expect(isRegional({ id: id(3), ...fields }, regional)).toBe(expected);
  });

  test.each<[string, Partial<Activity>, readonly string[]]>([
    ['nothing filled in', {}, ['LT', 'LV']],
    ['meant for one country', { scope: ['LV'] }, ['LV']],
    ['participants known', { countryParts: [{ id: 'LT', participants: { state: 'number', value: 0 } }] }, ['LV']],
    ['organisations mapped', { countryParts: [{ id: 'LV', organisationsMapped: { state: 'unknown' } }] }, ['LT']],
    ['only a note', { countryParts: [{ id: 'LV', note: 'Later' }] }, ['LT', 'LV']],
    ['a delegation', { delegations: [{ id: id(9), part: 'LT' }] }, ['LV']],
    ['a text of its own', { narratives: [{ id: 'aim.lt.LT', text: 'Tikslas' }] }, ['LV']],
    ['a text for all', { narratives: [{ id: 'aim.en', text: 'Aim' }] }, ['LT', 'LV']],
  ])('countries that have yet to fill in their part: %s', (_, fields, expected) => {
    expect(openParts({ id: id(3), ...fields }, project)).toEqual(expected);
  });

  test('one that is cancelled is not offered', () => {
    const activity: Activity = { id: id(3), scope: ['LT', 'LV'] };
    expect(startsWith(activity, project)).toBe(true);
    expect(startsWith({ ...activity, status: 'cancelled' }, project)).toBe(false);
  });
});
