import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { BatchChange, FieldDifference } from '../../store/store-changes.ts';
import { activityChanges, replacedBy } from './import-activity.ts';
import type { OrganisationAnswers } from './import-breakdowns.ts';
import { earlierImport, importValue, replacing } from './import-record.ts';
import type { ImportWish } from './import-wish.ts';

export interface ImportPlan {
  readonly activity: string;
  readonly import: string;
  readonly changes: readonly BatchChange[];
  /** Values of the activity that are there and would be others afterwards. */
  readonly replaced: readonly FieldDifference[];
}

/** Everything that one import writes, worked out before it is written; the page shows of it what would be replaced. */
export function planImport(wish: ImportWish): ImportPlan {
  const { dataset, target, organisations, newId, overview } = wish;
  const known = target.kind === 'activity' ? dataset.activities.find(({ id }) => id === target.id) : undefined;
  const begun = target.kind === 'new' ? target.fields : {};
  const activity: Activity = known ?? { ...begun, id: newId() };
  const fields = activityChanges(wish, activity);
  const earlier = earlierImport(dataset.attendanceImports, activity.id, target, overview.files);
  const id = earlier?.id ?? newId();
  const value = importValue(wish, activity.id);
  const changes: BatchChange[] = [
    ...organisationChanges(organisations, dataset),
    ...(known ? [] : [{ kind: 'create', record: 'activity', id: activity.id, value: begun } as const]),
    { kind: 'edit', id: activity.id, changes: fields },
    earlier
      ? { kind: 'edit', id, changes: replacing(earlier, value) }
      : { kind: 'create', record: 'attendanceImport', id, value },
  ];
  const replaced = known ? replacedBy(known, fields) : [];
  return { activity: activity.id, import: id, changes, replaced };
}

function organisationChanges(answers: OrganisationAnswers, { organisations }: Dataset): BatchChange[] {
  const created: BatchChange[] = [];
  const names = new Map<string, Set<string>>();
  for (const [name, { answer, id }] of answers) {
    if (answer === 'new') created.push({ kind: 'create', record: 'organisation', id, value: { name: asLine(name) } });
    else names.set(id, (names.get(id) ?? new Set(organisations.get(id)?.otherNames)).add(asLine(name)));
  }
  const edited = [...names].map(([id, all]): BatchChange => ({
    kind: 'edit',
    id,
    changes: new Map([['otherNames', [...all].toSorted(byText)]]),
  }));
  return [...created, ...edited];
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A name as a record takes it: on one line, of at most 500 characters. */
function asLine(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim().slice(0, 500);
}
