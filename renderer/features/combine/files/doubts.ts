import { warning } from '../../../../shared/issue.ts';
import type { Issue } from '../../../../shared/issue.ts';
import { senderDoubts } from '../../../../shared/package/sender-doubts.ts';
import { isDoubtful, judgeOrigin, readSenders, withOrigin, writeSenders } from '../../../../shared/package/senders.ts';
import type { KnownSenders, SenderVerdict } from '../../../../shared/package/senders.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import type { SettingsChange, WorkspaceSettings } from '../../../store/store-snapshot.ts';
import type { FilePreview } from './incoming.ts';

/** What is to be said of where a file comes from. */
export interface FileTrust {
  readonly verdict: SenderVerdict;
  readonly doubts: readonly Issue[];
  /** Nothing is taken in before somebody has asked: the sender, or the coordinator about another key. */
  readonly toAsk: 'sender' | 'coordinator' | null;
}

type Known = Pick<WorkspaceSettings, 'senders' | 'coordinatorKey' | 'role'>;

/**
 * How a package stands to what is known of its sender; null for what is no package.
 * @param sender whom it names, as people call it
 */
export function trustIn({ manifest, origin, name }: FilePreview, known: Known, sender: string): FileTrust | null {
  if (!manifest || !origin) return null;
  const judged = judgeOrigin(knownSenders(known), origin);
  const doubts = senderDoubts(judged, name, sender);
  const isOtherKey = bringsKey(manifest, known) && known.coordinatorKey !== undefined;
  const asks = isDoubtful(judged.verdict) ? 'sender' : null;
  return {
    verdict: judged.verdict,
    doubts: isOtherKey ? [...doubts, warning('sender.otherRecipient', { file: name })] : doubts,
    toAsk: isOtherKey ? 'coordinator' : asks,
  };
}

/** Whether a file brings a key of the coordinator that is not in use here. Whoever only collects uses none. */
export function bringsKey(manifest: FilePreview['manifest'], { coordinatorKey, role }: Known): boolean {
  const recipient = manifest?.purpose === 'starter' ? manifest.recipient : undefined;
  return role !== 'collects' && recipient !== undefined && recipient !== coordinatorKey;
}

/** A list that cannot be read knows nobody: then every sender is new, and is shown as new. */
function knownSenders({ senders }: Known): KnownSenders {
  return readSenders(senders) ?? [];
}

/**
 * Keeps whose files were taken in and what they were signed with, and the coordinator's key of a starter file.
 * @param holds whether a key is this installation's own
 */
export async function rememberSenders(
  store: Pick<ProjectStore, 'getSnapshot' | 'saveSettings'>,
  files: readonly FilePreview[],
  holds: (recipient: string) => Promise<boolean>,
  now: string,
): Promise<void> {
  const { settings } = store.getSnapshot();
  const taken = files.filter(({ preview }) => preview);
  const senders = taken.reduce<KnownSenders>(
    (known, { origin }) => (origin ? withOrigin(known, origin, now) : known),
    knownSenders(settings),
  );
  let change: SettingsChange = {};
  if (senders.length > 0 && writeSenders(senders) !== settings.senders) change = { senders: writeSenders(senders) };
  for (const { manifest } of taken) {
    const recipient = manifest?.recipient;
    if (recipient === undefined || !bringsKey(manifest, settings) || (await holds(recipient))) continue;
    change = { ...change, coordinatorKey: recipient };
  }
  if (Object.keys(change).length > 0) await store.saveSettings(change);
}
