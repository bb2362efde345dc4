import { open, readFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Sentinel } from '../shared/host.ts';
import { errorCode } from './disk-failure.ts';
import { entryOfLine, framedLine } from './journal-lines.ts';

/** Two slots written in turn: whatever a crash does to one, the other still says what was true before. */
const slotBytes = 256;

/** What is known outside the database of how far it had come, kept in a file of 512 bytes. */
export class SentinelFile {
  readonly #file: FileHandle;
  #turn: number;

  private constructor(file: FileHandle, turn: number) {
    this.#file = file;
    this.#turn = turn;
  }

  /** @returns the file, and what it says: null when there was none or neither slot is whole */
  static async open(path: string): Promise<{ readonly file: SentinelFile; readonly sentinel: Sentinel | null }> {
    const slots = await readSlots(path);
    const newest = slots.toSorted((one, other) => other.turn - one.turn).at(0);
    const file = await open(path, newest ? 'r+' : 'w+');
    return { file: new SentinelFile(file, newest?.turn ?? 0), sentinel: newest?.sentinel ?? null };
  }

  /** Writes and flushes. Rejects with the system's error; then the sentinel before it still holds. */
  async write(sentinel: Sentinel): Promise<void> {
    const turn = this.#turn + 1;
    const line = framedLine(JSON.stringify({ turn, ...sentinel }));
    const slot = Buffer.alloc(slotBytes);
    line.copy(slot);
    await this.#file.write(slot, 0, slotBytes, (turn % 2) * slotBytes);
    await this.#file.datasync();
    this.#turn = turn;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

interface Slot {
  readonly turn: number;
  readonly sentinel: Sentinel;
}

async function readSlots(path: string): Promise<Slot[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (failure) {
    if (errorCode(failure) === 'ENOENT') return [];
    throw failure;
  }
  return [bytes.subarray(0, slotBytes), bytes.subarray(slotBytes, 2 * slotBytes)].flatMap((slot) => {
    const end = slot.indexOf(0x0a);
    const entry = end < 0 ? null : entryOfLine(slot.subarray(0, end));
    if (entry === null) return [];
    // The check sum has vouched for the text: it is what `write` made of numbers.
    const { turn, ...sentinel } = JSON.parse(entry) as Sentinel & { turn: number };
    return [{ turn, sentinel }];
  });
}
