import { warning } from '../issue.ts';
import type { Issue } from '../issue.ts';
import type { PackageDocument } from '../schema/package-document.ts';
import type { OriginJudged } from './senders.ts';

/**
 * What is to be said before a file is taken in; nothing of one that is as expected.
 * @param sender whom the file names, as people call it
 */
export function senderDoubts({ verdict, olderThan }: OriginJudged, file: string, sender: string): readonly Issue[] {
  const doubts: Issue[] = [];
  if (verdict === 'new key') doubts.push(warning('sender.newKey', { file }, { sender }));
  if (verdict === 'not signed') doubts.push(warning('sender.notSigned', { file }, { sender }));
  if (olderThan !== null) doubts.push(warning('sender.older', { file }, { sender, date: olderThan.slice(0, 10) }));
  return doubts;
}

/** What people call the sender of a package; undefined when it names none, as the coordinator's may. */
export function senderName({ manifest, records }: PackageDocument): string | undefined {
  const { partner, author } = manifest;
  const record = records.find(({ id }) => id === partner);
  if (partner === undefined || record?.kind !== 'organisation') return author;
  return record.value.shortName ?? record.value.name ?? author;
}
