import { activitiesPerPackage } from '../package-files.ts';
import { median, seconds, textTable, verdict } from '../table.ts';
import type { Timing } from './page-clock.ts';
import type { Prepared } from './prepare-workspace.ts';
import type { Round } from './round.ts';

const goals = { list: 100, task: 50, drop: 300 };
const header = ['', 'median', 'worst', 'of the loop', 'tasks over 50 ms', 'longest'];

/** The tables of the screens. Medians are over the rounds; "worst" and "longest" are the worst of all rounds. */
export function screensReport(prepared: Prepared, rounds: readonly Round[]): string {
  const { activities, packages, browser, reading, applying } = prepared;
  const loop = median(rounds.map(({ calibration }) => calibration));
  const line = (title: string, timings: readonly Timing[]) => row(title, timings, loop);
  const named = (part: 'list' | 'pages' | 'drops') =>
    Object.keys(rounds[0]?.[part] ?? {}).map((name) => [name, timingsOf(rounds, part, name)] as const);
  const [lists, pages, drops] = [named('list'), named('pages'), named('drops')];
  const tooSlow = lists.filter(([, timings]) => middle(timings) >= goals.list).map(([name]) => name);
  return [
    `\nScreens with ${activities.toLocaleString('en')} activities: browser edition in Chromium ${browser}, ${rounds.length} rounds, `,
    `each in a browser of its own\n`,
    `Calibration loop (30 million multiplications) in the same page: ${whole(loop)}\n\n`,
    'Start\n',
    textTable([
      header,
      line(
        'list can be used, work is said to be saved',
        rounds.map(({ start }) => start),
      ),
      line(
        'every activity is checked',
        rounds.map(({ checked }) => checked),
      ),
    ]),
    '\nList: from the key or the click to the last change on the screen\n',
    textTable([header, ...lists.map(([name, timings]) => line(name, timings))]),
    `  goal under ${goals.list} ms each: ${goalWords(tooSlow)}\n\n`,
    'Pages\n',
    textTable([header, ...pages.map(([name, timings]) => line(name, timings))]),
    '\nAttendance: from dropping the file to the last change on the screen\n',
    textTable([header, ...drops.map(([name, timings]) => line(name, timings))]),
    `  goal ${goals.drop} ms for the smallest: ${verdict(middle(drops[0]?.[1] ?? []) < goals.drop)}\n`,
    '\nTyping a title: from the key to the next picture, with pauses in which it is saved\n',
    typingTable(rounds, loop),
    taskLine(rounds),
    `\nOnce, before: ${packages} packages × ${activitiesPerPackage} activities combined\n`,
    textTable([header, line('read and previewed', [reading]), line('backed up, merged and saved', [applying])]),
  ].join('');
}

function timingsOf(rounds: readonly Round[], part: 'list' | 'pages' | 'drops', name: string): readonly Timing[] {
  return rounds.flatMap((round) => round[part][name] ?? []);
}

function middle(timings: readonly Timing[]): number {
  return median(timings.map(({ milliseconds }) => milliseconds));
}

function row(title: string, timings: readonly Timing[], loop: number): string[] {
  const worst = Math.max(...timings.map(({ milliseconds }) => milliseconds));
  return [title, time(middle(timings)), time(worst), share(middle(timings), loop), ...taskCells(timings)];
}

/** How many long tasks a round has in the middle, and the longest of all rounds. */
function taskCells(timings: readonly Pick<Timing, 'tasks'>[]): string[] {
  const longest = Math.max(0, ...timings.flatMap(({ tasks }) => tasks));
  return [String(median(timings.map(({ tasks }) => tasks.length))), longest > 0 ? whole(longest) : '–'];
}

function typingTable(rounds: readonly Round[], loop: number): string {
  const rows = Object.keys(rounds[0]?.typing ?? {}).map((name) => {
    const measured = rounds.flatMap(({ typing }) => typing[name] ?? []);
    const keys = measured.flatMap((one) => one.keys).toSorted((a, b) => a - b);
    const late = keys[Math.ceil(keys.length * 0.95) - 1] ?? Number.NaN;
    const worst = keys.at(-1) ?? Number.NaN;
    return [name, whole(median(keys)), whole(late), whole(worst), share(median(keys), loop), ...taskCells(measured)];
  });
  const [first = '', middleWord = '', worst = '', ...others] = header;
  return textTable([[first, middleWord, '95 of 100', worst, ...others], ...rows]);
}

/** Where a task of the main thread took longer than the goal, the start aside: that has a figure of its own. */
function taskLine(rounds: readonly Round[]): string {
  const withTasks = rounds.flatMap(({ checked, list, pages, drops, typing }) =>
    Object.entries({ 'checking after the start': checked, ...list, ...pages, ...drops, ...typing })
      .filter(([, { tasks }]) => tasks.some((duration) => duration > goals.task))
      .map(([name]) => name),
  );
  return `  goal no task over ${goals.task} ms after the start: ${goalWords([...new Set(withTasks)])}\n`;
}

function goalWords(missed: readonly string[]): string {
  return missed.length === 0 ? verdict(true) : `${verdict(false)} (${missed.join(', ')})`;
}

function share(milliseconds: number, loop: number): string {
  return `${(milliseconds / loop).toFixed(2)} ×`;
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? whole(milliseconds) : seconds(milliseconds);
}

function whole(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}
