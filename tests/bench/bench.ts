import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { attendanceSection } from './attendance-section.ts';
import { measure, measureWhenAsked } from './child.ts';
import { reportSection } from './report-section.ts';
import { afterSection, combiningSection, consolidationSection, workbookSection } from './sections.ts';
import type { BenchSize } from './sections.ts';
import { summariesSection } from './summary-section.ts';
import { megabytes, seconds } from './table.ts';

// `npm run bench` measures all that has a goal and needs no window; `npm run bench -- --quick` a fifth of it, twice;
// `npm run bench -- --attendance` attendance files alone, `--combining` packages that contradict each other,
// `--report` the implementation report, `--summaries` the summary and a cross-table.
const whole: BenchSize = { packages: [20, 40, 100, 200], workbookPackages: 21, attendanceRows: 100_000, rounds: 3 };
const quick: BenchSize = { packages: [10, 20, 40], workbookPackages: 5, attendanceRows: 20_000, rounds: 2 };

if (!(await measureWhenAsked(process.argv.slice(2)))) {
  const size = process.argv.includes('--quick') ? quick : whole;
  if (process.argv.includes('--combining')) runInFolder((folder) => print(combiningSection(folder, size)));
  else if (process.argv.includes('--attendance')) runInFolder((folder) => print(attendanceSection(folder, size)));
  else if (process.argv.includes('--summaries')) runInFolder((folder) => runSummaries(folder, size));
  else if (process.argv.includes('--report')) runInFolder((folder) => runReport(folder, size));
  else runBench(size);
}

function runReport(folder: string, size: BenchSize): void {
  measure({ name: 'write', folder, size: 1 });
  print(reportSection(folder, size));
}

function runSummaries(folder: string, size: BenchSize): void {
  measure({ name: 'write', folder, size: size.packages.at(-1) ?? 0 });
  print(summariesSection(folder, size));
}

function runBench(size: BenchSize): void {
  runInFolder((folder) => {
    const start = performance.now();
    const { numbers } = measure({ name: 'write', folder, size: size.packages.at(-1) ?? 0 });
    const records = (numbers['records'] ?? Number.NaN).toLocaleString('en');
    print(
      `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores, ${megabytes(totalmem())} of memory\n` +
        `${size.packages.at(-1)} generated packages: ${megabytes(numbers['bytes'] ?? Number.NaN)}, ${records} records; ` +
        `every measurement in a process of its own; medians of ${size.rounds} rounds\n\n`,
    );
    print(consolidationSection(folder, size));
    print(afterSection(folder, size));
    print(summariesSection(folder, size));
    print(workbookSection(folder, size));
    print(reportSection(folder, size));
    runInFolder((troubled) => print(combiningSection(troubled, size)));
    print(attendanceSection(folder, size));
    print(`\nAll in ${seconds(performance.now() - start)}\n`);
  });
}

function runInFolder(run: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'forin-bench-'));
  try {
    run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(text: string): void {
  process.stdout.write(text);
}
