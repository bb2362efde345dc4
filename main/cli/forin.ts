import { nodePlatform } from '../node-platform.ts';
import { runForin } from './run-forin.ts';

// A reader that closes the pipe early (`| head`) has read all it wanted.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure;
  process.exit();
});

process.exitCode = await runForin(process.argv.slice(2), {
  platform: nodePlatform,
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  isTerminal: process.stderr.isTTY,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
