import { describe, expect, test } from 'vitest';
import { fieldKeyOf } from '../../../../renderer/features/activity/field-label.ts';
import { invalidReasonOf } from '../../../../renderer/ui/fields/invalid-value.ts';
import { withPositions } from '../../../../renderer/features/activity/list-entries.ts';
import { newActivityFields, ownPartOf } from '../../../../renderer/features/activity/new-activity.ts';
import { inReadingOrder, sectionOf, sectionStates, sections } from '../../../../renderer/ui/activity-sections.ts';
import { valueWords } from '../../../../renderer/features/activity/value-words.ts';
import { textsOf } from '../../../../renderer/ui/text.tsx';
import { error, warning } from '../../../../shared/issue.ts';
import { activityFieldsSchema } from '../../../../shared/schema/activity.ts';
import { fieldsByKind } from '../../../../shared/schema/record.ts';
import { checkDataset } from '../../../../shared/validation/check-dataset.ts';
import { checkInSteps } from '../../../../shared/validation/check-in-steps.ts';
import { activityOf } from '../../../shared/sample/read-sample.ts';
import { clean, withActivity, withConflict } from '../../../shared/validation/clean-record.ts';

const entry = '01900000-0000-7000-8000-000000000001';
const addresses = [...fieldsByKind.activity].flatMap(([name, spec]) =>
  spec.type === 'value' ? [name] : [...spec.fields.keys()].map((field) => `${name}/x/${field}`),
);

test.each(addresses)('the field %s has a name and a section', (address) => {
  expect(fieldKeyOf(address)).toBeDefined();
  expect(sections).toContain(sectionOf(address));
});

describe('sections', () => {
  const mustFix = error('findings.totalMissing', { record: 'a', field: 'total' });
  const pleaseCheck = warning('findings.farFromPlan', { record: 'a', field: 'sessions' });

  test('show their worst finding, whether something is filled in, or that they are empty', () => {
    const activity = { id: 'a', title: 'Seminar', links: [{ id: 'x', url: 'https://example.org' }] };
    const states = sectionStates(activity, [mustFix, pleaseCheck]);
    expect(states).toMatchObject({ basics: 'complete', when: 'please check', participants: 'must fix' });
    expect(states).toMatchObject({ links: 'complete', texts: 'empty', evidence: 'empty' });
  });

  test('give findings their order', () => {
    expect(inReadingOrder([mustFix, pleaseCheck])).toEqual([pleaseCheck, mustFix]);
  });
});

describe('a value a record cannot hold', () => {
  test.each([
    [`sessions/${entry}/from`, '2022-02-30', 'notADate'],
    [`sessions/${entry}/startTime`, 'nine', 'notATime'],
    [`links/${entry}/url`, 'www.example.org', 'notAnAddress'],
    ['title', 'x'.repeat(501), 'tooLong'],
    [`evidence/${entry}/sha256`, 'abc', 'notAHash'],
    ['noSuchField', 'x', 'wrong'],
  ])('%s: %s', (address, value, reason) => {
    expect(invalidReasonOf('activity', address, value)).toBe(reason);
  });

  test.each([
    ['title', 'Seminar'],
    ['title', undefined],
    ['cost', { amount: 120.5, currency: 'EUR' }],
  ])('is not %s: %s', (address, value) => {
    expect(invalidReasonOf('activity', address, value)).toBeUndefined();
  });
});

describe('a new entry of a list', () => {
  const first = '01900000-0000-7000-8000-000000000001';
  const second = '01900000-0000-7000-8000-000000000002';

  test('gets the place after the last', () => {
    const activity = { id: 'a', links: [{ id: first, position: 4 }] };
    const changes = withPositions(new Map([[`links/${second}/url`, 'https://example.org']]), activity);
    expect(changes.get(`links/${second}/position`)).toBe(5);
  });

  test('one that is there keeps its place, and clearing makes none', () => {
    const activity = { id: 'a', links: [{ id: first, position: 4 }] };
    const edits = new Map([[`links/${first}/url`, 'https://example.org']]);
    expect(withPositions(edits, activity)).toEqual(edits);
    const clearing = new Map([[`links/${second}/url`, undefined]]);
    expect(withPositions(clearing, activity)).toEqual(clearing);
  });
});

