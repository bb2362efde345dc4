import { parseArgs } from 'node:util';
import { sentence } from '../../shared/messages/sentence.ts';
import type { Keys } from '../../shared/package/age.ts';
import type { Platform } from '../../shared/platform.ts';
import type { Disk } from '../write-file-atomically.ts';

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
  readonly disk: Disk;
  /** Time that has passed since some moment; only differences mean anything. */
  readonly milliseconds: () => number;
  /** Folder that relative file names start from. */
  readonly folder: string;
  /** True when standard error is a terminal: progress may then rewrite its line. */
  readonly isTerminal: boolean;
  /** Program of the worker that reads a file as tables; the one beside the program that is running when absent. */
  readonly reader?: URL;
  /** What opens encrypted packages, when the call named files that hold it. */
  readonly keys?: KeysAtHand;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/** Keys and passwords, and the files they came from: no output may take the place of one. */
export interface KeysAtHand extends Keys {
  readonly files: readonly string[];
}

export interface Command {
  readonly name: string;
  /** What stands behind the name in the usage line. */
  readonly usage: string;
  /** What the command does, in one sentence, and each option in a line. */
  readonly help: readonly string[];
  /** It reads packages: the options of `key-options.ts` are its own as well. */
  readonly opensPackages?: true;
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

/** Takes a call apart. Throws {@link UsageError} for what the command does not know, and for an option given twice. */
export function readArguments<const Specs extends OptionSpecs>(
  args: readonly string[],
  specs: Specs,
): Arguments<Specs> {
  const config = Object.entries(specs).map(
    ([name, type]) => [name, { type: type === 'flag' ? 'boolean' : 'string' }] as const,
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries<{ type: 'boolean' | 'string' }>(config),
    allowPositionals: true,
    // What is wrong is said in sentences of our own.
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (options.has(token.name)) throw problemWith('cli.optionTwice', token.rawName);
    options.set(token.name, optionValue(token, specs));
  }
  return { files: positionals, options: Object.fromEntries(options) as Arguments<Specs>['options'] };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken, specs: OptionSpecs): string | true {
  if (!Object.hasOwn(specs, name)) throw problemWith('cli.optionUnknown', rawName);
  if (specs[name] === 'flag') {
    if (value !== undefined) throw problemWith('cli.optionWithoutValue', rawName);
    return true;
  }
  // `--out --json`: the next option is not meant as the value of this one.
  const isNextOption = inlineValue === false && value?.startsWith('-') && value.length > 1;
  if (value === undefined || value === '' || isNextOption) throw problemWith('cli.optionNeedsValue', rawName);
  return value;
}

function problemWith(
  code: 'cli.optionUnknown' | 'cli.optionTwice' | 'cli.optionWithoutValue' | 'cli.optionNeedsValue',
  option: string,
): UsageError {
  return new UsageError(sentence(code, { option }));
}
