import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AttendanceCount } from '../../../shared/attendance/review.ts';
import type { Tables } from '../../../shared/reading/tables.ts';
import { attendanceWorld } from '../../fixtures/attendance-world.ts';
import { filesOf } from '../../support/attendance/attendance-case.ts';
import { respelled, shuffled, tablesOfPeople, withRejoin } from '../../support/attendance/changed-tables.ts';
import type { TableOfPeople } from '../../support/attendance/changed-tables.ts';
import { damagedBytes, damagedTables } from '../../support/attendance/damage.ts';
import { importTables, isSilentZero, tablesOf } from '../../support/attendance/importer.ts';
import type { Imported, ReadFile } from '../../support/attendance/importer.ts';
import { sampleFiles } from '../../support/attendance/sample-files.ts';
import { Chance } from '../../support/chance.ts';
import { ok } from '../../../shared/result.ts';

interface Input {
  readonly id: string;
  readonly files: readonly ReadFile[];
}

const samples: readonly Input[] = await Promise.all(
  sampleFiles.map(async (sample) => ({ id: sample.id, files: [await tablesOf(sample)] })),
);
const world: readonly Input[] = await Promise.all(
  Object.values(attendanceWorld)
    .flat()
    .map(async (one) => ({ id: one.id, files: await Promise.all(filesOf(one).map(tablesOf)) })),
);
const inputs = [...samples, ...world];

/** What no change of form may change. */
function figures({ session }: Imported): Pick<AttendanceCount, 'persons' | 'excluded'> {
  const { persons, excluded } = session.overview().count;
  return { persons, excluded: excluded.toSorted((a, b) => a.reason.localeCompare(b.reason)) };
}

/** Ids of the inputs whose figures are other ones after the change, with both. */
function changedBy(change: (input: Input, chance: Chance) => readonly ReadFile[], of = inputs): object[] {
  return of.flatMap((input, index) => {
    const before = figures(importTables(input.files));
    const after = figures(importTables(change(input, new Chance(index + 1))));
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ id: input.id, before, after }];
  });
}

/** The change made in each file that has people. */
function inEachFile(change: (tables: Tables, people: readonly TableOfPeople[], chance: Chance) => Tables) {
  return ({ files }: Input, chance: Chance): readonly ReadFile[] =>
    files.map((file) => {
      const { session, lines } = importTables([file]);
      if (!file.tables.ok || lines[0] === undefined) return file;
      return changedFile(file, change(file.tables.value, tablesOfPeople(session, lines[0]), chance));
    });
}

function changedFile(file: ReadFile, tables: Tables): ReadFile {
  return { ...file, sha256: `${file.sha256.slice(0, 63)}${file.sha256.endsWith('0') ? '1' : '0'}`, tables: ok(tables) };
}

/** In how many files the change really changes something: a law over nothing would say nothing. */
function filesTouchedBy(change: (input: Input, chance: Chance) => readonly ReadFile[]): number {
  return inputs.filter((input, index) => {
    const changed = change(input, new Chance(index + 1));
    return changed.some(({ tables }, at) => JSON.stringify(tables) !== JSON.stringify(input.files[at]?.tables));
  }).length;
}

