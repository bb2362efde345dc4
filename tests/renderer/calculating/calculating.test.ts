import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Calculator } from '../../../renderer/calculating/calculator.ts';
import { countFindings } from '../../../renderer/calculating/count-findings.ts';
import { DatasetCopy } from '../../../renderer/calculating/dataset-copy.ts';
import { partsBetween } from '../../../renderer/calculating/dataset-parts.ts';
import { OffThread } from '../../../renderer/calculating/off-thread.ts';
import type { Calculating } from '../../../renderer/calculating/off-thread.ts';
import { textsOf } from '../../../renderer/ui/text.tsx';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { placeIdsOf } from '../../../shared/counting/venue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { sample } from '../../support/sent-packages.ts';

const dataset = datasetOf(sample.state);
const [a01] = dataset.activities;
if (!a01) throw new Error('the sample has activities');

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const noPause = () => Promise.resolve();
const waiting = () => new AbortController().signal;

/** A calculator as it answers across the border of a worker: everything is copied. */
function beside(calculator = new Calculator(turn)): Calculating & { readonly parts: number[] } {
  const parts: number[] = [];
  return {
    parts,
    take: async (part) => {
      parts.push('put' in part ? part.put.length + part.gone.length : 1);
      calculator.take(structuredClone(part));
    },
    countFindings: async (ids) => structuredClone(await calculator.countFindings(ids)),
    allFindings: () => Promise.resolve(calculator.allFindings()),
    sameEvents: async (arriving) => structuredClone(calculator.sameEvents(structuredClone(arriving))),
    find: async (query, pages) => structuredClone(calculator.find(query, pages)),
    textsInOrder: async (texts, locale) => structuredClone(calculator.textsInOrder(texts, locale)),
  };
}

/** What the findings of all rules come to, by activity. */
function countedOf(of: Dataset, ids: readonly string[] = of.activities.map(({ id }) => id)) {
  return countFindings(checkDataset(of).filter(({ path }) => ids.includes(path.record ?? '')));
}

const renamed = (title: string): Dataset => ({
  ...dataset,
  activities: dataset.activities.map((activity) => (activity === a01 ? { ...activity, title } : activity)),
});

const someOf = <T>(items: readonly T[]) => fc.subarray([...items]);

