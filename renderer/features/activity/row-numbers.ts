/**
 * Row numbers as people type them: `1, 2, 4`, `1 2 4` or `1-3, 5`. The order is kept and so are doubles: both say
 * something about the source.
 *
 * @returns undefined for nothing; `problem` for what is no such list
 */
export function readRowNumbers(typed: string): readonly number[] | undefined | 'problem' {
  const parts = typed
    .replaceAll(/\s*[-–]\s*/gu, '-')
    .split(/[\s,;]+/u)
    .filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const numbers: number[] = [];
  for (const part of parts) {
    const groups = /^(?<first>\d{1,4})(?:-(?<last>\d{1,4}))?$/u.exec(part)?.groups;
    const first = Number(groups?.['first'] ?? 0);
    const last = Number(groups?.['last'] ?? first);
    if (first < 1 || last < first) return 'problem';
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return numbers;
}
