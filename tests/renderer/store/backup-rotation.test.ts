import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupsToKeep } from '../../../renderer/store/backup-rotation.ts';
import type { DatedBackup } from '../../../renderer/store/backup-rotation.ts';

const day = 86_400_000;
const end = Date.parse('2026-06-30T12:00:00.000Z');

function backup(age: number, records = 100): DatedBackup {
  const madeAt = new Date(end - age * day).toISOString();
  return { name: `${madeAt} ${records}`, madeAt, records };
}

const ages = (backups: readonly DatedBackup[]) =>
  backups.map(({ madeAt }) => (end - Date.parse(madeAt)) / day).toSorted((a, b) => a - b);

describe('which backups are kept', () => {
  test.each([
    ['five of one day', [0, 0.1, 0.2, 0.3, 0.4], [0, 0.1, 0.2, 0.3, 0.4]],
    ['the sixth of one day goes', [0, 0.1, 0.2, 0.3, 0.4, 0.45], [0, 0.1, 0.2, 0.3, 0.4]],
    ['one of each of seven days', [0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4, 5, 6]],
    // 30 June 2026 is a Tuesday: weeks begin 1, 8, 15 and 22 days before; months 30, 61 … days before.
    [
      'one of each week and month beyond',
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 22, 40, 45],
      [0, 1, 2, 3, 4, 5, 6, 9, 16, 40],
    ],
    [
      'the newest of each of twelve months',
      [0, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341, 372],
      [0, 31, 62, 93, 124, 155, 186, 217, 248, 279, 310, 341],
    ],
    ['none', [], []],
  ])('%s', (_name, made, expected) => {
    expect(ages(backupsToKeep(made.map((age) => backup(age))))).toEqual(expected);
  });

  test.each([
    ['an empty one', 0],
    ['one with less than half the records', 49],
  ])('%s never displaces a good one', (_name, records) => {
    const good = [1, 2, 3, 4, 5, 6, 7].map((age) => backup(age));
    const bad = Array.from({ length: 20 }, (_, index) => backup(0.9 - index * 0.01, records));
    expect(backupsToKeep([...good, ...bad])).toEqual(expect.arrayContaining(good));
  });

  test('one with half the records is a good one', () => {
    const good = Array.from({ length: 6 }, (_, index) => backup(0.5 - index * 0.01, 100));
    expect(backupsToKeep([...good, backup(0.1, 50)])).toHaveLength(5);
  });

  const backupsArbitrary = fc.uniqueArray(
    fc
      .record({ age: fc.integer({ min: 0, max: 40_000 }), records: fc.nat(200) })
      .map(({ age, records }) => backup(age / 100, records)),
    { selector: ({ madeAt }) => madeAt, maxLength: 80 },
  );

  test('the newest one is always kept, nothing is made up, and keeping again changes nothing', () => {
    fc.assert(
      fc.property(backupsArbitrary, (backups) => {
        const kept = backupsToKeep(backups);
        const newest = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1)).slice(0, 1);
        expect(backups).toEqual(expect.arrayContaining(kept));
        expect(kept).toEqual(expect.arrayContaining(newest));
        expect(kept.length).toBeLessThanOrEqual(2 * (5 + 7 + 4 + 12));
      }),
    );
  });

  test('backups of shrunken states, however many, take no good one away', () => {
    fc.assert(
      fc.property(backupsArbitrary, fc.integer({ min: 0, max: 40_000 }), (backups, since) => {
        const good = backups.map((one) => ({ ...one, records: 100 }));
        const shrunken = backups.map((_one, index) => ({
          ...backup((since + index) / 100, index % 50),
          name: `small ${index}`,
        }));
        const oldest = good.map(({ madeAt }) => madeAt).toSorted()[0] ?? '';
        const later = shrunken.filter(({ madeAt }) => madeAt > oldest);
        expect(backupsToKeep([...good, ...later])).toEqual(expect.arrayContaining(backupsToKeep(good)));
      }),
    );
  });
});
