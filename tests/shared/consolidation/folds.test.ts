import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Consolidator } from '../../../shared/consolidation/consolidate-packages.ts';
import { stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { officeHistories, playOffices } from '../../support/office-histories.ts';
import type { OfficeHistory } from '../../support/office-histories.ts';
import { documentOf, fileOf, inText } from '../../support/package-of.ts';

/** The packages of up to five offices, written to files and read again. Who has nothing sends none. */
async function packagesOf(history: OfficeHistory): Promise<readonly ConsolidationState[]> {
  const offices = playOffices(history).filter(({ record }) => record !== undefined);
  const texts = await Promise.all(
    offices.map(({ state }, index) => fileOf(state, { createdAt: `2026-02-0${index + 1}T12:00:00.000Z` })),
  );
  return Promise.all(texts.map(async (text) => stateOf(await documentOf(text))));
}

function folded(packages: readonly ConsolidationState[], begun?: ConsolidationState): ConsolidationState | undefined {
  const consolidator = new Consolidator();
  if (begun) consolidator.addState('begun', begun);
  for (const [index, state] of packages.entries()) consolidator.addState(`package ${index}`, state);
  return consolidator.state && { ...consolidator.state, records: new Map(consolidator.state.records) };
}

function textOf(state: ConsolidationState | undefined): string {
  return state ? inText(state) : '';
}

/** An order of the packages: each number says which of those left comes next. */
function ordered(packages: readonly ConsolidationState[], order: readonly number[]): readonly ConsolidationState[] {
  const left = [...packages];
  return packages.flatMap((_, index) => left.splice((order[index] ?? 0) % left.length, 1));
}

const orders = fc.array(fc.nat({ max: 119 }), { minLength: 5, maxLength: 5 });

test('2,000 times, up to five packages come to the same in whatever order', async () => {
  const law = fc.asyncProperty(officeHistories, orders, async (history, order) => {
    const packages = await packagesOf(history);
    expect(textOf(folded(ordered(packages, order)))).toBe(textOf(folded(packages)));
  });
  await fc.assert(law, { numRuns: 2_000 });
}, 300_000);

test('500 times, packages taken twice, in reverse, or again after half of them had been taken come to the same', async () => {
  const law = fc.asyncProperty(officeHistories, fc.nat({ max: 5 }), async (history, taken) => {
    const packages = await packagesOf(history);
    const once = textOf(folded(packages));
    expect(textOf(folded([...packages, ...packages]))).toBe(once);
    expect(textOf(folded(packages.toReversed()))).toBe(once);
    const begun = folded(packages.slice(0, taken));
    expect(textOf(folded(packages, begun))).toBe(once);
  });
  await fc.assert(law, { numRuns: 500 });
}, 300_000);
