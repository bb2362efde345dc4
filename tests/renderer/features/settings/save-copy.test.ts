import { expect, test } from 'vitest';
import { copyName } from '../../../../renderer/features/settings/save-copy.ts';

test('a copy is named by project, day and minute, so that it sorts by time', () => {
  expect(copyName('FOR-IN 2.0', new Date(2026, 0, 5, 9, 4))).toBe('FOR-IN 2.0 copy 2026-01-05 0904.forin');
});
