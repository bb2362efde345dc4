import { sentence } from '../../shared/messages/sentence.ts';
import { attendanceCommand } from './attendance-command.ts';
import { exitStatus, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { consolidateCommand } from './consolidate-command.ts';
import { demoCommand } from './demo-command.ts';
import { inspectCommand } from './inspect-command.ts';
import { missingCommand } from './missing-command.ts';
import { diffCommand } from './diff-command.ts';
import { reportCommand } from './report-command.ts';
import { sampleCommand } from './sample-command.ts';
import { summaryCommand } from './summary-command.ts';
import { validateCommand } from './validate-command.ts';

const commands: readonly Command[] = [
  sampleCommand,
  validateCommand,
  attendanceCommand,
  consolidateCommand,
  diffCommand,
  summaryCommand,
  reportCommand,
  missingCommand,
  inspectCommand,
  demoCommand,
];

/** Runs one call of the command line. Everything it says goes through `io`. */
export async function runForin(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.writeOut(overallHelp());
    return exitStatus.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    io.writeError(`${sentence('cli.unknownCommand', { command: name, commands: names })}\n`);
    return exitStatus.usage;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.writeOut(commandHelp(command));
    return exitStatus.done;
  }
  try {
    return await command.run(rest, io);
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    io.writeError(`${sentence('cli.usageProblem', { problem: failure.message, command: name })}\n`);
    return exitStatus.usage;
  }
}

function overallHelp(): string {
  const lines = commands.map(({ usage, help }) => `  forin ${usage}\n      ${help[0] ?? ''}\n`);
  return `${sentence('cli.help')}\n\n${lines.join('\n')}\n${sentence('cli.helpStatus')}\n`;
}

function commandHelp({ usage, help }: Command): string {
  const [what = '', ...options] = help;
  const listed = options.length === 0 ? '' : `\n${options.map((option) => `  ${option}\n`).join('')}`;
  return `forin ${usage}\n\n${what}\n${listed}`;
}
