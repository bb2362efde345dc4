import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../../../renderer/features/combine/two-versions/conflict-choices.ts';
import { namedOr } from '../../../../renderer/features/combine/use-names.ts';
import { fieldWords, isTextKey } from '../../../../renderer/ui/field-words.ts';
import { valueWords } from '../../../../renderer/ui/value-words.ts';
import { staysDeleted } from '../../../../renderer/store/store-changes.ts';
import { textsOf } from '../../../../renderer/ui/text.tsx';
import type { ConflictValue } from '../../../../shared/schema/dataset.ts';
import { fieldsByKind, recordKinds } from '../../../../shared/schema/record.ts';
import type { RecordKind } from '../../../../shared/schema/record.ts';
import { sampleContent } from '../../../support/sample-package.ts';

const texts = textsOf('en');
const context = {
  texts,
  project: sampleContent.project,
  nameOf: (id: string) => (id === 'known' ? 'Neighbours' : undefined),
};

const known = { inPerson: 2, online: 3, both: 3, total: 2 };
const acceptedValue = {
  day: '2024-05-02',
  figures: { activities: 3, counted: 2, total: 150, known },
  activities: [],
  sha256: 'a'.repeat(64),
};

describe('fields in words', () => {
  const fields = recordKinds.flatMap((kind) =>
    [...fieldsByKind[kind]].flatMap(([name, spec]) =>
      spec.type === 'list' ? [`list.${name}`, ...[...spec.fields.keys()].map((field) => field)] : [name],
    ),
  );
  test.each([...new Set(fields)])('%s has a name', (name) => {
    expect(isTextKey(`combine.field.${name}`)).toBe(true);
  });

  test.each([
    ['total', 'In total'],
    ['deleted', 'Whether it is there'],
    ['sessions/1/from', 'Sessions: First day'],
    ['delegations/1/part', 'Delegations: Country part'],
    ['links/1/part', 'Links: Part'],
    ['countryParts/LV/participants', 'Country part, Latvia: Participants'],
    ['breakdowns/country:LT/total', 'Breakdown, Lithuania: In total'],
    ['breakdowns/gender:F/total', 'Breakdown, Women: In total'],
    ['narratives/aim.lt/text', 'Texts, Aim (Lithuanian): Text'],
    ['narratives/aim.lt.LT/text', 'Texts, Aim (Lithuanian, Lithuania): Text'],
  ])('%s is called “%s”', (address, words) => {
    expect(fieldWords(texts, 'activity', address)).toBe(words);
  });
});

describe('values in words', () => {
  test.each<[RecordKind, string, unknown, string]>([
    ['activity', 'total', { state: 'number', value: 2353, basis: 'signed list' }, '2,353 (Signed list)'],
    ['activity', 'total', { state: 'number', value: 150, basis: 'not stated' }, '150 (basis not stated)'],
    ['activity', 'total', { state: 'number', value: 0 }, '0'],
    ['activity', 'total', { state: 'unknown', reason: 'Nobody counted.' }, 'unknown (Nobody counted.)'],
    ['activity', 'online', { state: 'notApplicable' }, 'not applicable'],
    ['activity', 'total', undefined, 'not filled in'],
    ['activity', 'type', 'study visit', 'Study visit'],
    ['organisation', 'type', 'ministry', 'Ministry'],
    ['activity', 'scope', ['LT', 'LV'], 'Lithuania, Latvia'],
    ['activity', 'sessions/1/from', '2022-05-02', '2 May 2022'],
    ['activity', 'reportedBy', 'known', 'Neighbours'],
    ['activity', 'reportedBy', 'other', 'a record that is not here'],
    ['activity', 'pillar', 'national', 'National'],
    ['activity', 'planItem', 'P1', 'P1 Meetings'],
    ['activity', 'planItem', 'unplanned', 'Not in the plan'],
    ['activity', 'plannedParticipants', { min: 30, max: 40 }, '30 to 40'],
    ['activity', 'organisationsMet', { number: 5, qualifier: 'at least' }, 'At least 5'],
    ['activity', 'cost', { amount: 120.5, currency: 'EUR' }, '120.5 EUR'],
    ['period', 'state', 'declared complete', 'Declared complete'],
    ['period', 'period', '2022-Q2', '2022 Q2'],
    ['period', 'declared', { day: '2024-05-02', author: 'Ona' }, 'declared 2 May 2024 by Ona'],
    ['period', 'accepted', acceptedValue, '150 (known for 2 of 3 activities), accepted 2 May 2024'],
    ['period', 'corrections/x/became', { total: 'unknown' }, 'In total: unknown'],
    ['attendanceImport', 'excluded', [{ reason: 'test', rows: 2 }], '1 entry'],
    ['activity', 'title', 'Seminar', 'Seminar'],
  ])('%s %s %j is “%s”', (kind, address, value, words) => {
    expect(valueWords(context, kind, address, value)).toBe(words);
  });
});

describe('a record is called', () => {
  test.each<[RecordKind, string, string]>([
    ['activity', 'Seminar', 'Seminar'],
    ['activity', '2022-Q2', '2022-Q2'],
    ['activity', '', 'Activity without a name'],
    ['period', '2022-Q2', '2022 Q2'],
    ['period', '2022', '2022'],
    ['attendanceImport', '2022-05-02', '2 May 2022'],
    ['attendanceImport', 'zoom', 'zoom'],
  ])('%s “%s”: %s', (kind, label, words) => {
    expect(namedOr(context, label, kind)).toBe(words);
  });
});

const version = (dot: string, rest: Partial<ConflictValue> = {}): ConflictValue => ({
  dot,
  at: `2026-01-0${dot}T00:00:00.000Z`,
  ...rest,
});
const conflict = (field: string, values: readonly ConflictValue[]) => ({
  kind: 'activity' as const,
  record: 'a',
  field,
  values,
});

describe('what can be chosen', () => {
  test('values that are alike are one choice with all their writers, the earliest first', () => {
    const values = [version('3', { value: 2 }), version('1', { value: 1 }), version('2', { value: 2 })];
    const choices = choicesOf(conflict('title', values));
    expect(choices.map(({ value, writers }) => [value, writers.length])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test.each([
    ['an emptied field', 'title', version('1'), 'cleared', undefined],
    ['a deleted record', 'title', version('1', { deleted: true }), 'deleted', staysDeleted],
    ['a record brought back', 'deleted', version('1'), 'stays', undefined],
    ['a value', 'title', version('1', { value: 'x' }), 'value', 'x'],
  ])('%s', (_, field, value, means, given) => {
    expect(choicesOf(conflict(field, [value]))).toMatchObject([{ means, value: given }]);
  });
});

test('a list as a whole has a name, too', () => {
  for (const [name, { type }] of fieldsByKind.activity) {
    expect(fieldWords(texts, 'activity', name), `${name}, ${type}`).toMatch(/^[A-Z]/);
  }
  expect(fieldWords(texts, 'activity', 'sessions')).toBe('Sessions');
});
