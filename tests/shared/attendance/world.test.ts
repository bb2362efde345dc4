import { describe, expect, test } from 'vitest';
import { attendanceWorld } from '../../fixtures/attendance-world.ts';
import { filesOf } from '../../support/attendance/attendance-case.ts';
import { sideBySide } from '../../support/attendance/compare-truth.ts';
import { importFiles, isSilentZero } from '../../support/attendance/importer.ts';

describe.each(Object.entries(attendanceWorld))('%s', (_family, cases) => {
  test.each(cases.map((one) => [one.id, one.why, one] as const))('%s: %s', async (_id, _why, one) => {
    const imported = await importFiles(filesOf(one), one.context);
    expect(isSilentZero(imported)).toBe(false);
    const { wanted, got } = sideBySide(one.truth, imported);
    expect(got).toEqual(wanted);
  });
});
