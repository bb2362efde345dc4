import type { ListItem } from './group-rows.ts';

type LeftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (workspace: string) => `forin.activities.leftFrom.${workspace}`;

/** Remembers the activity that the list is left for, so that who comes back is where he was. */
export function leaveFrom(storage: LeftStorage, workspace: string, id: string): void {
  try {
    storage.setItem(keyOf(workspace), id);
  } catch {
    // The list begins at its top.
  }
}

/** The activity that the list was left for. Null: it was not left for any. */
export function leftFrom(storage: LeftStorage, workspace: string): string | null {
  try {
    return storage.getItem(keyOf(workspace));
  } catch {
    return null;
  }
}

/** Who is back has no place to come back to. */
export function cameBack(storage: LeftStorage, workspace: string): void {
  try {
    storage.removeItem(keyOf(workspace));
  } catch {
    // Nothing was remembered.
  }
}

/** The line of an activity, the first one where it stands in several groups; -1 when it is not shown. */
export function lineOf(items: readonly ListItem[], id: string | null): number {
  return id === null ? -1 : items.findIndex((item) => item.kind === 'row' && item.row.id === id);
}
