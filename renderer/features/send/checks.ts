import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { isPresent } from '../../../shared/consolidation/changed-since.ts';
import { hasContent } from '../../../shared/consolidation/deletion.ts';
import type { Issue } from '../../../shared/issue.ts';
import { scanRecord } from '../../../shared/package/scan-personal-data.ts';
import type { PersonalDataFound } from '../../../shared/package/scan-personal-data.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import type { StoredRecord } from '../../../shared/schema/record.ts';
import { checkAlone, compareActivities } from '../../../shared/validation/check-in-steps.ts';

/** Activities or records per step; a step stays well under what a person notices. */
const stepSize = 10;

/** Findings in these activities, a few activities a step, the last step those that compare them with all others. */
export function* findingsInSteps(dataset: Dataset, activities: readonly Activity[]): Generator<readonly Issue[]> {
  for (let first = 0; first < activities.length; first += stepSize) {
    yield checkAlone(dataset, activities.slice(first, first + stepSize));
  }
  const ids = new Set(activities.map(({ id }) => id));
  yield compareActivities(dataset).filter(({ path }) => path.record !== undefined && ids.has(path.record));
}

const scanned = new WeakMap<StoredRecord, readonly PersonalDataFound[]>();

/** What in the texts of all records looks like a person's, a few records a step. A record is scanned once. */
export function* scanInSteps(state: ConsolidationState): Generator<readonly PersonalDataFound[]> {
  const records = [...state.records.values()].filter(hasContent).filter(isPresent);
  for (let first = 0; first < records.length; first += stepSize) {
    yield records.slice(first, first + stepSize).flatMap((record) => {
      const known = scanned.get(record);
      if (known) return known;
      const found = scanRecord(record);
      scanned.set(record, found);
      return found;
    });
  }
}

/** Findings of one activity, counted. */
export interface FindingsOfActivity {
  readonly id: string;
  readonly mustFix: number;
  readonly pleaseCheck: number;
}

/** The activities with findings, those that must be fixed first. */
export function countFindings(findings: readonly Issue[]): readonly FindingsOfActivity[] {
  const counts = new Map<string, { mustFix: number; pleaseCheck: number }>();
  for (const { severity, path } of findings) {
    if (path.record === undefined) continue;
    const count = counts.get(path.record) ?? { mustFix: 0, pleaseCheck: 0 };
    counts.set(path.record, count);
    count[severity === 'error' ? 'mustFix' : 'pleaseCheck'] += 1;
  }
  return [...counts]
    .map(([id, count]) => ({ id, ...count }))
    .toSorted((a, b) => b.mustFix - a.mustFix || b.pleaseCheck - a.pleaseCheck || (a.id < b.id ? -1 : 1));
}
