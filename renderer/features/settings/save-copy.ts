import type { Host } from '../../../shared/host.ts';
import type { ProjectStore } from '../../store/project-store.ts';

/**
 * Saves everything of the open project as one file, where the person chooses.
 * @returns the place in words people recognise, or null when they cancelled
 */
export async function saveCopy(store: ProjectStore, host: Host): Promise<string | null> {
  const { project } = store.getSnapshot().dataset;
  const bytes = await store.exportBackup();
  const saved = await host.saveFile({ suggestedName: copyName(project.code, new Date()), bytes });
  return saved.saved ? saved.place : null;
}

/** `FOR-IN 2.0 copy 2026-11-22 1402.forin`: the name sorts by time, and two copies of one day differ. */
export function copyName(projectCode: string, now: Date): string {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${projectCode} copy ${day} ${two(now.getHours())}${two(now.getMinutes())}.forin`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
