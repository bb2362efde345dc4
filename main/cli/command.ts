import { parseArgs } from 'node:util';
import type { Platform } from '../../shared/platform.ts';

/** Exit statuses (`product.md`, "Command line"). */
export const exitStatus = {
  done: 0,
  /** Done, with findings that must be fixed or conflicts open. */
  findings: 1,
  usage: 2,
  /** A file was refused whole, or could not be read or written. */
  refused: 3,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** The world around a command; tests bring their own. */
export interface CommandIo {
  readonly platform: Platform;
  /** Folder that relative file names start from. */
  readonly folder: string;
  /** True when standard error is a terminal: progress may then rewrite its line. */
  readonly isTerminal: boolean;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
}

export interface Command {
  readonly name: string;
  /** What stands behind the name in the usage line. */
  readonly usage: string;
  /** What the command does, in one sentence, and each option in a line. */
  readonly help: readonly string[];
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitStatus>;
}

/** Arguments that cannot be understood; the message says which. Ends in exit status 2. */
export class UsageError extends Error {}

type OptionSpecs = Readonly<Record<string, 'flag' | 'value'>>;

/** Options by name (absent when not given) and the file names of a call. */
export interface Arguments<Specs extends OptionSpecs> {
  readonly files: readonly string[];
  readonly options: { readonly [Name in keyof Specs]?: Specs[Name] extends 'flag' ? true : string };
}

/** Takes a call apart. Throws {@link UsageError} for what the command does not know. */
export function readArguments<const Specs extends OptionSpecs>(
  args: readonly string[],
  specs: Specs,
): Arguments<Specs> {
  const config = Object.entries(specs).map(
    ([name, type]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries<{ type: 'boolean' | 'string' }>(config),
      allowPositionals: true,
      strict: true,
    });
    return { files: positionals, options: values as Arguments<Specs>['options'] };
  } catch (failure) {
    throw new UsageError(failure instanceof Error ? failure.message : String(failure));
  }
}
