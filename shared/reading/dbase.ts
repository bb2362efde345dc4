import { viewOf } from './byte-patterns.ts';

const versions: readonly number[] = [0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0xcb, 0xf5, 0xfb];

/** Whether the bytes are a dBase table: a version, a day of change, and field descriptions of 32 bytes that end in 0D. */
export function isTable(bytes: Uint8Array): boolean {
  if (bytes.length < 65 || !versions.includes(bytes[0]!)) return false;
  const [month, day] = [bytes[2]!, bytes[3]!];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const header = viewOf(bytes).getUint16(8, true);
  for (let at = 64; at < Math.min(header, bytes.length); at += 32) if (bytes[at] === 0x0d) return true;
  return false;
}
