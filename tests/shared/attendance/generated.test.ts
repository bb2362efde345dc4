import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../support/attendance/attendance-case.ts';
import type { AttendanceCase } from '../../support/attendance/attendance-case.ts';
import { sideBySide } from '../../support/attendance/compare-truth.ts';
import { generatedReport } from '../../support/attendance/generated-report.ts';
import { generatedSheet } from '../../support/attendance/generated-sheet.ts';
import { importFiles } from '../../support/attendance/importer.ts';
import { Chance } from '../../support/chance.ts';

/** Those that came out otherwise than they were made, each with its seed. */
async function wrongOf(make: (chance: Chance) => AttendanceCase, seeds: number): Promise<object[]> {
  const wrong: object[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const one = make(new Chance(seed));
    const { wanted, got } = sideBySide(one.truth, await importFiles(filesOf(one)));
    if (!isDeepStrictEqual(wanted, got)) wrong.push({ seed, id: one.id, wanted, got });
  }
  return wrong;
}

describe('files put together by chance come out as they were made', () => {
  test('600 typed sheets in six languages', async () => {
    expect(await wrongOf(generatedSheet, 600)).toEqual([]);
  });

  test('600 reports of Teams and Zoom in twelve languages', async () => {
    expect(await wrongOf(generatedReport, 600)).toEqual([]);
  });
});
