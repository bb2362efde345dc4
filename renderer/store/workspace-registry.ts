import { z } from 'zod';
import { lineSchema } from '../../shared/schema/text.ts';
import type { Workspace } from './store-snapshot.ts';

/**
 * Which workspaces there were, kept apart from IndexedDB: when the browser throws a database away, its name here still
 * leads to the recovery instead of an empty start.
 */
export interface WorkspaceRegistry {
  readonly list: () => readonly Workspace[];
  readonly add: (workspace: Workspace) => void;
  readonly remove: (name: string) => void;
}

const key = 'forin-workspaces';
const workspacesSchema = z.array(z.strictObject({ name: lineSchema, isPractice: z.boolean() }));

export const browserRegistry: WorkspaceRegistry = registryIn(() => window.localStorage);

/** A registry in a storage of texts. Names that cannot be read there are found by the databases themselves. */
export function registryIn(storage: () => Pick<Storage, 'getItem' | 'setItem'>): WorkspaceRegistry {
  const list = (): readonly Workspace[] => {
    try {
      const parsed = workspacesSchema.safeParse(JSON.parse(storage().getItem(key) ?? '[]'));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  };
  const write = (workspaces: readonly Workspace[]) => storage().setItem(key, JSON.stringify(workspaces));
  return {
    list,
    add: (workspace) => write([...list().filter(({ name }) => name !== workspace.name), workspace]),
    remove: (name) => write(list().filter((workspace) => workspace.name !== name)),
  };
}
