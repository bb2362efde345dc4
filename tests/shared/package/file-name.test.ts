import { expect, test } from 'vitest';
import { fileNameOf, packageEnding } from '../../../shared/package/file-name.ts';

test.each([
  [['FOR-IN 2.0', 'DDG', '2026-Q1'], 'FOR-IN 2.0 DDG 2026-Q1.forin'],
  [['FOR-IN 2.0', undefined, ''], 'FOR-IN 2.0.forin'],
  [['FOR-IN', 'A/B: "C"?', '2026'], 'FOR-IN A B C 2026.forin'],
  [['FOR-IN', 'Tartu \u202egnp.exe'], 'FOR-IN Tartu gnp.exe.forin'],
  [['..', 'x'], 'x.forin'],
  [[], 'FOR-IN Register.forin'],
  [['Žemėlapis'.repeat(20)], `${'Žemėlapis'.repeat(20).slice(0, 100)}.forin`],
])('%j is named %s', (parts, name) => {
  expect(fileNameOf(parts, packageEnding)).toBe(name);
});
