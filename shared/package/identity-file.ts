import { error } from '../issue.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { recipientOf } from './age.ts';

const secretPattern = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;
/** Far more than anybody has. */
const mostKeys = 50;

/**
 * The text of a key file, as every program that reads age knows it: comments, then a private key a line.
 * @param comments what the file is, and that it is secret, a line each
 */
export async function identityFile(identities: readonly string[], comments: readonly string[]): Promise<string> {
  const lines = comments.map((comment) => `# ${comment.replace(/\s+/gu, ' ')}`);
  for (const identity of identities) lines.push(`# ${(await recipientOf(identity)) ?? ''}`, identity);
  return `${lines.join('\n')}\n`;
}

/** The private keys in a key file. Refused when a line is none, or when there is not one. */
export async function parseIdentityFile(text: string, file: string): Promise<Result<readonly string[]>> {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\uFEFF/u, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length === 0 || lines.length > mostKeys) return refused(error('sealed.notAKeyFile', { file }));
  for (const line of lines) {
    if (!secretPattern.test(line) || (await recipientOf(line)) === undefined) {
      return refused(error('sealed.notAKeyFile', { file }));
    }
  }
  return ok([...new Set(lines)]);
}
