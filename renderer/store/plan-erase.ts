import { deletionStateOf, hasContent } from '../../shared/consolidation/deletion.ts';
import { writeVersions } from '../../shared/consolidation/edit-record.ts';
import { erasuresOf, withoutErased } from '../../shared/consolidation/erasures.ts';
import { distinctContents, versionsOf } from '../../shared/consolidation/versions.ts';
import type { Version } from '../../shared/consolidation/versions.ts';
import { error } from '../../shared/issue.ts';
import type { Erasure } from '../../shared/schema/erasure.ts';
import type { StoredRecord } from '../../shared/schema/record.ts';
import type { ChangeAuthor } from './change-author.ts';
import { requireValid } from './check-record.ts';
import type { Contents } from './contents.ts';
import type { Draft } from './draft.ts';
import { NotSaved } from './not-saved.ts';
import type { ErasureWish } from './store-changes.ts';

/**
 * The change that erases for good. A field is written anew first, with what may stay or cleared, so that everything it
 * ever said is older than what stands. Throws {@link NotSaved} for a record that is not there, and for a whole one that
 * was not thrown away.
 */
export function planErase(contents: Contents, author: ChangeAuthor, wish: ErasureWish): Draft {
  const before = contents.state.records.get(wish.record);
  if (!before || !hasContent(before)) throw new NotSaved(error('store.missingRecord', { record: wish.record }));
  const isWhole = !('address' in wish);
  if (isWhole && deletionStateOf(before).state !== 'deleted') throw new NotSaved(error('store.eraseFirst'));
  const { author: name } = contents.settings;
  const erasure: Erasure = {
    kind: before.kind,
    record: before.id,
    ...(isWhole ? {} : { address: wish.address }),
    seen: before.vector,
    at: author.now,
    ...(name === undefined ? {} : { author: name }),
  };
  const written = isWhole ? before : writtenAnew(before, author, wish.address, wish.keepsCurrent);
  const after = requireValid(withoutErased(written, erasuresOf([erasure])));
  return author.draft(contents, { steps: [{ before, after }], erasures: [erasure] });
}

/** Two versions stay two; who had written them is not said any more, for what stands is the eraser's. */
function writtenAnew(record: StoredRecord, author: ChangeAuthor, address: string, keepsCurrent: boolean): StoredRecord {
  const standing = keepsCurrent ? distinctContents(versionsOf(record).get(address) ?? []) : [];
  const versions = standing.map((version): Version => {
    return { ...author.nextStamp(), ...('value' in version ? { value: version.value } : {}) };
  });
  const anew = versions.length > 0 ? versions : [author.nextStamp()];
  return writeVersions(record, new Map([[address, anew]]), anew);
}
