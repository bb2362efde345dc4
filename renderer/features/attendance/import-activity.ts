import type { EventDate } from '../../../shared/attendance/model.ts';
import type { FileLine, SessionOverview } from '../../../shared/attendance/session.ts';
import type { BreakdownDimension, CountBasis } from '../../../shared/codes/activity-codes.ts';
import { sameValue } from '../../../shared/consolidation/same-value.ts';
import { firstDateOf } from '../../../shared/counting/activity-dates.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { FieldDifference } from '../../store/store-changes.ts';
import { breakdownChanges, breakdownNumbers, breakdownsGoneOn } from './import-breakdowns.ts';
import { countsOf, modeAfter, modeOf } from './import-counts.ts';
import type { Bases } from './import-counts.ts';
import { numbersKept, totalAfter } from './import-total.ts';
import type { Way } from './import-total.ts';
import { sessionOf } from './import-wish.ts';
import type { ImportWish, United } from './import-wish.ts';

/** What the import writes into the activity: counts, how it was held, breakdowns, views, and its date where it has none. */
export function activityChanges(
  { overview, target, bases, united, organisations, dataset, newId }: ImportWish,
  activity: Activity,
): ReadonlyMap<string, unknown> {
  const persons = united?.persons ?? overview.count.persons;
  const session = sessionOf(target);
  const counts = countsOf(persons, united ? basesWith(activity, session, overview, bases) : bases);
  const changes = new Map<string, unknown>();
  const mode = modeAfter(activity.mode, modeOf(persons));
  if (mode !== activity.mode) changes.set('mode', mode);
  const prefix = session === undefined ? '' : `sessions/${session}/`;
  for (const column of ['inPerson', 'online', 'both'] as const) {
    if (counts[column]) changes.set(`${prefix}${column}`, counts[column]);
  }
  const total = totalAfter({ activity, session, mode, counts });
  if (total !== 'left') changes.set(`${prefix}total`, total === 'stated' ? counts.total : undefined);
  if (session === undefined && activity.countsFrom === 'sessions') changes.set('countsFrom', undefined);
  // Breakdowns are of the whole activity.
  if (session === undefined) {
    for (const [address, count] of united
      ? goneOn({ overview, united, organisations, dataset }, activity).changes
      : breakdownChanges(activity, linesOf(overview.count.by, { organisations, dataset }))) {
      changes.set(address, count);
    }
  }
  for (const [address, value] of dateChanges(activity, overview.date, newId)) changes.set(address, value);
  for (const [address, value] of streamChanges(activity, overview.files, newId)) changes.set(address, value);
  return changes;
}

type Split = Pick<ImportWish, 'organisations' | 'dataset'>;

function linesOf(by: SessionOverview['count']['by'], { organisations, dataset }: Split): ReadonlyMap<string, number> {
  return breakdownNumbers(by, (id) => dataset.organisations.has(id), organisations);
}

function goneOn(wish: Split & Pick<ImportWish, 'overview'> & { readonly united: United }, activity: Activity) {
  const { split, persons } = wish.united;
  const whole = linesOf(wish.overview.count.by, wish);
  return breakdownsGoneOn(activity, whole, split && linesOf(split, wish), persons.unique);
}

/** Breakdowns of the activity that stay those of the earlier files only, to be said before anything is written. */
export function breakdownsLeft(
  { united, target, ...wish }: Omit<ImportWish, 'decisions' | 'newId'>,
  activity: Activity | undefined,
): readonly BreakdownDimension[] {
  if (!united || !activity || sessionOf(target) !== undefined) return [];
  return goneOn({ ...wish, united }, activity).left;
}

/** Numbers of the activity, or of its session, that stay: the files show nobody who came that way. */
export function numbersLeft(
  { overview: { count }, target, united, bases }: Pick<ImportWish, 'overview' | 'target' | 'united' | 'bases'>,
  activity: Activity | undefined,
): Pick<Activity, Way> {
  if (!activity) return {};
  const [persons, session] = [united?.persons ?? count.persons, sessionOf(target)];
  const mode = modeAfter(activity.mode, modeOf(persons));
  return numbersKept({ activity, session, mode, counts: countsOf(persons, bases) });
}

/** A way in which nobody came here rests on what it rested on before. */
function basesWith(activity: Activity, session: string | undefined, { count }: SessionOverview, bases: Bases): Bases {
  const part = session === undefined ? activity : activity.sessions?.find(({ id }) => id === session);
  const basisOf = (way: 'inPerson' | 'online'): CountBasis => {
    const before = part?.[way];
    if (count.persons[way] > 0 || before === undefined || !('basis' in before)) return bases[way];
    return before.basis ?? bases[way];
  };
  return { inPerson: basisOf('inPerson'), online: basisOf('online') };
}

/** An activity that says nothing of when it was gets the day of the files. */
function dateChanges(activity: Activity, { date, endDate }: EventDate, newId: () => string): [string, unknown][] {
  if (date === undefined || firstDateOf(activity) !== undefined) return [];
  const session = `sessions/${activity.sessions?.[0]?.id ?? newId()}`;
  return [
    [`${session}/from`, date],
    ...(endDate === undefined ? [] : [[`${session}/to`, endDate] as [string, unknown]]),
  ];
}

/** Views and reach go beside the participants, never into them. */
function streamChanges(activity: Activity, files: readonly FileLine[], newId: () => string): [string, unknown][] {
  const recorded = new Set(
    (activity.streamFigures ?? []).map(({ metric, value }) =>
      value?.state === 'number' ? `${metric} ${value.value}` : '',
    ),
  );
  return files
    .filter(({ kind }) => kind === 'stream')
    .flatMap(({ stream }) => Object.entries(stream))
    .filter(([metric, value]) => !recorded.has(`${metric} ${value}`))
    .flatMap(([metric, value]): [string, unknown][] => {
      const entry = `streamFigures/${newId()}`;
      return [
        [`${entry}/metric`, metric],
        [`${entry}/value`, { state: 'number', value, basis: 'platform log' }],
      ];
    });
}

/** Values that the activity has and that would be others. */
export function replacedBy(activity: Activity, changes: ReadonlyMap<string, unknown>): FieldDifference[] {
  return [...changes].flatMap(([address, after]) => {
    const before = valueAt(activity, address);
    if (before === undefined || sameValue(before, after)) return [];
    return [{ address, before, ...(after !== undefined && { after }) }];
  });
}

function valueAt(activity: Activity, address: string): unknown {
  const [name = '', entry, field = ''] = address.split('/');
  const value: unknown = Reflect.get(activity, name);
  if (entry === undefined) return value;
  const found = (value as readonly { readonly id: string }[] | undefined)?.find(({ id }) => id === entry);
  return found && Reflect.get(found, field);
}
