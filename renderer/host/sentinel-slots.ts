import type { Sentinel } from '../../shared/host.ts';
import { entryOfLine, framedLine } from '../../shared/journal-lines.ts';
import { utf8 } from './utf8.ts';

/**
 * The sentinel's file of 512 bytes: two slots written in turn, so that whatever a crash does to one, the other still
 * says what was true before. Written in place, it needs no space on a full disk.
 */
const slotBytes = 256;
const lineFeed = 0x0a;

export interface Slot {
  readonly turn: number;
  readonly sentinel: Sentinel;
}

/** What was written last; null when neither slot is whole. */
export function newestSlot(bytes: Uint8Array): Slot | null {
  const slots = [0, slotBytes].flatMap((at) => readSlot(bytes.subarray(at, at + slotBytes)) ?? []);
  return slots.toSorted((one, other) => other.turn - one.turn).at(0) ?? null;
}

/** The bytes of the next slot and where they belong. */
export function nextSlot(newest: Slot | null, sentinel: Sentinel): { readonly bytes: Uint8Array; readonly at: number } {
  const turn = (newest?.turn ?? 0) + 1;
  const bytes = new Uint8Array(slotBytes);
  bytes.set(framedLine(JSON.stringify({ turn, ...sentinel }), utf8));
  return { bytes, at: (turn % 2) * slotBytes };
}

function readSlot(slot: Uint8Array): Slot | null {
  const end = slot.indexOf(lineFeed);
  const entry = end < 0 ? null : entryOfLine(slot.subarray(0, end), utf8);
  if (entry === null) return null;
  // The check sum has vouched for the text: it is what `nextSlot` made of numbers.
  const { turn, ...sentinel } = JSON.parse(entry) as Sentinel & { turn: number };
  return { turn, sentinel };
}
