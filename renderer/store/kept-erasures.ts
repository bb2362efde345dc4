import { z } from 'zod';
import { erasuresOf, listOfErasures, mergeErasures, noErasures } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { erasureSchema } from '../../shared/schema/erasure.ts';
import type { StoreEnvironment } from './store-environment.ts';

/**
 * What was erased, beside the backups: a file of its own, small and never rotated. A backup that comes from elsewhere,
 * after the loss of everything else, is cut down with it.
 */
export const erasuresFile = 'erasures.json';

const fileSchema = z.strictObject({
  format: z.literal('forin-erasures'),
  version: z.literal(1),
  sha256: z.string(),
  erasures: z.array(erasureSchema),
});

type Tools = Pick<StoreEnvironment, 'host' | 'platform'>;

/** @returns none when there is no such file; null when there is one that cannot be read */
export async function readKeptErasures(workspace: string, { host, platform }: Tools): Promise<Erasures | null> {
  const infos = await host.listSnapshots(workspace);
  if (infos.every(({ name }) => name !== erasuresFile)) return noErasures;
  try {
    const text = platform.decodeUtf8(await host.readSnapshot(workspace, erasuresFile)) ?? '';
    const { erasures, sha256 } = fileSchema.parse(JSON.parse(text));
    const found = await platform.sha256(platform.encodeUtf8(canonicalJson(erasures)));
    return found === sha256 ? erasuresOf(erasures) : null;
  } catch {
    return null;
  }
}

/** Adds what is erased now to the file; one that cannot be read is written anew. Rejects when it cannot be written. */
export async function keepErasures(workspace: string, erasures: Erasures, tools: Tools): Promise<void> {
  const kept = await readKeptErasures(workspace, tools);
  const all = mergeErasures(kept ?? noErasures, erasures);
  if (all === kept) return;
  const { host, platform } = tools;
  const list = listOfErasures(all);
  const sha256 = await platform.sha256(platform.encodeUtf8(canonicalJson(list)));
  const file = { format: 'forin-erasures', version: 1, sha256, erasures: list };
  await host.writeSnapshot(workspace, erasuresFile, platform.encodeUtf8(`${JSON.stringify(file)}\n`));
}
