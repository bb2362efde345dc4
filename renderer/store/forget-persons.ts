import type { Dataset } from '../../shared/schema/dataset.ts';
import { belongsToPeriod } from '../../shared/validation/periods.ts';
import type { AttendanceMemory } from './attendance-memory.ts';
import type { ProjectStore } from './project-store.ts';

/**
 * Forgets the hashes of persons that are of no more use: of imports that were undone or deleted, and of activities whose
 * period has been accepted (`domain.md` §6).
 */
export async function forgetPersons(store: ProjectStore, memory: AttendanceMemory): Promise<void> {
  const { workspace, dataset } = store.getSnapshot();
  const kept = await memory.importsOf(workspace.name);
  if (kept.length === 0) return;
  const isNeeded = neededIn(dataset);
  await memory.forgetPersons(kept.filter((id) => !isNeeded(id)));
}

/** Forgets now and whenever imports, activities, periods or partners change. @returns how to stop */
export function forgetPersonsInTime(store: ProjectStore, memory: AttendanceMemory): () => void {
  let seen: readonly unknown[] = [];
  const look = () => {
    const { attendanceImports, activities, periods, organisations } = store.getSnapshot().dataset;
    const now = [attendanceImports, activities, periods, organisations];
    if (now.every((list, index) => list === seen[index])) return;
    seen = now;
    // What cannot be forgotten now is forgotten after the next change.
    forgetPersons(store, memory).catch(() => {});
  };
  look();
  return store.subscribe(look);
}

function neededIn(dataset: Dataset) {
  const { attendanceImports, activities, periods } = dataset;
  const imports = new Map(attendanceImports.map(({ id, activity }) => [id, activity]));
  const accepted = periods.flatMap(({ state, partner, period }) =>
    state === 'accepted' && partner !== undefined && period !== undefined
      ? [belongsToPeriod(dataset, partner, period)]
      : [],
  );
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  return (id: string): boolean => {
    const activity = byId.get(imports.get(id) ?? '');
    return activity !== undefined && !accepted.some((isIn) => isIn(activity));
  };
}
