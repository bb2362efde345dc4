import { describe, expect, test } from 'vitest';
import {
  keepReportMemory,
  nothingChosen,
  readReportMemory,
  writeTyped,
} from '../../../../renderer/features/report/report-memory.ts';
import { settingsSchema } from '../../../../renderer/store/journal-entry.ts';

function storageWith(memory?: Parameters<typeof keepReportMemory>[1]) {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  if (memory) keepReportMemory('project-1', memory, storage);
  return storage;
}

const typedHere = { order: ['b', 'a'], highlights: { en: 'Typed on this computer.' } } as const;
const ofProject = { order: ['a', 'b'], highlights: { lt: 'Projekto.' } } as const;
const here = { ...nothingChosen, order: [...typedHere.order], highlights: typedHere.highlights, scope: 'country LT' };

describe('what was typed for the report', () => {
  test.each([
    ['nothing anywhere: nothing was typed', undefined, undefined, nothingChosen],
    [
      'another computer, or a restored backup: as the project has it',
      undefined,
      ofProject,
      { ...nothingChosen, ...ofProject },
    ],
    ['as the project has it; what was chosen is of this computer', here, ofProject, { ...here, ...ofProject }],
    ['before the project kept it: as this computer has it', here, undefined, here],
    [
      'typed just before the window ended: what was typed',
      { ...here, isUnsaved: true as const },
      ofProject,
      { ...here, isUnsaved: true },
    ],
  ])('%s', (_, local, project, expected) => {
    const typed = project && writeTyped({ order: [...project.order], highlights: project.highlights });
    expect(readReportMemory('project-1', typed, storageWith(local))).toEqual(expected);
  });

  test('a setting that nobody can read takes nothing away', () => {
    expect(readReportMemory('project-1', '{"order":3}', storageWith(here))).toEqual(here);
  });

  test('is a setting of the workspace, and so is journalled and backed up', () => {
    const report = writeTyped({ order: ['a'], highlights: { en: 'Long.\nLines.' } });
    expect(settingsSchema.parse({ role: 'reports', report })).toEqual({ role: 'reports', report });
  });
});