describe('no count changes', () => {
  test('when the rows of people stand in another order', () => {
    expect(filesTouchedBy(inEachFile(shuffled))).toBeGreaterThan(inputs.length * 0.7);
    expect(changedBy(inEachFile(shuffled))).toEqual([]);
  });

  test('when names are in capitals, in small letters or without their marks', () => {
    expect(filesTouchedBy(inEachFile(respelled))).toBeGreaterThan(inputs.length * 0.7);
    expect(changedBy(inEachFile(respelled))).toEqual([]);
  });

  test('when the files of an event come in another order', () => {
    expect(changedBy(({ files }) => files.toReversed())).toEqual([]);
  });

  test('when a file comes a second time, under its own or another name', () => {
    expect(changedBy(({ files }) => [...files, ...files])).toEqual([]);
    expect(changedBy(({ files }) => [...files, ...files.map((file) => ({ ...file, file: `2 ${file.file}` }))])).toEqual(
      [],
    );
  });

  test('when somebody with a full name or an address joins once more', () => {
    let joined = 0;
    const changed = inputs.flatMap(({ id, files }) => {
      const before = importTables(files);
      // In a list of hundreds every row is like the others.
      const people = before.session.people('counted', 0, 12).people;
      return people.flatMap((person) => {
        const [row] = person.rows;
        const isTold = person.email !== undefined || /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(person.name);
        const index = before.lines.findIndex((line) => line.key === row?.place.file);
        const file = files.filter(({ tables }) => tables.ok)[index];
        const table = before.lines[index]?.tables.find(
          ({ sheet, firstRow, lastRow }) =>
            sheet === row?.place.sheet && firstRow <= row.place.row && row.place.row <= lastRow,
        );
        if (!isTold || row === undefined || table === undefined || file?.tables.ok !== true) return [];
        joined += 1;
        const rejoined = changedFile(file, withRejoin(file.tables.value, table, row.place.row));
        const after = importTables(files.map((one) => (one === file ? rejoined : one)));
        const [was, is] = [before, after].map(({ session }) => session.overview().count.persons);
        return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ id, row: row.place.row, was, is }];
      });
    });
    expect(changed).toEqual([]);
    expect(joined).toBeGreaterThan(inputs.length * 2);
  });
});

/** What is wrong with the figures as such. */
function nonsense(imported: Imported): string[] {
  const { persons } = imported.session.overview().count;
  const { unique, inPerson, online, both } = persons;
  const areWhole = Object.values(persons).every((number) => Number.isSafeInteger(number) && number >= 0);
  const rows = imported.lines.reduce((sum, line) => sum + line.rows, 0);
  return [
    ...(areWhole ? [] : ['not whole numbers']),
    ...(inPerson + online - both === unique ? [] : ['the ways do not give the sum']),
    ...(unique <= rows ? [] : ['more people than rows']),
    ...(isSilentZero(imported) ? ['a silent zero'] : []),
  ];
}

const rounds = 80;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a damaged sample is never a silent zero and never a failure', () => {
  test.each(sampleFiles)('$id, its bytes damaged 80 times', async ({ id, file, bytes }) => {
    // The reader of spreadsheets says on the console what it skips.
    vi.spyOn(console, 'error').mockReturnValue();
    const whole = bytes();
    for (let round = 0; round < rounds; round += 1) {
      const damaged = damagedBytes(whole, new Chance(Number(id.slice(1)) * 1000 + round));
      const imported = importTables([await tablesOf({ file, bytes: () => damaged })]);
      expect({ round, nonsense: nonsense(imported) }).toEqual({ round, nonsense: [] });
    }
  });

  test.each(samples)('$id, its cells damaged 80 times', ({ id, files: [read] }) => {
    if (read?.tables.ok !== true) throw new Error(`${id} cannot be read`);
    for (let round = 0; round < rounds; round += 1) {
      const damaged = damagedTables(read.tables.value, new Chance(Number(id.slice(1)) * 1000 + round));
      const imported = importTables([{ ...read, tables: ok(damaged) }]);
      expect({ round, nonsense: nonsense(imported) }).toEqual({ round, nonsense: [] });
    }
  });
});

describe('the bench itself', () => {
  test('has every sample and reads all of them', () => {
    expect(samples.map(({ id }) => id)).toEqual(
      Array.from({ length: 15 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`),
    );
    expect(samples.filter(({ files }) => !files.every(({ tables }) => tables.ok))).toEqual([]);
  });

  test('damages a sample in another way each time', () => {
    const bytes = sampleFiles[12]?.bytes() ?? new Uint8Array();
    const damaged = Array.from({ length: rounds }, (_, round) => [...damagedBytes(bytes, new Chance(round))].join());
    expect(new Set(damaged).size).toBeGreaterThan(rounds * 0.9);
  });
});
