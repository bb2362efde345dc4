import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeStates } from '../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { deletionStateOf, hasContent } from '../../../shared/consolidation/deletion.ts';
import type { RecordOrTombstone } from '../../../shared/consolidation/deletion.ts';
import { erasuresOf, isErased, stateWithoutErased } from '../../../shared/consolidation/erasures.ts';
import { versionsOf } from '../../../shared/consolidation/versions.ts';
import { canonicalJson } from '../../../shared/package/canonical-json.ts';
import { recordSchema, tombstoneSchema } from '../../../shared/schema/record.ts';
import type { Vector } from '../../../shared/schema/change.ts';
import type { Erasure } from '../../../shared/schema/erasure.ts';
import type { Decision } from '../../../shared/schema/package-document.ts';
import { histories, playHistory, replicaName } from '../../support/histories.ts';
import { activityId } from '../../support/merge-script.ts';
import { inText, sentByFile, stateWith } from '../../support/package-of.ts';

/** Cases for each law. */
const numRuns = 300;
const at = '2026-01-31T12:59:00.000Z';

const addresses = [
  undefined,
  'title',
  'inPerson',
  'sessions/01900000-0000-7000-8000-000000000001/title',
  'scope',
] as const;

/** What somebody erased: at some address, all that some record had seen, or any numbers at all. */
const erasureWishes = fc.array(
  fc.record({
    address: fc.constantFrom(...addresses),
    from: fc.nat({ max: 999 }),
    numbers: fc.option(fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 })),
    author: fc.constantFrom('Ona', 'Jānis'),
  }),
  { maxLength: 3 },
);

const decisions = fc.array(
  fc.record({
    id: fc.constantFrom('d1', 'd2'),
    field: fc.constantFrom('title', 'inPerson', 'deleted'),
    replica: fc.nat({ max: 2 }),
    reason: fc.constantFrom('x', 'y'),
  }),
  { maxLength: 2 },
);

/** Three states that a history went through, each with something erased and decisions of its own. */
const threeStates = fc
  .tuple(
    histories,
    fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 })),
    fc.tuple(erasureWishes, erasureWishes, erasureWishes),
    fc.tuple(decisions, decisions, decisions),
  )
  .map(([history, picks, wishes, settled]): readonly ConsolidationState[] => {
    const { moments } = playHistory(history);
    if (moments.length === 0) return [];
    const recordAt = (pick: number) => (moments[pick % moments.length] as { record: RecordOrTombstone }).record;
    return picks.map((pick, index) => {
      const erasures = (wishes[index] ?? []).map(({ address, from, numbers, author }): Erasure => {
        const seen = numbers ? vectorOf(numbers) : vectorSeenBy(recordAt(from));
        return { kind: 'activity', record: activityId, ...(address ? { address } : {}), seen, at, author };
      });
      const own = (settled[index] ?? []).map(({ id, field, replica, reason }): [string, Decision] => {
        const dot = `${replicaName(replica)}:2`;
        return [id, { id, kind: 'activity', record: activityId, field, dot, at, reason }];
      });
      return stateWithoutErased(
        stateWith([recordAt(pick)], { erasures: erasuresOf(erasures), decisions: new Map(own) }),
      );
    });
  })
  .filter((states) => states.length === 3);

function vectorOf(numbers: readonly number[]): Vector {
  return Object.fromEntries(numbers.flatMap((number, index) => (number > 0 ? [[replicaName(index), number]] : [])));
}

function vectorSeenBy(record: RecordOrTombstone): Vector {
  return hasContent(record) ? record.vector : {};
}

/** Whether it is deleted, and the fields that were edited elsewhere in the order of their addresses. */
function stateInOrder(record: RecordOrTombstone) {
  const state = deletionStateOf(record);
  return state.state === 'edited elsewhere' ? { ...state, unseen: state.unseen.toSorted() } : state;
}

/** Everything that stands in the record, by address, with the change that wrote it. */
function standing(state: ConsolidationState) {
  const record = state.records.get(activityId);
  if (!record || !hasContent(record)) return [];
  return [...versionsOf(record)].flatMap(([address, versions]) => versions.map((version) => ({ address, version })));
}

