import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { modelOf } from '../shared/workbook/written.ts';
import { damagedBytes } from '../support/attendance/damage.ts';
import { wordBytes } from '../support/attendance/word-bytes.ts';
import { Chance } from '../support/chance.ts';
import { datasetOfText } from '../support/hostile/dataset-of-text.ts';
import { samplePackageText } from '../support/sample-package.ts';
import type { Experiment } from './experiment.ts';
import { HostileReader, tookTooLong } from './read-hostile.ts';

/** A worker of the window takes so many files before the next one is started. */
const filesInARow = 50;

/** Valid files of every kind that is read, damaged as disks, mail programs and people damage them. */
export const mutations: Experiment = {
  name: 'mutations',
  shows:
    'no damaged copy of a valid file breaks, holds up or changes its reader: each is read or refused in one sentence',
  rounds: { long: 5_000, short: 40 },
  run: async (rounds, { folder, seed, told }) => {
    const reader = await HostileReader.start(folder, filesInARow);
    const valid = await validFiles();
    const chance = new Chance(seed);
    const failures: string[] = [];
    let refusals = 0;
    let slowest = 0;
    let readAgain = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [name, bytes] = valid[round % valid.length]!;
      // A thread of the command line reads one file and no other: it takes a hundred times as long to start as to read.
      const door = round % 25 === 0 ? 'command line' : chance.oneOf(['tables', 'incoming'] as const);
      const odd = damaged(bytes, chance);
      let reading = await reader.read(odd, door);
      // A machine that is busy with other things can hold up any file, but not the same one twice.
      if (reading.fault === tookTooLong) {
        readAgain += 1;
        reading = await reader.read(odd, door);
      }
      const { isRead, fault, milliseconds } = reading;
      if (!isRead) refusals += 1;
      if (fault !== undefined) failures.push(`round ${round}, ${name}, ${door}: ${fault}`);
      slowest = Math.max(slowest, milliseconds);
      if (round % 100 === 0) told(`${round} files`);
    }
    await reader.end();
    const note = `${valid.length} valid files, ${refusals} copies refused, ${readAgain} read again, the slowest ${(slowest / 1000).toFixed(1)} s`;
    return { trials: rounds, failures, note };
  },
};

async function validFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const folder = new URL('../fixtures/attendance/', import.meta.url);
  const samples = readdirSync(folder)
    .filter((name) => /^D\d\d__/u.test(name))
    .map((name) => [name.slice(0, 3), new Uint8Array(readFileSync(new URL(name, folder)))] as const);
  const document = wordBytes([
    'Dalyvių sąrašas',
    [
      ['Nr.', 'Vardas, pavardė', 'Organizacija'],
      ['1', 'Vardenė Pavardenytė', 'Savivaldybė'],
      ['2', 'Vardenis Pavardenis', 'Savivaldybė'],
    ],
  ]);
  return [
    ...samples,
    ['document', document],
    ['package', new TextEncoder().encode(await samplePackageText())],
    ['workbook', await writeXlsx(modelOf(datasetOfText('Kas?').dataset))],
  ];
}

/** Of an archive half the time one of its parts, so that what is unpacked is damaged, too. */
function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || chance.happens(0.5)) return damagedBytes(bytes, chance);
  const parts = unzipSync(bytes);
  const name = chance.oneOf(Object.keys(parts));
  return zipSync({ ...parts, [name]: damagedBytes(parts[name]!, chance) }, { level: 1 });
}
