import { error, warning } from '../../shared/issue.ts';
import type { Issue } from '../../shared/issue.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { fingerprintOf } from '../../shared/package/signature.ts';
import {
  isDoubtful,
  judgeOrigin,
  originOf,
  readSenders,
  withOrigin,
  writeSenders,
} from '../../shared/package/senders.ts';
import type { KnownSenders, Origin, OriginJudged } from '../../shared/package/senders.ts';
import { senderDoubts, senderName } from '../../shared/package/sender-doubts.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { readBytes } from './read-bytes.ts';
import { readInput } from './read-inputs.ts';
import type { PackageInput } from './read-inputs.ts';
import { findingLineWithFile, issueAsJson, refusalLine, rejectedAsJson } from './say-issues.ts';
import { checkOutputNames, writeOutputs } from './write-outputs.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify FILE… [--senders FILE.json] [--accept-new-keys] [--json]',
  help: [
    'Says of each package whether it is whole, who signed it, and whether it is older than another. Exit status: 0 all are whole and signed; 1 something is to be checked: no signature, another key, an older package; 2 the call was not understood; 3 a file was refused.',
    '--senders FILE.json     keys of senders seen before; the file is made when it is not there, and new senders are added',
    '--accept-new-keys       also add a new key of a sender who is known with others',
    '--json                  one JSON document on standard output',
  ],
  opensPackages: true,
  run: verifyFiles,
};

interface Verified {
  readonly file: string;
  readonly input: PackageInput;
  readonly origin: Origin;
  readonly sender: string;
  readonly judged: OriginJudged;
  readonly issues: readonly Issue[];
}
type Described = Verified & { readonly fingerprint: string | null };

async function verifyFiles(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, { senders: 'value', 'accept-new-keys': 'flag', json: 'flag' });
  if (files.length === 0) throw new UsageError(sentence('cli.noFiles'));
  if (options.senders !== undefined) checkOutputNames([options.senders], files, io);
  const pinned = options.senders === undefined ? ok([]) : await readSendersFile(options.senders, io);
  if (!pinned.ok) return refuse(pinned.issues, [], options.json, io);

  const read: PackageInput[] = [];
  const rejected: Issue[] = [];
  for (const file of files) {
    const input = await readInput(file, io);
    if (!input.ok) rejected.push(...input.issues);
    else if (input.value.type === 'package') read.push(input.value);
    else rejected.push(error('reading.officeFile', { file }));
  }
  const verified = judgeAll(read, pinned.value, io);
  if (options.senders !== undefined) {
    const taken = verified.filter(({ judged }) => options['accept-new-keys'] || !isDoubtful(judged.verdict));
    const now = io.platform.now();
    const senders = taken.reduce<KnownSenders>((known, { origin }) => withOrigin(known, origin, now), pinned.value);
    const written = await writeOutputs([{ file: options.senders, content: `${writeSenders(senders)}\n` }], io);
    if (!written.ok) return refuse(written.issues, verified, options.json, io);
  }
  if (rejected.length > 0) return refuse(rejected, verified, options.json, io);
  await say(verified, [], options.json, io);
  return verified.some(({ issues }) => issues.length > 0) ? exitStatus.findings : exitStatus.done;
}

async function refuse(
  rejected: readonly Issue[],
  verified: readonly Verified[],
  asJson: true | undefined,
  io: CommandIo,
): Promise<ExitStatus> {
  await say(verified, rejected, asJson, io);
  return exitStatus.refused;
}

async function readSendersFile(file: string, io: CommandIo): Promise<Result<KnownSenders>> {
  const refusal = error('cli.sendersNotRead', { file });
  const bytes = await readBytes(file, io, { bytes: 10_000_000, refusal });
  if (!bytes.ok) return bytes.issues.some(({ code }) => code === 'reading.missing') ? ok([]) : bytes;
  const known = readSenders(io.platform.decodeUtf8(bytes.value) ?? '');
  return known ? ok(known) : refused(refusal);
}

/** Each by the keys that were known before; what is older, also by the other files of the call. */
function judgeAll(read: readonly PackageInput[], pinned: KnownSenders, io: CommandIo): readonly Verified[] {
  const now = io.platform.now();
  const withOrigins = read.map((input) => ({ input, origin: originOf(input.document) }));
  const all = withOrigins.reduce<KnownSenders>((known, { origin }) => withOrigin(known, origin, now), pinned);
  return withOrigins.map(({ input, origin }) => {
    const { file, document } = input;
    const { verdict } = judgeOrigin(pinned, origin);
    const judged = { verdict, olderThan: judgeOrigin(all, origin).olderThan };
    const sender = senderName(document) ?? sentence('sender.collector');
    const unsigned = verdict === 'never signed' ? [warning('sender.neverSigned', { file })] : [];
    return { file, input, origin, sender, judged, issues: [...unsigned, ...senderDoubts(judged, file, sender)] };
  });
}

async function say(
  verified: readonly Verified[],
  rejected: readonly Issue[],
  asJson: true | undefined,
  io: CommandIo,
): Promise<void> {
  const { platform } = io;
  const described = await Promise.all(
    verified.map(async (one) => ({
      ...one,
      fingerprint: one.origin.key === undefined ? null : await fingerprintOf(one.origin.key, platform),
    })),
  );
  if (asJson) {
    const files = described.map(asJsonFile);
    io.writeOut(`${JSON.stringify({ files, rejected: rejected.map(rejectedAsJson) }, null, 2)}\n`);
    return;
  }
  for (const { file, input, origin, sender, fingerprint, issues } of described) {
    const records = input.document.records.length;
    const params = { file, sender, records, moment: origin.madeAt, fingerprint: fingerprint ?? 'none' };
    io.writeOut(`${sentence('cli.verified', { ...params, openedBy: input.openedBy ?? 'none' })}\n`);
    for (const issue of issues) io.writeOut(findingLineWithFile(issue));
  }
  for (const issue of rejected) io.writeError(refusalLine(issue));
}

/** One file as other programs rely on it. */
function asJsonFile({ file, input, origin, sender, judged, fingerprint, issues }: Described) {
  const { manifest, integrity, records } = input.document;
  return {
    file,
    purpose: manifest.purpose,
    sender: { id: manifest.partner ?? null, name: sender },
    madeAt: origin.madeAt,
    records: records.length,
    sha256: integrity.value,
    openedBy: input.openedBy,
    signature: origin.key === undefined ? null : { key: origin.key, fingerprint },
    verdict: judged.verdict,
    olderThan: judged.olderThan,
    issues: issues.map(issueAsJson),
  };
}
