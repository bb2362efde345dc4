import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity } from '../../../shared/schema/activity.ts';
import { countColumns } from '../../../shared/schema/count.ts';
import type { Figures } from '../../../shared/summary/figures.ts';
import { figuresByKey, tallyAll, tallyGroups } from '../../../shared/summary/group-figures.ts';
import { groupingNames, groupingsOf } from '../../../shared/summary/groupings.ts';
import { whatIsMissing } from '../../../shared/summary/missing/what-is-missing.ts';
import { summariseCountry } from '../../../shared/summary/summarise-country.ts';
import { projectSummaryOf, summariseProject } from '../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { anyActivities, anyOverlaps, anyPlaces, partners, project } from './any-dataset.ts';
import { conflictIn, count, datasetOf, heldActivity } from './small-dataset.ts';

const sumOf = (numbers: readonly (number | null)[]) => numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

test('the groups of every table add up to the whole, where every activity has its own count', () => {
  fc.assert(
    fc.property(anyActivities, (activities) => {
      const whole = activities.map(({ countsFrom: _sessions, ...activity }) => activity);
      const summary = summariseProject(datasetOf({ activities: whole, project }));
      for (const grouping of groupingNames) {
        const groups = Object.values(summary[grouping]);
        expect(sumOf(groups.map((group) => group.activities))).toBe(summary.activities.total);
        expect(sumOf(groups.map((group) => group.counted))).toBe(summary.activities.counted);
        for (const column of countColumns) {
          expect(sumOf(groups.map((group) => group[column]))).toBe(summary.participations[column] ?? 0);
        }
      }
    }),
  );
});

test('sessions that are split between countries add up to the whole when all are known', () => {
  const session = fc.record({ places: anyPlaces, value: fc.nat(99) });
  fc.assert(
    fc.property(fc.array(session, { minLength: 1, maxLength: 5 }), (list) => {
      const sessions = list.map(({ value, places }, index) => ({ id: `s${index}`, places, inPerson: count(value) }));
      const activities = [heldActivity('A', undefined, { countsFrom: 'sessions', sessions })];
      const { byCountryHeld, participations } = summariseProject(datasetOf({ activities }));
      const totals = Object.values(byCountryHeld).map(({ total }) => total ?? Number.NaN);
      expect(totals.reduce((sum, total) => sum + total, 0)).toBe(participations.total);
    }),
  );
});

test('every activity is in the sums or left out for one reason, and no figure is negative', () => {
  fc.assert(
    fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
      const {
        activities: numbers,
        participations,
        coverage,
        ...rest
      } = summariseProject(datasetOf({ activities, overlaps, project }));
      const { total, planned, postponed, cancelled, superseded, counted } = numbers;
      expect(total + planned + postponed + cancelled + superseded).toBe(activities.length);
      expect(counted).toBeLessThanOrEqual(coverage.total.known);
      expect(participations.total === null).toBe(counted === 0);
      const figures = [participations, ...groupingNames.flatMap((grouping) => Object.values(rest[grouping]))];
      for (const one of figures) for (const column of countColumns) expect(one[column] ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});

function figuresOf(parts: Parameters<typeof datasetOf>[0]) {
  const { issues: _issues, adjustments: _adjustments, ...figures } = summariseProject(datasetOf({ ...parts, project }));
  return figures;
}

test('the order of the records changes no figure', () => {
  fc.assert(
    fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
      const reversed = { activities: activities.toReversed(), overlaps: overlaps.toReversed() };
      expect(figuresOf(reversed)).toEqual(figuresOf({ activities, overlaps }));
    }),
  );
});

