import type { SentenceCode } from '../messages/catalogue.ts';
import type { Rule } from './rule.ts';
import { activityRule } from './rule.ts';

/**
 * Row numbers of a source's delegation table. A table may go on from another country's, so what matters is what lies
 * between its lowest and its highest number.
 */
export const rowNumberRules: readonly Rule[] = [
  rowNumberRule('findings.rowNumbersSkip', missingNumbers),
  rowNumberRule('findings.rowNumbersRepeat', repeatedNumbers),
  rowNumberRule('findings.rowNumbersOutOfOrder', lowerThanBefore),
];

function rowNumberRule(code: SentenceCode, find: (numbers: readonly number[]) => readonly number[]): Rule {
  return activityRule(code, 'warning', function* findInParts(activity) {
    for (const { id, sourceRowNumbers } of activity.countryParts ?? []) {
      const found = find(sourceRowNumbers ?? []);
      if (found.length === 0) continue;
      yield {
        field: `countryParts/${id}/sourceRowNumbers`,
        params: { country: id, numbers: asRuns(found), count: found.length },
      };
    }
  });
}

function missingNumbers(numbers: readonly number[]): readonly number[] {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  return sorted.flatMap((number, index) => {
    const next = sorted[index + 1] ?? number + 1;
    return Array.from({ length: next - number - 1 }, (_, step) => number + 1 + step);
  });
}

function repeatedNumbers(numbers: readonly number[]): readonly number[] {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const number of numbers) (seen.has(number) ? repeated : seen).add(number);
  return [...repeated].toSorted((a, b) => a - b);
}

function lowerThanBefore(numbers: readonly number[]): readonly number[] {
  return numbers.filter((number, index) => number < (numbers[index - 1] ?? number));
}

/** `3`, `3, 5–7`; ascending numbers one apart are one run. */
function asRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
