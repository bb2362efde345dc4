type ReasonStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (workspace: string, activity: string) => `forin.reason.${workspace}.${activity}`;

/** What was typed as the reason of a late change and is not saved yet; it outlives the window. */
export function keptReason(storage: ReasonStorage, workspace: string, activity: string): string {
  try {
    return storage.getItem(keyOf(workspace, activity)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps it at every stroke; an empty one is forgotten. */
export function keepReason(storage: ReasonStorage, workspace: string, activity: string, reason: string): void {
  try {
    if (reason === '') storage.removeItem(keyOf(workspace, activity));
    else storage.setItem(keyOf(workspace, activity), reason);
  } catch {
    // A full storage: the line itself still holds it, and it is saved when the line is left.
  }
}
