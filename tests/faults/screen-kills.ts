import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../main/build-if-stale.mjs';
import type { Experiment } from './experiment.ts';

interface Report {
  readonly suites: readonly { readonly specs: readonly Spec[] }[];
  readonly errors: readonly { readonly message?: string }[];
}

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly projectName: string;
    readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    readonly results: readonly { readonly error?: { readonly message?: string } }[];
  }[];
}

/** The end-to-end spec of kills (`tests/e2e/kills.spec.ts`), oftener: recording through the screens, as people do. */
export const screenKills: Experiment = {
  name: 'kills-screens',
  shows:
    'what the screens said to be saved is there, once, when everything is killed within 5 s, in all three storages',
  // A few rounds are part of the end-to-end specs of `npm test`.
  rounds: { long: 20, short: 0 },
  run: async (rounds, { browser, folder }) => {
    if (browser === undefined) return { skipped: 'there is no Chromium' };
    const file = join(folder, 'report.json');
    const program = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const args = ['test', '-c', 'tests/playwright.config.ts', 'kills.spec', '--reporter=json', '--workers=1'];
    spawnSync(process.execPath, [program, ...args], {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...process.env,
        CHROMIUM_PATH: browser,
        FORIN_KILL_ROUNDS: String(rounds),
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      },
    });
    const { suites, errors } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const failures = errors.map(({ message }) => message ?? 'the specs did not start');
    const totals = { kills: 0, saved: 0, recoveries: 0 };
    for (const { title, tests } of suites.flatMap(({ specs }) => specs))
      for (const { projectName, annotations, results } of tests) {
        if (annotations.some(({ type }) => type === 'skip')) continue;
        const counted = annotations.find(({ type }) => type === 'kills')?.description;
        const [, kills = 0, saved = 0, recoveries = 0] = counted?.split(' ').map(Number) ?? [];
        totals.kills += kills;
        totals.saved += saved;
        totals.recoveries += recoveries;
        if (counted === undefined)
          failures.push(`${projectName}, ${title}: ${results[0]?.error?.message ?? 'not finished'}`);
      }
    const { kills, saved, recoveries } = totals;
    return { trials: kills, failures, note: `${saved} acknowledged records, ${recoveries} recoveries` };
  },
};
