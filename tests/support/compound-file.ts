import { CFB } from 'xlsx';

/** A compound file as older Office programs write them, with streams of some names. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, new Uint8Array(4096).fill(1));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as ArrayBuffer);
}