describe('a dataset told in parts', () => {
  const datasets = fc
    .record({
      activities: someOf(dataset.activities),
      organisations: someOf([...dataset.organisations]),
      places: someOf([...dataset.places]),
      title: fc.constantFrom('One', 'Two'),
      version: fc.nat(2),
    })
    .map(({ activities, organisations, places, title, version }): Dataset => ({
      ...dataset,
      project: version === 0 ? dataset.project : { ...dataset.project, version: dataset.project.version + version },
      activities: activities.map((activity) => (activity === a01 ? { ...activity, title } : activity)),
      organisations: new Map(organisations),
      places: new Map(places),
      conflicts: version === 2 ? [{ kind: 'activity', record: a01.id, field: 'title', values: [] }] : [],
    }));

  test('is the same dataset in the same order, after every change', () => {
    fc.assert(
      fc.property(fc.array(datasets, { minLength: 1, maxLength: 5 }), (several) => {
        const copy = new DatasetCopy();
        let before: Dataset | null = null;
        for (const after of several) {
          for (const part of partsBetween(before, after)) copy.take(structuredClone(part));
          expect(copy.dataset).toEqual(after);
          expect([...copy.dataset.places.keys()]).toEqual([...after.places.keys()]);
          before = after;
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is told in parts that nobody has to wait for', () => {
    const many = Array.from({ length: 1_050 }, (_, index): Activity => ({ id: `activity ${10_000 + index}` }));
    const sizes = [...partsBetween(null, { ...dataset, activities: many })].map((part) =>
      'put' in part ? part.put.length : 0,
    );
    expect(Math.max(...sizes)).toBe(100);
  });

  test('needs no more than what has changed', () => {
    expect([...partsBetween(dataset, dataset)]).toEqual([]);
    const parts = [...partsBetween(dataset, renamed('Another'))];
    expect(parts).toEqual([{ list: 'activities', put: [{ ...a01, title: 'Another' }], gone: [] }]);
  });
});

describe('the check beside the window', () => {
  test('comes to what all rules say, and again after a change', async () => {
    const calculator = beside();
    const window = new OffThread(calculator, noPause);
    expect(await window.countFindings(dataset, null, waiting())).toEqual(countedOf(dataset));
    const told = calculator.parts.length;
    const { title: _title, ...untitled } = a01;
    const next = { ...dataset, activities: dataset.activities.map((one) => (one === a01 ? untitled : one)) };
    const counted = await window.countFindings(next, null, waiting());
    expect(counted).toEqual(countedOf(next));
    expect(counted?.[0]).toMatchObject({ id: a01.id, mustFix: 1 });
    expect(calculator.parts.slice(told)).toEqual([1]);
  });

  test('of some activities tells of these, compared with all others', async () => {
    const twice = { ...dataset, activities: [...dataset.activities, { ...a01, id: 'zz' }] };
    const counted = await new OffThread(beside(), noPause).countFindings(twice, ['zz'], waiting());
    expect(counted).toEqual(countedOf(twice, ['zz']));
    expect(counted?.map(({ id }) => id)).toEqual(['zz']);
  });

  test('of what has been overtaken comes to nothing, and that of the latest to everything', async () => {
    const window = new OffThread(beside(), noPause);
    const first = window.countFindings(dataset, null, waiting());
    const second = window.countFindings(renamed('Typed on'), null, waiting());
    expect(await first).toBeNull();
    expect(await second).toEqual(countedOf(renamed('Typed on')));
  });

  test('that nobody waits for any more is not begun, and the next one knows everything', async () => {
    const calculator = beside();
    const window = new OffThread(calculator, noPause);
    expect(await window.countFindings(dataset, null, AbortSignal.abort())).toBeNull();
    expect(calculator.parts).toEqual([]);
    expect(await window.countFindings(dataset, null, waiting())).toEqual(countedOf(dataset));
  });

  test('fails where the calculator fails, and the next one is tried', async () => {
    let isBroken = true;
    const calculator = beside();
    const fragile: Calculating = {
      ...calculator,
      take: (part) => (isBroken ? Promise.reject(new Error('broken')) : calculator.take(part)),
    };
    const window = new OffThread(fragile, noPause);
    await expect(window.countFindings(dataset, null, waiting())).rejects.toThrow('broken');
    isBroken = false;
    expect(await window.countFindings(dataset, null, waiting())).toEqual(countedOf(dataset));
  });
});

/** Titles of what is found. */
async function found(window: OffThread, of: Dataset, query: string) {
  const groups = await window.find(of, { query, pages: [] }, waiting());
  return groups?.flatMap(({ shown }) => shown.map(({ title }) => title));
}

describe('the search beside the window', () => {
  test('finds what is there now: after an edit, after another name of a place, after a removal', async () => {
    const window = new OffThread(beside(), noPause);
    const town = dataset.places.get(dataset.activities.flatMap(placeIdsOf)[0] ?? '');
    if (!town) throw new Error('the sample has activities at places');
    expect(await found(window, dataset, 'erehwon')).toEqual([]);
    expect(await found(window, renamed('Off to Erehwon'), 'erehwon')).toEqual(['Off to Erehwon']);
    // An activity is found by the place that it names.
    const places = new Map([...dataset.places, [town.id, { ...town, municipality: 'Erehwon' }]]);
    const moved = { ...dataset, places };
    expect((await found(window, moved, 'erehwon'))?.length).toBeGreaterThan(1);
    expect(await found(window, { ...moved, activities: [] }, 'erehwon')).toHaveLength(1);
    expect(await found(window, { ...moved, activities: [], places: new Map() }, 'erehwon')).toEqual([]);
  });

  test('of an empty query finds nothing', async () => {
    expect(await found(new OffThread(beside(), noPause), dataset, ' ')).toEqual([]);
  });
});

test.each(['en', 'lt', 'lv', 'et'] as const)(
  'texts stand in the order that lists have in the window: %s',
  async (locale) => {
    const texts = [
      'Žagarė',
      'Zarasai',
      'Öland',
      'Ogre',
      'A10',
      'A9',
      'ąžuolas',
      'Šiauliai',
      'Saaremaa',
      'Yla',
      'Ivas',
      'čia',
    ];
    expect(await new OffThread(beside()).textsInOrder(texts, locale)).toEqual(texts.toSorted(textsOf(locale).compare));
  },
);

test('events that two partners may both have reported are found, also with what is still to arrive', async () => {
  const calculator = new OffThread(beside(), noPause);
  const twin = {
    ...a01,
    id: 'twin',
    reportedBy: [...dataset.organisations.keys()].find((id) => id !== a01.reportedBy) ?? '',
  };
  expect(await calculator.sameEvents(dataset, waiting())).toEqual([]);
  const arriving = { activities: [twin], overlaps: [], organisations: new Map(), places: new Map() };
  expect(await calculator.sameEvents(dataset, waiting(), arriving)).toMatchObject([{ activities: [a01.id, 'twin'] }]);
  const both = { ...dataset, activities: [...dataset.activities, twin] };
  expect(await calculator.sameEvents(both, waiting())).toMatchObject([{ activities: [a01.id, 'twin'] }]);
  expect(await calculator.sameEvents(dataset, AbortSignal.abort())).toBeNull();
});
