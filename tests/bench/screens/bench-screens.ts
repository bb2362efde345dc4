import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWebServer } from '../../../main/web-server.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { measureRound } from './round.ts';
import type { Round } from './round.ts';
import { screensReport } from './screens-report.ts';

// The second half of `npm run bench`: folder of the built page, path of Chromium, and perhaps --quick.
const [pageFolder = '', browserPath = '', ...options] = process.argv.slice(2);
const { packages, rounds } = options.includes('--quick') ? { packages: 5, rounds: 2 } : { packages: 21, rounds: 3 };

const folder = mkdtempSync(join(tmpdir(), 'forin-bench-screens-'));
// One address throughout: the browser keeps records by it.
const server = await startWebServer(pageFolder, 0);
try {
  const place = { folder, address: server.address, browserPath };
  const prepared = await prepareWorkspace(place, packages);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) measured.push(await measureRound(place, prepared, round));
  process.stdout.write(screensReport(prepared, measured));
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
