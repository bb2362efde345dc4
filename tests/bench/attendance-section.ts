import { measure } from './child.ts';
import type { ChildReport } from './child.ts';
import { header, measurePairs, ratioLine, row } from './runs.ts';
import type { BenchSize } from './sections.ts';
import { median, megabytes, textTable, times, verdict } from './table.ts';

const goals = { reading: 1.5, answer: 100 };

/** Reading, recognising and counting large attendance files beside the bare parsers; then answers in their review. */
export function attendanceSection(folder: string, { attendanceRows: size, rounds }: BenchSize): string {
  const { numbers } = measure({ name: 'writeAttendance', folder, size });
  const part = (kind: 'Zoom' | 'Sheet', file: string, bare: string) => {
    const names = { yardstick: `bare${kind}`, ours: `import${kind}` } as const;
    const [pair] = measurePairs(folder, [size], rounds, names);
    if (!pair) throw new Error('nothing to measure');
    const persons = pair.ours.number('persons').toLocaleString('en');
    return [
      `${file}: ${size.toLocaleString('en')} rows, ${persons} persons, ${megabytes(numbers[kind.toLowerCase()] ?? Number.NaN)}\n`,
      textTable([header, row(bare, pair.yardstick), row('read, recognise and count', pair.ours)]),
      ratioLine(pair, goals.reading),
      answersLine(measure({ name: `decide${kind}`, folder, size })),
    ].join('');
  };
  return [
    '\nAttendance\n',
    part('Zoom', 'Participants of a Zoom meeting, CSV', 'PapaParse alone'),
    leastLine(folder, size, rounds),
    part('Sheet', 'Typed list, xlsx', 'SheetJS alone'),
  ].join('');
}

/** How near to the goal any count of the text can come: the least of it, in turns with the same yardstick. */
function leastLine(folder: string, size: number, rounds: number): string {
  const [pair] = measurePairs(folder, [size], rounds, { yardstick: 'bareZoom', ours: 'leastZoom' });
  if (!pair) throw new Error('nothing to measure');
  const { ours, yardstick } = pair;
  return (
    `  the least that any count does, with nothing kept to look at: ${times(ours.clock / yardstick.clock)} by the clock, ` +
    `${times(ours.processor / yardstick.processor)} of processor time\n`
  );
}

/** The first answer may prepare what the others use: it is told apart. */
function answersLine({ milliseconds, peakMemory }: ChildReport): string {
  const [first = Number.NaN, ...others] = Object.values(milliseconds);
  const each = median(others);
  const [one, other] = [first, each].map((time) => `${Math.round(time)} ms`);
  return (
    `  an answer in the review, with all figures: the first ${one}, then ${other}; ` +
    `goal ${goals.answer} ms: ${verdict(Math.max(first, each) <= goals.answer)}; ${megabytes(peakMemory)}\n`
  );
}
