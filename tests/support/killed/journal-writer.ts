import { writeSync } from 'node:fs';
import { journalsIn } from '../../../main/journals.ts';

/** Appends numbered entries without end, and says each number once it is promised to be kept. Somebody kills it. */
const [folder = ''] = process.argv.slice(2);

async function writeOn(): Promise<void> {
  const journals = journalsIn(folder);
  const { entries } = await journals.openJournal('practice');
  for (let number = entries.length + 1; ; number += 1) {
    const entry = JSON.stringify({ number, text: 'ž'.repeat((number * 97) % 4_000) });
    await journals.appendJournal('practice', [entry], { generation: 1, sequence: number, records: number });
    writeSync(1, `${number}\n`);
  }
}

void writeOn();
