import { expect } from 'vitest';
import { issueSentence } from '../../shared/messages/sentence.ts';
import { readPackage } from '../../shared/package/read-package.ts';
import { testPlatform } from './test-platform.ts';

const platform = testPlatform();
const file = 'lt-2022.json';
const prototypeBefore = Reflect.ownKeys(Object.prototype).length;

export function bytesOf(text: string): Uint8Array {
  return platform.encodeUtf8(text);
}

export async function readText(text: string) {
  return readPackage(bytesOf(text), file, platform);
}

/**
 * The one sentence with which a file is refused. Holds every refusal to the rules of the house: one issue, the file
 * named, something to do next, no code words, no control characters, and nothing left behind in `Object.prototype`.
 */
export async function refusalOf(content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = await readPackage(bytes, file, platform);
  if (result.ok) throw new Error('the file was read');
  expect(result.issues).toHaveLength(1);
  const [issue] = result.issues;
  if (!issue) throw new Error('refused without saying why');
  const sentence = issueSentence(issue);
  expect(issue.severity).toBe('error');
  expect(issue.path.file).toBe(file);
  expect(sentence).toContain(file);
  expect(sentence).toMatch(/\b(?:Ask|ask|Choose|Install|Correct|Check|Do not use|do not use)\b.*\.$/u);
  expect(sentence).not.toMatch(/undefined|NaN|\[object|Error|not[A-Z]|invalid|[a-z]_[a-z]/u);
  expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  expect(sentence.length).toBeLessThan(600);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeBefore);
  return sentence;
}
