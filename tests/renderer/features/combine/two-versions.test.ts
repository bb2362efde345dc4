import { describe, expect, test } from 'vitest';
import { allOfSender, valueChosen } from '../../../../renderer/features/combine/two-versions/chosen.ts';
import { disputedRecords, sendersOf } from '../../../../renderer/features/combine/two-versions/disputed-records.ts';
import { editorOf, readOther } from '../../../../renderer/features/combine/two-versions/other-value.ts';
import type { RecordKind } from '../../../../shared/schema/record.ts';
import type { Conflict } from '../../../../shared/schema/dataset.ts';

const vilnius = { author: 'Vilnius', partner: 'ddg' };
const riga = { author: 'Riga', partner: 'providus' };

function conflict(record: string, field: string, ...values: readonly Partial<Conflict['values'][number]>[]): Conflict {
  return {
    kind: 'activity',
    record,
    field,
    values: values.map((value, index) => ({
      dot: `replica0000${index}:1`,
      at: `2026-01-3${index}T12:00:00.000Z`,
      ...value,
    })),
  };
}

const conflicts = [
  conflict('a', 'title', { ...vilnius, value: 'x' }, { ...riga, value: 'y' }),
  conflict('a', 'subtitle', { ...vilnius, value: 'x' }, { author: 'Tartu', value: 'z' }),
  conflict('b', 'title', { ...riga, value: 'x' }, { ...vilnius, deleted: true }),
];

describe('records in two versions', () => {
  test('are those with fields in conflict, each once', () => {
    expect(disputedRecords(conflicts).map(({ id, conflicts: fields }) => [id, fields.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('name everybody who wrote a value, and how many; who deleted wrote none', () => {
    expect(sendersOf(conflicts).map(({ writer, fields }) => [writer.author, fields])).toEqual([
      ['Vilnius', 2],
      ['Riga', 2],
      ['Tartu', 1],
    ]);
  });

  test('all values of one sender are chosen at once; the other fields stay as they were', () => {
    const before = new Map([['subtitle', { typed: 'mine' }]]);
    const fields = conflicts.filter(({ record }) => record === 'a');
    const chosen = allOfSender(fields, 'providus/Riga', before);
    expect(chosen.get('subtitle')).toEqual({ typed: 'mine' });
    const [title] = fields;
    expect(title && valueChosen(title, chosen.get('title') ?? { typed: '' })).toEqual({ value: 'y' });
  });
});

describe('a value that nobody had typed', () => {
  test.each<[RecordKind, string, string, unknown]>([
    ['activity', 'title', ' Final conference ', 'Final conference'],
    ['activity', 'total', '29', { state: 'number', value: 29 }],
    ['activity', 'total', '0', { state: 'number', value: 0 }],
    ['activity', 'total', '?', { state: 'unknown' }],
    ['activity', 'online', '-', { state: 'notApplicable' }],
    ['activity', 'sessions/01900000-0000-7000-8000-000000000001/from', '2023-10-23', '2023-10-23'],
    ['activity', 'status', 'held', 'held'],
    ['organisation', 'name', 'Neighbours', 'Neighbours'],
  ])('%s %s: “%s”', (kind, address, typed, value) => {
    expect(readOther(kind, address, typed)).toEqual({ value });
  });

  test.each<[string, string, string]>([
    ['title', ' ', 'empty'],
    ['total', '', 'empty'],
    ['total', 'many', 'notANumber'],
    ['total', '-5', 'notANumber'],
    ['total', '1.5', 'notANumber'],
    ['sessions/01900000-0000-7000-8000-000000000001/from', 'spring', 'notADate'],
    ['status', 'nearly', 'wrong'],
    ['title', 'x'.repeat(501), 'tooLong'],
  ])('%s: “%s” cannot stand', (address, typed, problem) => {
    expect(readOther('activity', address, typed)).toEqual({ problem });
  });

  test('what refers to other records, or holds several values, is typed in the record', () => {
    for (const address of ['reportedBy', 'scope', 'pillar', 'nowhere']) {
      expect(editorOf('activity', address)).toEqual({ kind: 'elsewhere' });
    }
  });
});
