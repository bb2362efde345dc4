/**
 * Lines of text copied from a PDF as rows: divided where two or more blanks stand. Where the same blanks go through all
 * lines, a field that is blank in one line keeps its place.
 */
export function alignColumns(lines: readonly string[]): string[][] {
  const divided = lines.map((line) => (line.trim() === '' ? [] : line.trim().split(/\s{2,}/u)));
  const wide = lines.filter((_, index) => divided[index]!.length > 1).map((line) => line.trimEnd());
  const most = divided.reduce((longest, { length }) => Math.max(longest, length), 0);
  const starts = columnStarts(wide);
  if (starts.length !== most) return divided;
  const aligned = lines.map((line, index) => (divided[index]!.length > 1 ? cutAt(line, starts) : divided[index]!));
  // Columns that stand apart in one line and not in another do not line up.
  return aligned.some((row) => row.some((field) => /\s{2}/u.test(field))) ? divided : aligned;
}

/** Where columns begin: after two or more places that are blank in every line. */
function columnStarts(lines: readonly string[]): readonly number[] {
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  const filled = Array.from({ length: width }, () => false);
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 1) if (line[at]!.trim() !== '') filled[at] = true;
  }
  const starts: number[] = [];
  let blanks = 2;
  filled.forEach((isFilled, at) => {
    if (isFilled && blanks >= 2) starts.push(at);
    blanks = isFilled ? 0 : blanks + 1;
  });
  return starts;
}

function cutAt(line: string, starts: readonly number[]): string[] {
  const fields = starts.map((start, index) => line.slice(start, starts[index + 1]).trim());
  while (fields.at(-1) === '') fields.pop();
  return fields;
}
