import { hasContent } from '../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import { versionsOf } from '../../shared/consolidation/versions.ts';
import type { Version } from '../../shared/consolidation/versions.ts';
import { canonicalJson } from '../../shared/package/canonical-json.ts';
import { livingWrites } from './history-model.ts';
import type { Knowledge } from './history-model.ts';

/** `title@12:03 "x"`: what stands at an address, and when it was first typed. */
function inWords(address: string, at: string, content: object): string {
  return `${address}@${at} ${contentOf(content)}`;
}

/** A value as text, to compare. */
export function contentOf(content: object): string {
  return 'value' in content ? canonicalJson(content.value) : 'cleared';
}

/** Everything that stands in a record, in words, sorted. */
export function standingIn(record: RecordOrTombstone): string[] {
  if (!hasContent(record)) return [];
  return [...versionsOf(record)].flatMap(([address, versions]) =>
    versions.map((version: Version) => inWords(address, (version.restores ?? version).at, version)),
  );
}

/** The same of what lives by the model. */
export function livingIn(known: Knowledge): string[] {
  return livingWrites(known).map((write) => inWords(write.address, write.at, write));
}
