import { sentence } from '../../shared/messages/sentence.ts';
import { nodePlatform } from '../node-platform.ts';
import { nodeDisk } from '../write-file-atomically.ts';
import { exitStatus } from './command.ts';
import { runForin } from './run-forin.ts';

// A reader that closes the pipe early (`| head`) has read all it wanted.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
  process.exit();
});
// Messages that nobody reads any more do not end work that is under way.
process.stderr.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
});

try {
  process.exitCode = await runForin(process.argv.slice(2), {
    platform: nodePlatform,
    disk: nodeDisk,
    milliseconds: () => performance.now(),
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    isTerminal: process.stderr.isTTY,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
  });
} catch (failure) {
  // A fault of the program must not look like "done, with findings", which is what Node would end with.
  const details = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  process.stderr.write(`${sentence('cli.fault')}\n\n${details}\n`);
  process.exitCode = exitStatus.refused;
}