describe('merging states of which something was erased', () => {
  test('gives the same whichever comes first, whichever two are merged first, and the second time', () => {
    const law = fc.property(threeStates, ([a, b, c]) => {
      if (!a || !b || !c) return;
      const all = inText(mergeStates(mergeStates(a, b), c));
      expect(inText(mergeStates(c, mergeStates(b, a)))).toBe(all);
      expect(inText(mergeStates(a, mergeStates(b, c)))).toBe(all);
      expect(inText(mergeStates(mergeStates(mergeStates(a, b), c), a))).toBe(all);
    });
    fc.assert(law, { numRuns });
  });

  test('is the same as erasing from what was merged: erased before or after makes no difference', () => {
    const law = fc.property(threeStates, ([a, b, c]) => {
      if (!a || !b || !c) return;
      const { erasures } = c;
      const [without, other] = [
        { ...a, erasures: new Map() },
        { ...b, erasures: new Map() },
      ];
      const after = stateWithoutErased({ ...mergeStates(without, other), erasures });
      const before = mergeStates(
        stateWithoutErased({ ...without, erasures }),
        stateWithoutErased({ ...other, erasures }),
      );
      expect(inText(before)).toBe(inText(after));
    });
    fc.assert(law, { numRuns });
  });

  test('leaves nothing of what was erased, and everything else as it would be without', () => {
    const law = fc.property(threeStates, ([a, b]) => {
      if (!a || !b) return;
      const merged = mergeStates(a, b);
      const plain = mergeStates({ ...a, erasures: new Map() }, { ...b, erasures: new Map() });
      const gone = ({ address, version }: ReturnType<typeof standing>[number]) =>
        isErased(merged.erasures, activityId, address, version);
      for (const one of standing(merged).filter(gone)) expect('value' in one.version).toBe(false);
      const kept = (state: ConsolidationState) =>
        standing(state)
          .filter((one) => !gone(one))
          .map(canonicalJson)
          .toSorted();
      expect(kept(merged)).toEqual(kept(plain));
    });
    fc.assert(law, { numRuns });
  });

  test('changes neither what was seen nor whether the record is deleted, and gives a record that packages may hold', () => {
    const law = fc.property(threeStates, ([a, b]) => {
      if (!a || !b) return;
      const merged = mergeStates(a, b).records.get(activityId);
      const plain = mergeStates({ ...a, erasures: new Map() }, { ...b, erasures: new Map() }).records.get(activityId);
      if (!merged || !plain) throw new Error('the record is gone');
      expect(vectorSeenBy(merged)).toEqual(vectorSeenBy(plain));
      expect(merged.deletion).toEqual(plain.deletion);
      expect(canonicalJson(stateInOrder(merged))).toBe(canonicalJson(stateInOrder(plain)));
      const schema = hasContent(merged) ? recordSchema : tombstoneSchema;
      expect(schema.safeParse(merged).error?.issues ?? []).toEqual([]);
    });
    fc.assert(law, { numRuns });
  });
});

describe('a file', () => {
  test('carries what was erased, and nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(threeStates, async ([a, b]) => {
        if (!a || !b) return;
        const state = { ...mergeStates(a, b), decisions: new Map() };
        const sent = await sentByFile(state);
        expect(inText({ ...sent, records: new Map(), sources: new Map() })).toBe(
          inText({ ...state, records: new Map(), sources: new Map() }),
        );
        expect(inText(mergeStates(state, { ...sent, sources: new Map() }))).toBe(inText(state));
      }),
      { numRuns: 50 },
    );
  });

  test('of before, taken in after, brings back no value', () => {
    const law = fc.property(threeStates, ([a, b]) => {
      const before = a?.records.get(activityId);
      if (!a || !b || !before || !hasContent(before)) return;
      const erasures = erasuresOf([{ kind: 'activity', record: activityId, seen: before.vector, at }]);
      const erased = stateWithoutErased({ ...a, erasures });
      const again = mergeStates(erased, { ...a, erasures: new Map() });
      expect(inText(again)).toBe(inText(erased));
    });
    fc.assert(law, { numRuns });
  });
});