describe('a new activity', () => {
  const own = { partner: '01900000-0000-7000-8000-0000000b0001', country: 'LT' };

  test('begun from a plan item has what the plan says', () => {
    const fields = newActivityFields(own, clean, 'P1');
    expect(fields).toMatchObject({ planItem: 'P1', title: 'Trainings', thematicArea: 'T1', scope: ['LT'] });
    expect(activityFieldsSchema.safeParse(fields).success).toBe(true);
  });

  test('for all countries is for all of them', () => {
    expect(newActivityFields(own, clean, 'P2')).toMatchObject({ scope: ['LT', 'LV'] });
  });
});

describe('one’s own part of a regional activity', () => {
  const settings = { role: 'reports', partner: 'ddg', country: 'LT' } as const;
  test.each([
    ['another partner’s, for several countries', { reportedBy: 'ncm', scope: ['EE', 'LT'] }, settings, 'LT'],
    ['one’s own', { reportedBy: 'ddg', scope: ['EE', 'LT'] }, settings, undefined],
    ['for one country', { reportedBy: 'ncm', scope: ['LT'] }, settings, undefined],
    ['for other countries', { reportedBy: 'ncm', scope: ['EE', 'LV'] }, settings, undefined],
    [
      'seen by the coordinator',
      { reportedBy: 'ncm', scope: ['EE', 'LT'] },
      { ...settings, role: 'both' as const },
      undefined,
    ],
  ])('%s', (_, activity, who, part) => {
    expect(ownPartOf(activity, who, clean)).toBe(part);
  });

  test('is none where it stands under another record of the own organisation', () => {
    const again = { id: 'ddg-again', name: 'Diversity house', sameAs: 'ddg' };
    const organisations = new Map(clean.organisations).set(again.id, again);
    expect(ownPartOf({ reportedBy: again.id, scope: ['EE', 'LT'] }, settings, { organisations })).toBe(undefined);
  });
});

test.each([
  ['total', { state: 'number', value: 1200, basis: 'signed list' }, '1,200 (Signed list)'],
  ['total', { state: 'number', value: 150, basis: 'not stated' }, '150 (basis not stated)'],
  ['total', { state: 'unknown', reason: 'No list' }, 'unknown (No list)'],
  ['sessions/x/from', '2023-09', 'September 2023'],
  ['scope', ['LT', 'LV'], 'Lithuania, Latvia'],
  ['planItem', 'P1', 'P1 Trainings'],
  ['reportedBy', 'ddg', 'Diversity Development Group'],
  ['plannedParticipants', { min: 20, max: 30 }, '20–30'],
  ['title', undefined, 'empty'],
])('%s is said in words', (address, value, words) => {
  expect(valueWords(address, value, clean, textsOf('en'))).toBe(words);
});

test('every field of the sample record can be said in words', () => {
  const { id: _, ...activity } = activityOf('A13');
  const values = Object.entries(activity).filter(([name]) => fieldsByKind.activity.get(name)?.type === 'value');
  const words = values.map(([name, value]) => valueWords(name, value, clean, textsOf('en')));
  expect(words.join(' ')).not.toMatch(/[{}]/);
});

test.each([1, 2, 50])('checking %i activities at a time finds what checking them all at once finds', (size) => {
  const broken = withConflict(
    'mapping',
    'title',
    withActivity('training-lt', { title: undefined, reference: 'A02', inPerson: undefined }),
  );
  const known = (found: readonly { code: string; path: { record?: string } }[]) =>
    found
      .filter(({ path }) => broken.activities.some(({ id }) => id === path.record))
      .map(({ code, path }) => `${path.record} ${code}`)
      .toSorted();
  expect(known([...checkInSteps(broken, size)].flat())).toEqual(known(checkDataset(broken)));
});