test('a conflict in a count never makes a sum larger', () => {
  const field = fc.constantFrom('status', 'mode', 'inPerson', 'online', 'total', 'countsFrom', 'sessions/s0/inPerson');
  fc.assert(
    fc.property(anyActivities, field, (activities, conflicting) => {
      // As in a dataset: a field in conflict is absent from its record.
      const [first, ...others] = activities.map((activity) => ({ ...activity, status: 'held' as const }));
      if (!first) return;
      const undecided = Object.fromEntries(Object.entries(first).filter(([name]) => name !== conflicting)) as Activity;
      const settled = summariseProject(datasetOf({ activities: [first, ...others] }));
      const open = summariseProject(
        datasetOf({ activities: [undecided, ...others], conflicts: [conflictIn(first.id, conflicting)] }),
      );
      expect(open.activities.counted).toBeLessThanOrEqual(settled.activities.counted);
      expect(open.participations.total ?? 0).toBeLessThanOrEqual(settled.participations.total ?? 0);
    }),
  );
});

test('each table says the same whether it is made alone or with the others, and the sums are those of all activities', () => {
  fc.assert(
    fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
      const input = readForSummary(datasetOf({ activities, overlaps, organisations: partners, project }));
      const summary = projectSummaryOf(input);
      const groupings = groupingsOf(input);
      for (const name of groupingNames) {
        expect(summary[name]).toEqual(figuresByKey(tallyGroups(input.inSums, input.adjustments, groupings[name])));
      }
      const all = tallyAll(input.inSums, input.adjustments);
      expect(summary).toMatchObject({ participations: figuresWithoutNumbers(all.figures()), coverage: all.coverage() });
    }),
    { numRuns: 300 },
  );
});

function figuresWithoutNumbers({ inPerson, online, both, total }: Figures) {
  return { inPerson, online, both, total };
}

test('a country’s own figures are those of the project’s tables', () => {
  fc.assert(
    fc.property(anyActivities, fc.constantFrom('LT', 'LV', 'SE'), (activities, country) => {
      const dataset = datasetOf({ activities, project });
      const whole = summariseProject(dataset);
      const own = summariseCountry(dataset, country);
      expect(own.held).toMatchObject(whole.byCountryHeld[country] ?? { activities: 0, total: null });
      expect(own.scope).toMatchObject(whole.byCountryScope[country] ?? { activities: 0, total: null });
      expect(own.regional).toMatchObject(whole.byCountryScope['regional'] ?? { activities: 0, total: null });
    }),
  );
});

test('a country is missing from a plan item in the findings exactly where the summary says so', () => {
  fc.assert(
    fc.property(anyActivities, anyOverlaps, (activities, overlaps) => {
      const dataset = datasetOf({ activities, overlaps, project });
      const { countriesMissing = [], countriesReported = [] } = summariseProject(dataset).planItems['P1'] ?? {};
      const found = checkDataset(dataset).filter(({ code }) => code === 'findings.planItemInSomeCountries');
      const isPartly = countriesMissing.length > 0 && countriesReported.length > 0;
      expect(found.map(({ params }) => params['missing'])).toEqual(isPartly ? [countriesMissing.join(', ')] : []);
    }),
    { numRuns: 300 },
  );
});

test('the summary and “What is missing” say the same of every country: reported, called off, or still owed', () => {
  const days = fc.constantFrom('2022-01-01', '2030-01-01');
  const whole = { ...project, start: '2022-01' };
  fc.assert(
    fc.property(anyActivities, anyOverlaps, days, (activities, overlaps, day) => {
      const dataset = datasetOf({ activities, overlaps, organisations: partners, project: whole });
      const item = summariseProject(dataset).planItems['P1'];
      const cells = whatIsMissing(dataset, day).plan[0]?.cells ?? [];
      const inState = (...wanted: string[]) =>
        cells.flatMap(({ state, country }) => (wanted.includes(state) ? (country ?? []) : []));
      expect(item).toMatchObject({
        countriesReported: inState('reported'),
        countriesMissing: inState('begun', 'missing', 'notYetDue'),
        countriesCalledOff: inState('notExpected'),
      });
      expect(item?.verdict !== 'cancelled' || inState('notExpected').length === cells.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});
