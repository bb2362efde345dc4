import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activitiesOfAnswer, recordOfAnswer } from '../../../shared/linkage/answer-record.ts';
import type { Answer } from '../../../shared/linkage/answer-record.ts';
import { combinedActivity, compareFields } from '../../../shared/linkage/combine-fields.ts';
import { overlapIdOf } from '../../../shared/linkage/overlap-id.ts';
import { changesBetween } from '../../../shared/consolidation/edit-record.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Overlap } from '../../../shared/schema/bookkeeping.ts';
import { overlapFieldsSchema } from '../../../shared/schema/bookkeeping.ts';
import { idSchema } from '../../../shared/schema/identifier.ts';
import { ours } from './two-partners.ts';

const one = '01890000-1111-7222-8333-444455556666';
const other = '01890000-aaaa-7bbb-9ccc-ddddeeeeffff';

describe('the id of an answer', () => {
  test('is an id like all others, whichever of the two comes first', () => {
    const id = overlapIdOf(one, other);
    expect(id).toBe('33344445-5556-7666-8ccc-ddddeeeeffff');
    expect(idSchema.safeParse(id).success).toBe(true);
    expect(overlapIdOf(other, one)).toBe(id);
  });

  test('is of these two alone', () => {
    const id = fc.uuid({ version: 7 });
    fc.assert(
      fc.property(id, id, id, (a, b, c) => {
        expect(overlapIdOf(a, b) === overlapIdOf(a, c)).toBe(b === c);
        expect(idSchema.safeParse(overlapIdOf(a, b)).success).toBe(true);
      }),
    );
  });
});

describe('an answer as a record', () => {
  const pair = [one, other] as const;
  const give = (answer: Answer, overlaps: readonly Overlap[] = []) =>
    recordOfAnswer({ overlaps }, { activities: pair, answer, author: 'A coordinator' });
  const written = (answer: Answer, overlaps?: readonly Overlap[]) =>
    Object.fromEntries(Object.entries(give(answer, overlaps).fields).filter(([, value]) => value !== undefined));
  const base = { activities: [...pair], author: 'A coordinator' };

  test.each<[Answer, object]>([
    [{ answer: 'different' }, { answer: 'different' }],
    [
      { answer: 'same', kept: other },
      { answer: 'same', kept: other },
    ],
    [
      { answer: 'shared', method: 'sum' },
      { answer: 'shared', method: 'sum' },
    ],
    [
      { answer: 'shared', method: 'max' },
      { answer: 'shared', method: 'max' },
    ],
    [
      { answer: 'shared', method: 'stated', stated: { inPerson: 40, total: 0 } },
      {
        answer: 'shared',
        method: 'stated',
        inPerson: { state: 'number', value: 40 },
        total: { state: 'number', value: 0 },
      },
    ],
  ])('%j', (answer, fields) => {
    expect(written(answer)).toEqual({ ...base, ...fields });
    expect(overlapFieldsSchema.safeParse(written(answer)).success).toBe(true);
  });

  test('takes the place of an earlier one about the same two, every field of it', () => {
    const before: Overlap = { id: 'before', activities: [...pair], answer: 'same', kept: one, reason: 'x' };
    expect(give({ answer: 'different' }, [before])).toMatchObject({
      id: 'before',
      fields: { answer: 'different', kept: undefined, reason: undefined },
      replaces: [],
    });
    expect(give({ answer: 'different' }, [before, { ...before, id: 'again' }]).replaces).toEqual(['again']);
  });

  const third = '01890000-cccc-7bbb-9ccc-ddddeeee0000';
  const sharedWithThird = (method: Overlap['method']): Overlap => ({
    id: 'third',
    activities: [one, third],
    answer: 'shared',
    ...(method && { method }),
  });

  test('about shared participants is about all that share them', () => {
    expect(give({ answer: 'shared', method: 'max' }, [sharedWithThird('max')])).toMatchObject({
      id: 'third',
      fields: { activities: [one, other, third], method: 'max' },
      replaces: [],
    });
    const fourth: Overlap = { ...sharedWithThird('max'), id: 'fourth', activities: [other, 'fourth'] };
    expect(give({ answer: 'shared', method: 'max' }, [sharedWithThird('max'), fourth])).toMatchObject({
      fields: { activities: [one, other, third, 'fourth'] },
      replaces: ['fourth'],
    });
  });

  test.each<[string, Answer, Overlap]>([
    ['that are different', { answer: 'different' }, sharedWithThird('max')],
    ['of which the third was simply added', { answer: 'shared', method: 'max' }, sharedWithThird('sum')],
  ])('stays about the two %s', (_, answer, overlap) => {
    expect(activitiesOfAnswer({ overlaps: [overlap] }, { activities: pair, answer })).toEqual([...pair]);
    expect(give(answer, [overlap]).id).toBe(overlapIdOf(one, other));
  });
});

