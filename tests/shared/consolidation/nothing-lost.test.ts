import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleRecord } from '../../../shared/consolidation/assemble-record.ts';
import { deletionStateOf, hasContent } from '../../../shared/consolidation/deletion.ts';
import { versionsOf } from '../../../shared/consolidation/versions.ts';
import { canonicalJson } from '../../../shared/package/canonical-json.ts';
import { valuesByAddress } from '../../../shared/package/address.ts';
import { recordSchema, tombstoneSchema } from '../../../shared/schema/record.ts';
import { livingDeletions, livingWrites, modelState, unseenAddresses } from '../../support/history-model.ts';
import type { ModelWrite } from '../../support/history-model.ts';
import { histories, mergedMoments, playHistory } from '../../support/histories.ts';
import type { History, Moment } from '../../support/histories.ts';
import { canonicalOf } from '../../support/merge-notation.ts';
import { contentOf, livingIn, standingIn } from '../../support/standing.ts';

/** Cases for each law. */
const numRuns = 10_000;

/** The last state that everybody has, and everything merged. */
function outcomesOf(history: History): Moment[] {
  const { finals } = playHistory(history);
  const [first, ...rest] = finals;
  return first ? [...finals, rest.reduce(mergedMoments, first)] : [];
}

function forEveryOutcome(check: (moment: Moment) => void): void {
  const law = fc.property(histories, (history) => {
    for (const moment of outcomesOf(history)) check(moment);
  });
  fc.assert(law, { numRuns });
}

describe('whatever several people do to a record', () => {
  test('what stands is exactly what nobody who knew it has replaced', () => {
    forEveryOutcome(({ record, known }) => {
      expect(standingIn(record).toSorted()).toEqual(livingIn(known).toSorted());
    });
  });

  test('every living value is the settled value or one of a conflict', () => {
    forEveryOutcome(({ record, known }) => {
      if (!hasContent(record)) return;
      const settled = valuesByAddress(record.kind, record.value);
      const isKept = (write: ModelWrite): boolean => {
        const conflict = record.conflicts?.[write.address];
        if (conflict) return conflict.some((one) => contentOf(one) === contentOf(write));
        return settled.has(write.address)
          ? canonicalJson(settled.get(write.address)) === contentOf(write)
          : contentOf(write) === 'cleared';
      };
      expect(livingWrites(known).filter((write) => !isKept(write))).toEqual([]);
    });
  });

  test('it is deleted, present or in conflict as the model says', () => {
    forEveryOutcome(({ record, known }) => {
      const state = deletionStateOf(record);
      expect(state.state).toBe(modelState(known));
      const unseen = state.state === 'edited elsewhere' ? state.unseen.toSorted() : [];
      expect(unseen).toEqual(modelState(known) === 'edited elsewhere' ? unseenAddresses(known) : []);
      const standing = (record.deletion?.versions ?? []).map(({ at, restores, seen }) => [restores?.at ?? at, !!seen]);
      const living = livingDeletions(known).map(({ at, seen }) => [at, !!seen]);
      expect(standing.map(String).toSorted()).toEqual(living.map(String).toSorted());
    });
  });

  test('the record has one stored form: taken apart and put together it is the same', () => {
    forEveryOutcome(({ record }) => {
      if (!hasContent(record)) return;
      const { kind, id, vector, deletion } = record;
      const again = assembleRecord({ kind, id, vector, deletion, versions: versionsOf(record) });
      expect(canonicalOf(again)).toBe(canonicalOf(record));
    });
  });

  test('the record is one that packages may hold', () => {
    forEveryOutcome(({ record }) => {
      const schema = hasContent(record) ? recordSchema : tombstoneSchema;
      expect(schema.safeParse(record).error?.issues ?? []).toEqual([]);
    });
  });
});
