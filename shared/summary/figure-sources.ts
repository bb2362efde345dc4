import { unknownCounts } from '../counting/complete-counts.ts';
import type { Counts } from '../counting/complete-counts.ts';
import type { SettledAdjustment } from './adjustments.ts';
import type { CountedActivity } from './counted-activities.ts';
import type { CoveredFigures } from './country-summary.ts';
import { FiguresTally, tallyOf } from './figures.ts';
import type { Slice } from './group-figures.ts';
import { groupingsOf } from './groupings.ts';
import type { GroupingName, Groupings } from './groupings.ts';
import { participantsFromCountry } from './participants-from.ts';
import type { SummaryInput } from './summary-input.ts';

/**
 * A figure of participations by name: that of all activities, of one row of a table, or of the participants from a
 * country. `within`: only of the activities behind another figure, as in the tables under one country.
 */
export type FigureName =
  | { readonly of: 'project' }
  | { readonly of: 'participantsFrom'; readonly country: string }
  | { readonly of: GroupingName; readonly key: string; readonly within?: FigureName };

/** An activity behind a figure, with the counts by which it stands there. */
export interface FigureSource {
  readonly counted: CountedActivity;
  readonly counts: Counts;
  /** Only some of its sessions stand there. */
  readonly isPart: boolean;
}

export interface FigureSources {
  readonly figures: CoveredFigures;
  /** In the order of the dataset. */
  readonly sources: readonly FigureSource[];
  /** Settled overlaps that are in the figure. */
  readonly adjustments: readonly SettledAdjustment[];
}

/** A row of a table: a key with the figures of its activities. */
export interface TableRow {
  readonly key: string;
  readonly figures: CoveredFigures;
}

/** The activities behind a figure, and the figure worked out of just these. */
export function sourcesOfFigure(input: SummaryInput, figure: FigureName): FigureSources {
  return withFigures(reach(input, groupingsOf(input), figure));
}

/**
 * The rows of a table over the activities behind a figure, keys sorted: of all activities, exactly the table of the
 * project's summary.
 */
export function tabulate(input: SummaryInput, within: FigureName, name: GroupingName): readonly TableRow[] {
  const groupings = groupingsOf(input);
  const base = reach(input, groupings, within);
  return [...groupSources(base, groupings, name)].map(([key, reached]) => ({
    key,
    figures: withFigures(reached).figures,
  }));
}

/**
 * The tables that make sense over the activities behind a figure: not the one it is a row of, and where they are split
 * by country (or stand with the participants from one country only), no table of venues.
 */
export function tablesWithin(figure: FigureName, names: readonly GroupingName[]): readonly GroupingName[] {
  if (figure.of === 'project') return names;
  const isSplit = figure.of === 'byCountryHeld' || figure.of === 'participantsFrom';
  return names.filter((name) => name !== figure.of && !(isSplit && name === 'byCountryHeld'));
}

type Reached = Omit<FigureSources, 'figures'>;

const nothing: Reached = { sources: [], adjustments: [] };

function reach(input: SummaryInput, groupings: Groupings, figure: FigureName): Reached {
  if (figure.of === 'project') {
    return {
      sources: input.inSums.map((counted) => ({ counted, counts: counted.counts, isPart: false })),
      adjustments: input.adjustments.filter(({ adjustment }) => adjustment.applied),
    };
  }
  if (figure.of === 'participantsFrom') {
    // Nobody has recorded how many of the shared participants come from the country: nothing is taken off.
    const sources = input.inSums.map((counted) => ({
      counted,
      counts: participantsFromCountry(counted, figure.country),
      isPart: false,
    }));
    return { sources, adjustments: [] };
  }
  const base = reach(input, groupings, figure.within ?? { of: 'project' });
  return groupSources(base, groupings, figure.of).get(figure.key) ?? nothing;
}

/** As `tallyGroups`: an adjustment belongs to a group that holds all of its activities whole. */
function groupSources(base: Reached, groupings: Groupings, name: GroupingName): ReadonlyMap<string, Reached> {
  const slicesOf = groupings[name];
  const groups = new Map<string, { sources: FigureSource[]; adjustments: SettledAdjustment[] }>();
  for (const source of base.sources) {
    const slices = slicesOf(source.counted);
    for (const { key, counts } of slices) {
      const isPart = source.isPart || slices.length > 1;
      const entry = { counted: source.counted, counts: countsUnder(source, slices, counts), isPart };
      const group = groups.get(key);
      if (group) group.sources.push(entry);
      else groups.set(key, { sources: [entry], adjustments: [] });
    }
  }
  for (const settled of base.adjustments) {
    const keys = new Set(settled.parts.flatMap(slicesOf).map((slice) => slice.key));
    const [key] = keys;
    if (keys.size === 1 && key !== undefined) groups.get(key)?.adjustments.push(settled);
  }
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Of an activity that does not stand whole in the figure around, nobody can say how a country's sessions divide it. */
function countsUnder({ counted, counts }: FigureSource, slices: readonly Slice[], ofSlice: Counts): Counts {
  if (counts === counted.counts) return ofSlice;
  return slices.length === 1 ? counts : unknownCounts;
}

function withFigures({ sources, adjustments }: Reached): FigureSources {
  const tally = sources.length > 0 ? tallyOf(sources) : new FiguresTally();
  for (const { adjustment } of adjustments) tally.adjust(adjustment.delta);
  return { figures: { ...tally.figures(), coverage: tally.coverage() }, sources, adjustments };
}
