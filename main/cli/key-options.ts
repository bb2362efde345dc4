import { sentence } from '../../shared/messages/sentence.ts';
import { error } from '../../shared/issue.ts';
import { parseIdentityFile } from '../../shared/package/identity-file.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { UsageError } from './command.ts';
import type { CommandIo, KeysAtHand } from './command.ts';
import { readBytes } from './read-bytes.ts';

/** What opens encrypted packages, the same for every command that reads them. */
const options = ['--identity-file', '--passphrase-file'] as const;
type KeyOption = (typeof options)[number];

export const keyUsage = '[--identity-file FILE] [--passphrase-file FILE]';
export const keyHelp: readonly string[] = [
  '--identity-file FILE    the coordinator’s key file (saved under Settings), for packages that only the coordinator can open',
  '--passphrase-file FILE  a file whose first line is the password, for packages with a password',
];

/** Takes the options out of a call. Throws {@link UsageError} for one without a value or given twice. */
export function takeKeyOptions(args: readonly string[]) {
  const given = new Map<KeyOption, string>();
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument === '--') return { given, rest: [...rest, ...args.slice(at)] };
    const option = options.find((name) => argument === name || argument.startsWith(`${name}=`));
    if (!option) {
      rest.push(argument);
      continue;
    }
    if (given.has(option)) throw new UsageError(sentence('cli.optionTwice', { option }));
    const isApart = argument === option;
    if (isApart) at += 1;
    const value = isApart ? (args[at] ?? '') : argument.slice(option.length + 1);
    if (value === '' || (isApart && value.startsWith('-'))) {
      throw new UsageError(sentence('cli.optionNeedsValue', { option }));
    }
    given.set(option, value);
  }
  return { given, rest };
}

/** Nobody has more keys. */
const largest = 100_000;

/** The keys in the files that the options name. A refusal names the file. */
export async function readKeys(given: ReadonlyMap<KeyOption, string>, io: CommandIo): Promise<Result<KeysAtHand>> {
  const identityFile = given.get('--identity-file');
  const passphraseFile = given.get('--passphrase-file');
  const identities = identityFile === undefined ? ok([]) : await readIdentities(identityFile, io);
  if (!identities.ok) return identities;
  const passwords = passphraseFile === undefined ? ok([]) : await readPassword(passphraseFile, io);
  if (!passwords.ok) return passwords;
  return ok({ identities: identities.value, passwords: passwords.value, files: [...given.values()] });
}

async function readIdentities(file: string, io: CommandIo): Promise<Result<readonly string[]>> {
  const refusal = error('sealed.notAKeyFile', { file });
  const bytes = await readBytes(file, io, { bytes: largest, refusal });
  if (!bytes.ok) return bytes;
  const text = io.platform.decodeUtf8(bytes.value);
  return text === null ? refused(refusal) : parseIdentityFile(text, file);
}

async function readPassword(file: string, io: CommandIo): Promise<Result<readonly string[]>> {
  const refusal = error('cli.noPassword', { file });
  const bytes = await readBytes(file, io, { bytes: largest, refusal });
  if (!bytes.ok) return bytes;
  const [line = ''] = (io.platform.decodeUtf8(bytes.value) ?? '').split(/\r?\n/u);
  return line.trim() === '' ? refused(refusal) : ok([line]);
}
