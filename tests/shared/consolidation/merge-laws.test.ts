import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { mergeStates } from '../../../shared/consolidation/consolidation-state.ts';
import { histories, playHistory, replicaName } from '../../support/histories.ts';
import type { Moment } from '../../support/histories.ts';
import { canonicalOf } from '../../support/merge-notation.ts';
import { activityId } from '../../support/merge-script.ts';
import { inText, stateWith } from '../../support/package-of.ts';

/** Cases for each law. */
const numRuns = 10_000;

/** Some of the states that a history went through, whoever had them and whenever. */
const threeMoments = fc
  .tuple(histories, fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 }))
  .map(([history, ...picks]) => {
    const { moments } = playHistory(history);
    return picks.flatMap((pick) => moments[pick % moments.length] ?? []);
  })
  .filter((moments) => moments.length === 3)
  .map((moments) => moments.map(({ record }) => record));

describe('merging two states of one record', () => {
  test('gives the same whichever comes first', () => {
    const law = fc.property(threeMoments, ([a, b]) => {
      if (!a || !b) return;
      expect(canonicalOf(mergeRecords(a, b))).toBe(canonicalOf(mergeRecords(b, a)));
    });
    fc.assert(law, { numRuns });
  });

  test('gives the same whichever two of three are merged first', () => {
    const law = fc.property(threeMoments, ([a, b, c]) => {
      if (!a || !b || !c) return;
      const left = mergeRecords(mergeRecords(a, b), c);
      expect(canonicalOf(left)).toBe(canonicalOf(mergeRecords(a, mergeRecords(b, c))));
    });
    fc.assert(law, { numRuns });
  });

  test('changes nothing the second time, and gives back the very record', () => {
    const law = fc.property(threeMoments, ([a, b]) => {
      if (!a || !b) return;
      const merged = mergeRecords(a, b);
      expect(mergeRecords(a, structuredClone(a))).toBe(a);
      expect(mergeRecords(merged, a)).toBe(merged);
      expect(mergeRecords(merged, b)).toBe(merged);
    });
    fc.assert(law, { numRuns });
  });
});

describe('merging what everybody has', () => {
  test('gives the same in whatever order, with some of it twice', () => {
    const orders = fc.array(fc.nat({ max: 999 }), { minLength: 4, maxLength: 8 });
    const law = fc.property(histories, orders, (history, order) => {
      const { finals } = playHistory(history);
      if (finals.length === 0) return;
      const straight = mergeAll(finals);
      const shuffled = [...order.flatMap((pick) => finals[pick % finals.length] ?? []), ...finals.toReversed()];
      expect(canonicalOf(mergeAll(shuffled))).toBe(canonicalOf(straight));
    });
    fc.assert(law, { numRuns });
  });
});

/** What packages say beside their records, with few values, so that they meet and differ. */
const twoTexts = fc.constantFrom('x', 'y');
const states = fc
  .record({
    version: fc.integer({ min: 1, max: 3 }),
    name: twoTexts,
    replicas: fc.dictionary(
      fc.constantFrom(replicaName(0), replicaName(1)),
      fc.record({ partner: twoTexts, author: twoTexts }, { requiredKeys: [] }),
    ),
    reasons: fc.dictionary(fc.constantFrom('d1', 'd2'), twoTexts),
    sent: fc.dictionary(fc.constantFrom('s1', 's2'), twoTexts),
  })
  .map(({ version, name, replicas, reasons, sent }) => {
    const { project } = stateWith([]);
    const decided = {
      kind: 'activity',
      record: activityId,
      field: 'title',
      dot: `${replicaName(0)}:1`,
      at: 'x',
    } as const;
    return stateWith([], {
      project: { ...project, version, name },
      replicas,
      decisions: new Map(Object.entries(reasons).map(([id, reason]) => [id, { ...decided, id, reason }])),
      sources: new Map(Object.entries(sent).map(([sha256, createdAt]) => [sha256, { sha256, createdAt }])),
    });
  });

describe('merging what packages say beside their records', () => {
  test('gives the same whichever comes first, whichever two are merged first, and the second time', () => {
    const law = fc.property(states, states, states, (a, b, c) => {
      const all = inText(mergeStates(mergeStates(a, b), c));
      expect(inText(mergeStates(c, mergeStates(b, a)))).toBe(all);
      expect(inText(mergeStates(mergeStates(mergeStates(a, b), c), b))).toBe(all);
    });
    fc.assert(law, { numRuns });
  });

  test('takes no partner and no author from a replica that had one', () => {
    const law = fc.property(states, states, (a, b) => {
      const { replicas } = mergeStates(a, b);
      for (const one of [a, b]) {
        for (const [replica, info] of Object.entries(one.replicas)) {
          expect(Object.keys(replicas[replica] ?? {})).toEqual(expect.arrayContaining(Object.keys(info)));
        }
      }
    });
    fc.assert(law, { numRuns });
  });
});

function mergeAll(moments: readonly Moment[]) {
  return moments.map(({ record }) => record).reduce(mergeRecords);
}
