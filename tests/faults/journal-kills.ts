import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { journalsIn } from '../../main/journals.ts';
import { Chance } from '../support/chance.ts';
import { bundleProgram, runUntilKilled } from '../support/killed/run-until-killed.ts';
import type { Experiment } from './experiment.ts';

/** The desktop's journal alone, in a process of its own. What a whole application comes to is tried in `kills`. */
export const journalKills: Experiment = {
  name: 'journal',
  shows: 'the journal of the desktop application keeps every line it acknowledged when its process is killed',
  rounds: { long: 200, short: 3 },
  run: async (rounds, { folder, seed, told }) => {
    const program = await bundleProgram('journal-writer', join(folder, 'program'));
    const chance = new Chance(seed);
    const failures: string[] = [];
    let lines = 0;
    for (let round = 1; round <= rounds; round += 1) {
      const place = join(folder, `journals-${round}`);
      mkdirSync(place);
      const said = await runUntilKilled(program, [place], chance.whole(1, 200));
      for (const start of [1, 2]) {
        const numbers = await numbersIn(place);
        const isWhole = numbers.every((number, index) => number === index + 1);
        if (!isWhole || numbers.length < said)
          failures.push(`round ${round}, start ${start}: ${said} lines acknowledged, ${numbers.length} found`);
      }
      lines += said;
      told(`${round} of ${rounds}`);
    }
    return { trials: rounds, failures, note: `${lines} acknowledged lines, two starts after each kill` };
  },
};

async function numbersIn(folder: string): Promise<readonly number[]> {
  const journals = journalsIn(folder);
  const { entries } = await journals.openJournal('practice');
  await journals.close();
  return entries.map((entry) => (JSON.parse(entry) as { readonly number: number }).number);
}
