import { describe, expect, test } from 'vitest';
import { breakdownOptions } from '../../../../renderer/features/activity/breakdown-options.ts';
import { countStateWords } from '../../../../renderer/features/activity/count-state.ts';
import { addEntry, inOrder, nextPosition, removeEntry } from '../../../../renderer/features/activity/entry-changes.ts';
import { englishTexts } from '../../../../renderer/messages/catalogue.ts';
import type { TextKey } from '../../../../renderer/messages/catalogue.ts';
import { formatMessage } from '../../../../shared/messages/format-message.ts';
import type { MessageParams } from '../../../../shared/messages/format-message.ts';
import { sentence } from '../../../../shared/messages/sentence.ts';
import type { SentenceCode } from '../../../../shared/messages/catalogue.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { Count, RecordedCount } from '../../../../shared/schema/count.ts';
import { forIn } from '../../../shared/sample/read-sample.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
const texts = {
  text: (key: TextKey, params: MessageParams = {}) => formatMessage(englishTexts[key], params, 'en'),
  shared: (code: SentenceCode, params?: MessageParams) => sentence(code, params),
  number: (value: number) => new Intl.NumberFormat('en').format(value),
  country: (code: string) => regions.of(code) ?? code,
};
const number = (value: number): RecordedCount => ({ state: 'number', value });

test.each<[string, RecordedCount | undefined, Count | undefined, string]>([
  ['a number says itself', number(4), number(4), ''],
  ['unknown', { state: 'unknown' }, { state: 'unknown' }, 'unknown'],
  ['not applicable by mode', undefined, { state: 'notApplicable' }, 'not applicable'],
  ['not filled in', undefined, { state: 'notFilled' }, 'not filled in'],
  ['a total that follows', undefined, number(1118), 'worked out: 1,118'],
  ['a total that hangs on an unknown part', undefined, { state: 'unknown' }, 'unknown, because a part of it is'],
])('the state of a count: %s', (_, recorded, counted, words) => {
  expect(countStateWords(recorded, counted, texts)).toBe(words);
});

describe('entries of a list', () => {
  test('a new one has the fields that are filled', () => {
    const changes = addEntry('delegations', 'd', { position: 2, part: undefined });
    expect([...changes]).toEqual([['delegations/d/position', 2]]);
  });

  test('a removed one is cleared in every field it could have', () => {
    const changes = removeEntry('streamFigures', 's');
    expect([...changes.keys()].toSorted()).toEqual(
      ['metric', 'note', 'platform', 'position', 'value'].map((field) => `streamFigures/s/${field}`),
    );
    expect([...changes.values()].every((value) => value === undefined)).toBe(true);
  });

  test('the next one stands last, also after one between two others', () => {
    expect(nextPosition([{ position: 3 }, { position: 1.5 }, {}])).toBe(4);
    expect(nextPosition()).toBe(1);
  });

  test('they stand by position, those without one last', () => {
    const entries = [{ id: 'c' }, { id: 'b', position: 2 }, { id: 'a', position: 2 }, { id: 'd', position: 1 }];
    expect(inOrder(entries).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('the lines of a breakdown', () => {
  const dataset = {
    project: {
      ...forIn,
      targetGroups: [
        { code: 'NGOs', name: 'NGOs' },
        { code: 'old', name: 'Old', withdrawn: true as const },
      ],
    },
    organisations: new Map([['ddg', { id: 'ddg', name: 'Diversity Development Group', shortName: 'DDG' }]]),
    places: new Map(),
    activities: [],
    mappedOrganisations: [],
    attendanceImports: [],
    overlaps: [],
    periods: [],
    conflicts: [],
  };
  const labels = (dimension: Parameters<typeof breakdownOptions>[0], fields: Partial<Activity> = {}) =>
    breakdownOptions(dimension, { id: 'x', ...fields }, dataset, texts).map(({ label }) => label);

  test.each([
    ['all genders', 'gender', {}, ['Women', 'Men', 'Other', 'Not known']],
    ['countries of the project', 'country', {}, ['Lithuania', 'Latvia', 'Estonia']],
    ['organisations of the delegation', 'organisation', { delegations: [{ id: 'd', organisation: 'ddg' }] }, ['DDG']],
    ['target groups in use', 'target group', {}, ['NGOs']],
    [
      'a withdrawn one that is recorded',
      'target group',
      { breakdowns: [{ id: 'target group:old', total: number(1) }] },
      ['NGOs', 'Old'],
    ],
    ['no age groups where none are asked for', 'age group', {}, []],
  ] as const)('offer %s', (_, dimension, fields, expected) => {
    expect(labels(dimension, fields as Partial<Activity>)).toEqual(expected);
  });
});
