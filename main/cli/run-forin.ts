import { sentence } from '../../shared/messages/sentence.ts';
import { attendanceCommand } from './attendance-command.ts';
import { exitStatus, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { consolidateCommand } from './consolidate-command.ts';
import { demoCommand } from './demo-command.ts';
import { keyHelp, keyUsage, readKeys, takeKeyOptions } from './key-options.ts';
import { inspectCommand } from './inspect-command.ts';
import { missingCommand } from './missing-command.ts';
import { diffCommand } from './diff-command.ts';
import { reportCommand } from './report-command.ts';
import { sampleCommand } from './sample-command.ts';
import { refusalLine, rejectedDocument } from './say-issues.ts';
import { summaryCommand } from './summary-command.ts';
import { validateCommand } from './validate-command.ts';
import { verifyCommand } from './verify-command.ts';

const commands: readonly Command[] = [
  sampleCommand,
  validateCommand,
  verifyCommand,
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
    return await runCommand(command, rest, io);
  } catch (failure) {
    if (!(failure instanceof UsageError)) throw failure;
    io.writeError(`${sentence('cli.usageProblem', { problem: failure.message, command: name })}\n`);
    return exitStatus.usage;
  }
}

/** Runs a command that reads packages with the keys that the call names. */
async function runCommand(command: Command, args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  if (!command.opensPackages) return command.run(args, io);
  const { given, rest } = takeKeyOptions(args);
  if (given.size === 0) return command.run(rest, io);
  const keys = await readKeys(given, io);
  if (keys.ok) return command.run(rest, { ...io, keys: keys.value });
  for (const issue of keys.issues) io.writeError(refusalLine(issue));
  if (rest.includes('--json')) io.writeOut(rejectedDocument(keys.issues));
  return exitStatus.refused;
}

function overallHelp(): string {
  const lines = commands.map(({ usage, help }) => `  forin ${usage}\n      ${help[0] ?? ''}\n`);
  return `${sentence('cli.help')}\n\n${lines.join('\n')}\n${sentence('cli.helpStatus')}\n`;
}

function commandHelp({ usage: own, help, opensPackages }: Command): string {
  const usage = opensPackages ? `${own} ${keyUsage}` : own;
  const [what = '', ...options] = opensPackages ? [...help, ...keyHelp] : help;
  const listed = options.length === 0 ? '' : `\n${options.map((option) => `  ${option}\n`).join('')}`;
  return `forin ${usage}\n\n${what}\n${listed}`;
}
