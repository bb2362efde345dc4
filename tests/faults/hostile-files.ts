import { hostileFiles as files } from '../support/hostile/hostile-files.ts';
import type { Experiment } from './experiment.ts';
import { doors, HostileReader } from './read-hostile.ts';
import type { Door } from './read-hostile.ts';

/** Those that are looked at in `npm test`: quick ones of every kind, through one door each. */
const inShort = 9;

/** Every hostile file through every door, each in a real worker of its own. */
export const hostileFiles: Experiment = {
  name: 'files',
  shows:
    'no hostile file breaks, holds up or changes its reader: each is read or refused in one sentence within 20 seconds',
  rounds: { long: files.length, short: inShort },
  run: async (rounds, { folder, told }) => {
    const reader = await HostileReader.start(folder, 1);
    const failures: string[] = [];
    let trials = 0;
    let refusals = 0;
    let slowest = { name: '', milliseconds: 0 };
    const step = files.length / Math.min(rounds, files.length);
    for (let place = 0; place < files.length; place += step) {
      const index = Math.floor(place);
      const [name, make] = files[index]!;
      const bytes = make();
      const through: readonly Door[] = rounds < files.length ? [doors[index % doors.length]!] : doors;
      for (const door of through) {
        const { isRead, fault, milliseconds } = await reader.read(bytes, door);
        trials += 1;
        if (!isRead) refusals += 1;
        if (fault !== undefined) failures.push(`${name}, ${door}: ${fault}`);
        if (milliseconds > slowest.milliseconds) slowest = { name: `${name}, ${door}`, milliseconds };
      }
      told(name);
    }
    const seconds = (slowest.milliseconds / 1000).toFixed(1);
    return { trials, failures, note: `${refusals} refused, the slowest ${seconds} s: ${slowest.name}` };
  },
};
