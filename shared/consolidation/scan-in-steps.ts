import type { ConsolidationState } from './consolidation-state.ts';
import { isPresent } from './changed-since.ts';
import { hasContent } from './deletion.ts';
import { scanDecision, scanRecord } from '../package/scan-personal-data.ts';
import type { PersonalDataFound } from '../package/scan-personal-data.ts';
import type { StoredRecord } from '../schema/record.ts';

/** Records per step; a step stays well under what a person notices. */
const stepSize = 10;

const scanned = new WeakMap<StoredRecord, readonly PersonalDataFound[]>();

/** What in the texts of all records and decisions looks like a person's, a few a step. A record is scanned once. */
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
  const decisions = [...state.decisions.values()];
  for (let first = 0; first < decisions.length; first += stepSize) {
    yield decisions.slice(first, first + stepSize).flatMap(scanDecision);
  }
}
