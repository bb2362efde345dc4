import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState } from '@electron/fuses';

/** Where the fuses are found in Electron's program, then: version 1 of the wire, its length, one byte for each fuse. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron ships them, by number; every one that matters is the other way round in this application. */
const { ENABLE: on, DISABLE: off } = FuseState;
const shipped = [on, off, on, on, off, off, off, on, on];

/**
 * A folder that electron-builder takes for an unpacked Electron, without Electron: a program with nothing in it but the
 * wire of its fuses.
 */
export function writeStandinElectron(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'), { recursive: true });
  const program = Buffer.concat([
    Buffer.alloc(64),
    Buffer.from(sentinel, 'latin1'),
    Buffer.of(1, shipped.length, ...shipped),
    Buffer.alloc(64),
  ]);
  writeFileSync(join(folder, 'electron'), program);
  chmodSync(join(folder, 'electron'), 0o755);
  writeFileSync(join(folder, 'version'), '45.4.1');
  for (const language of ['en-US', 'lt', 'lv', 'et', 'fr'])
    writeFileSync(join(folder, 'locales', `${language}.pak`), '');
}
