import { writeSync } from 'node:fs';
import { snapshotsIn } from '../../../main/snapshots.ts';

/** Writes one snapshot over and over, each time of another byte only, and says so. Somebody kills it. */
const [folder = ''] = process.argv.slice(2);

async function writeOn(): Promise<void> {
  const snapshots = snapshotsIn(() => folder);
  for (let round = 1; ; round += 1) {
    await snapshots.writeSnapshot('practice', 'latest.forin', new Uint8Array(1_000_000).fill(round % 256));
    writeSync(1, `${round}\n`);
  }
}

void writeOn();
