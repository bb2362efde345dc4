import { packageContentOf } from '../../shared/consolidation/package-content.ts';
import { sentence } from '../../shared/messages/sentence.ts';
import { writePackage } from '../../shared/package/write-package.ts';
import { application } from './application.ts';
import { sampleCodes, sampleRecord } from '../../shared/consolidation/bundled-data.ts';
import { exitStatus, readArguments, UsageError } from './command.ts';
import type { Command, CommandIo, ExitStatus } from './command.ts';
import { refusalLine } from './say-issues.ts';
import { writeOutputs } from './write-outputs.ts';

export const sampleCommand: Command = {
  name: 'sample',
  usage: 'sample PROJECT --out FILE.json',
  help: [
    'Writes the record of a finished project as a package, for practice and trial. The same file every time.',
    '--out FILE.json   where to write it',
  ],
  run: writeSample,
};

async function writeSample(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const { files, options } = readArguments(args, { out: 'value' });
  const codes = sampleCodes().join(', ');
  const [code] = files;
  if (code === undefined || files.length > 1) throw new UsageError(sentence('cli.sampleCode', { codes }));
  if (options.out === undefined) throw new UsageError(sentence('cli.noOut'));
  const sample = sampleRecord(code);
  if (!sample) throw new UsageError(sentence('cli.sampleUnknown', { code, codes }));
  const manifest = { purpose: 'starter', createdAt: sample.recordedAt, application } as const;
  const { text } = await writePackage(packageContentOf(sample.state, manifest), io.platform);
  const written = await writeOutputs([{ file: options.out, content: text }], io);
  if (!written.ok) {
    for (const issue of written.issues) io.writeError(refusalLine(issue));
    return exitStatus.refused;
  }
  io.writeError(`${sentence('cli.written', { file: options.out })}\n`);
  return exitStatus.done;
}
