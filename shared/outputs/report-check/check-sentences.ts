import { foldName } from '../../counting/distinct-names.ts';
import { warning } from '../../issue.ts';
import type { Project } from '../../schema/project.ts';
import { pathOf } from '../../validation/record-name.ts';
import type { OtherPart } from './facts-in.ts';
import type { ReportFinding } from './report-finding.ts';
import { frameOf, numbersIn } from './said-number.ts';

/** Sentences by their frame: what would stand there by the records. */
export type KnownSentences = ReadonlyMap<string, readonly string[]>;

export function knownSentences(expected: readonly string[]): KnownSentences {
  const known = new Map<string, string[]>();
  for (const text of expected) {
    const frame = frameOf(text);
    if (frame === '' || numbersIn(text).length === 0) continue;
    known.set(frame, [...(known.get(frame) ?? []), text]);
  }
  return known;
}

/** A sentence of the overview or of how was counted: one with the words of the application and other numbers. */
export function checkSentence(
  { text, place }: Extract<OtherPart, { type: 'text' }>,
  known: KnownSentences,
  { id, code }: Project,
): readonly ReportFinding[] {
  const expected = known.get(frameOf(text));
  const [first] = expected ?? [];
  if (!expected || first === undefined) return [];
  const numbers = numbersIn(text).join(' ');
  if (expected.some((one) => foldName(one) === foldName(text) || numbersIn(one).join(' ') === numbers)) return [];
  const issue = warning('reportCheck.sentence', pathOf('project', id, code), { said: text, recorded: first });
  return [{ ...issue, place }];
}
