import { z } from 'zod';
import type { Workspace } from '../store/store-snapshot.ts';
import { keepPreference, readPreference } from './preferences.ts';
import type { WorkspaceChoice } from './session-state.ts';

const titlesSchema = z.record(z.string(), z.string());

/** What a workspace was called when it was last open; until then its own name. */
export function withTitle(workspace: Workspace): WorkspaceChoice {
  return { ...workspace, title: titles()[workspace.name] ?? workspace.name };
}

export function rememberTitle(workspace: Workspace, title: string): void {
  keepPreference('forin.titles', JSON.stringify({ ...titles(), [workspace.name]: title }));
}

function titles(): Readonly<Record<string, string>> {
  try {
    const parsed = titlesSchema.safeParse(JSON.parse(readPreference('forin.titles') ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
