import { expect } from 'vitest';
import type { Issue } from '../../shared/issue.ts';
import { issueSentence } from '../../shared/messages/sentence.ts';
import { readTables } from '../../shared/reading/read-tables.ts';
import { testPlatform } from './test-platform.ts';

const platform = testPlatform();
const prototypeBefore = Reflect.ownKeys(Object.prototype).length;

/**
 * The refusal of a file. Holds it to the rules of the house: within 20 seconds, one issue that names the file, in every
 * language one sentence or a few, English with something to do next.
 */
export function tableRefusal(bytes: Uint8Array, file = 'list.csv'): Issue {
  const start = performance.now();
  const result = readTables(bytes, file, platform);
  expect(performance.now() - start).toBeLessThan(20_000);
  if (result.ok) throw new Error('the file was read');
  expect(result.issues).toHaveLength(1);
  const issue = result.issues[0]!;
  expect(issue.severity).toBe('error');
  expect(issue.path.file).toBe(file);
  for (const locale of ['en', 'lt', 'lv', 'et'] as const) {
    const sentence = issueSentence(issue, locale);
    expect(sentence).toContain(file);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|Error|[{}]/u);
    expect(sentence.length).toBeLessThan(400);
  }
  expect(issueSentence(issue)).toMatch(/\b(?:Ask|ask|choose|Count|Take|Delete|Check|Save|Open|Unpack)\b.*\.$/u);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeBefore);
  return issue;
}