describe('two records of one event combined', () => {
  const kept: Activity = {
    ...ours,
    reference: 'A01',
    inPerson: { state: 'number', value: 29 },
    links: [{ id: 'l1', url: 'https://a.example' }],
    narratives: [{ id: 'aim.en', text: 'Ours' }],
  };
  const theirs: Activity = {
    ...ours,
    id: 'theirs',
    reference: 'X7',
    reportedBy: 'twc',
    type: 'conference',
    sessions: [{ id: 'other-session', position: 3, from: '2023-05-10', places: ['vilnius'] }],
    inPerson: { value: 31, state: 'number' },
    audience: 'open',
    links: [
      { id: 'm1', url: 'https://a.example' },
      { id: 'm2', url: 'https://b.example' },
    ],
    narratives: [
      { id: 'aim.en', text: 'Theirs' },
      { id: 'outcomes.en', text: 'More' },
    ],
  };
  const compared = compareFields(kept, theirs, new Map());

  test('differ where their content does, whatever the ids of their entries', () => {
    expect(compared.differing.map(({ name, usual, isList }) => [name, usual, isList])).toEqual([
      ['type', 'kept', false],
      ['inPerson', 'kept', false],
      ['audience', 'other', false],
      ['links', 'kept', true],
      ['narratives', 'kept', true],
    ]);
    expect(compared.alike).toEqual(['title', 'status', 'mode', 'scope', 'sessions']);
  });

  test('keep what the kept one has and take what only the other has', () => {
    expect(combinedActivity(kept, compared, {})).toEqual({ ...kept, audience: 'open' });
  });

  test('take field by field what is chosen', () => {
    expect(
      combinedActivity(kept, compared, { inPerson: 'other', audience: 'kept', links: 'both', narratives: 'both' }),
    ).toEqual({
      ...kept,
      inPerson: { state: 'number', value: 31 },
      links: [
        { id: 'l1', url: 'https://a.example' },
        { id: 'm2', url: 'https://b.example' },
      ],
      narratives: [
        { id: 'aim.en', text: 'Ours' },
        { id: 'outcomes.en', text: 'More' },
      ],
    });
  });

  test('are written as changes of the kept one', () => {
    const changes = changesBetween('activity', kept, combinedActivity(kept, compared, { links: 'other' }));
    expect([...changes.keys()].toSorted()).toEqual(
      ['audience', 'links/l1/kind', 'links/l1/url', 'links/m1/url', 'links/m2/url']
        .concat(['links/l1/day', 'links/l1/language', 'links/l1/part', 'links/l1/platform', 'links/l1/position'])
        .toSorted(),
    );
  });

  test('leave alone what a decision is waited for', () => {
    const { inPerson, ...open } = kept;
    const conflict = { kind: 'activity' as const, record: open.id, field: 'inPerson', values: [] };
    expect(inPerson).toBeDefined();
    const { differing } = compareFields(open, theirs, new Map([[open.id, new Map([['inPerson', conflict]])]]));
    expect(differing.map(({ name }) => name)).not.toContain('inPerson');
  });
});
