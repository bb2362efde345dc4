import { firstDateOf } from '../counting/activity-dates.ts';
import { foldName } from '../counting/distinct-names.ts';
import { error, warning } from '../issue.ts';
import type { Issue, IssuePath } from '../issue.ts';
import { recordOfValues } from '../package/address.ts';
import type { Sheet } from '../reading/sheet.ts';
import { indexConflicts } from '../schema/dataset.ts';
import type { Dataset } from '../schema/dataset.ts';
import { activityFieldsSchema } from '../schema/activity.ts';
import type { Activity } from '../schema/activity.ts';
import { activityIndex, rowKeyOf } from './activity-index.ts';
import { differencesOf } from './activity-differences.ts';
import { isEmpty, shortText } from './cell-content.ts';
import { ListNames } from './list-names.ts';
import type {
  RegisterChange,
  RegisterDifference,
  RegisterMapping,
  RegisterPlan,
  RegisterTable,
  RowOutcome,
  RowPlace,
} from './model.ts';
import { seenRows } from './merged-cells.ts';
import type { SeenRow } from './merged-cells.ts';
import { newActivityValues } from './new-activity-values.ts';
import { readRegisterRow } from './read-register-row.ts';
import type { RowReading } from './read-register-row.ts';
import { ignoredReasonOf } from './row-kind.ts';

/** A list and what its columns mean. */
export interface MappedTable {
  readonly table: RegisterTable;
  readonly mapping: RegisterMapping;
}

/**
 * What comes of every row of the lists, without doing it. A row with one cell that cannot be read is not taken in at all;
 * two rows about one activity are never merged: the second is said to be the first again.
 */
export function planRegister(
  lists: readonly MappedTable[],
  sheets: readonly Sheet[],
  dataset: Dataset,
  newId: () => string,
): RegisterPlan {
  const steps = planInSteps(lists, sheets, dataset, newId);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** {@link planRegister} in steps of a row each, for windows that stay alive: gives how many rows were read. */
export function* planInSteps(
  lists: readonly MappedTable[],
  sheets: readonly Sheet[],
  dataset: Dataset,
  newId: () => string,
): Generator<number, RegisterPlan> {
  const planner = new RegisterPlanner(dataset, newId);
  let done = 0;
  for (const list of lists) {
    const sheet = sheets[list.table.sheetIndex];
    const seen = seenRows(sheet, list.table, list.mapping);
    const hidden = new Set(sheet?.hiddenRows);
    for (let row = list.table.firstRow; row <= list.table.lastRow; row += 1) {
      planner.addRow({ ...seen(row), isHidden: hidden.has(row - 1) }, row, list);
      done += 1;
      yield done;
    }
  }
  return planner.plan();
}

interface RowFound extends SeenRow {
  /** The file does not show it. */
  readonly isHidden: boolean;
}

class RegisterPlanner {
  readonly #names: ListNames;
  readonly #known: ReturnType<typeof activityIndex>;
  readonly #conflicts: ReturnType<typeof indexConflicts>;
  readonly #newId: () => string;
  readonly #rows: RowOutcome[] = [];
  readonly #changes: RegisterChange[] = [];
  /** Row that speaks of an activity → its number. */
  readonly #seen = new Map<string, number>();

  constructor(dataset: Dataset, newId: () => string) {
    this.#names = new ListNames(dataset, newId);
    this.#known = activityIndex(dataset);
    this.#conflicts = indexConflicts(dataset.conflicts);
    this.#newId = newId;
  }

  addRow({ cells, sharedCounts, isPart, isHidden }: RowFound, row: number, { table, mapping }: MappedTable): void {
    const { sheet, sheetIndex } = table;
    const reason = ignoredReasonOf(cells, table, mapping);
    if (reason !== undefined) {
      // Blank rows are nothing to look at, except between others, where a spreadsheet shows them anyway.
      const label = shortText(cells.find((cell) => !isEmpty(cell)));
      this.#rows.push({ sheet, sheetIndex, row, label, outcome: 'ignored', reason });
      return;
    }
    if (isPart) {
      const label = shortText(cells.find((cell) => typeof cell === 'string' && !isEmpty(cell)));
      const issues = [error('register.activityOverRows', { sheet, row })];
      this.#rows.push({ sheet, sheetIndex, row, label, outcome: 'unreadable', issues });
      return;
    }
    const reading = readRegisterRow({ cells, row, table, mapping, sharedCounts }, this.#names);
    const { fields } = reading.values;
    const label = fields.get('title') ?? fields.get('reference') ?? shortText(cells.find((cell) => !isEmpty(cell)));
    const notes = isHidden ? [warning('register.rowHidden', { sheet, row }), ...reading.notes] : reading.notes;
    this.#rows.push(this.#outcomeOf({ ...reading, notes }, { sheet, sheetIndex, row, label }, mapping));
  }

  plan(): RegisterPlan {
    const { newRecords, openValues } = this.#names;
    const used = usedIds(this.#changes);
    const needed = newRecords.filter(({ id }) => used.has(id));
    return {
      rows: this.#rows,
      changes: [
        ...needed.map(({ record, id, value }): RegisterChange => ({ kind: 'create', record, id, value })),
        ...this.#changes,
      ],
      newRecords: needed,
      openValues,
    };
  }

  #outcomeOf({ values, issues, notes }: RowReading, place: RowPlace, mapping: RegisterMapping): RowOutcome {
    const path = { sheet: place.sheet, row: place.row };
    const unreadable = (...found: readonly Issue[]): RowOutcome => ({ ...place, outcome: 'unreadable', issues: found });
    if (issues.length > 0) return unreadable(...issues);
    const existing = this.#known.find(values, { partner: mapping.partner });
    if (existing === 'several') return unreadable(error('register.severalFit', path, { label: place.label }));
    const key = existing?.id ?? rowKeyOf(values);
    const twin = this.#seen.get(key);
    if (twin !== undefined) return unreadable(error('register.rowTwice', path, { label: place.label, other: twin }));
    this.#seen.set(key, place.row);
    if (existing) {
      const conflicts = this.#conflicts.get(existing.id) ?? new Map<string, never>();
      const found = differencesOf({ activity: existing, values, mapping, conflicts, path, newId: this.#newId });
      const activity = existing.id;
      const all = [...otherOf(existing, values, path), ...notes, ...found.notes];
      if (found.differences.length === 0) return { ...place, outcome: 'unchanged', activity, notes: all };
      const changes = new Map(found.differences.map(({ address, after }) => [address, after]));
      this.#changes.push({ kind: 'edit', id: activity, changes });
      return { ...place, outcome: 'changed', activity, differences: found.differences, notes: all };
    }
    const created = newActivityValues(values, mapping, this.#newId);
    const value = recordOfValues(created);
    // What a remembered answer names may no longer be what the record's rules allow.
    if (!activityFieldsSchema.safeParse(value).success) return unreadable(error('register.notARecord', path));
    const activity = this.#newId();
    this.#changes.push({ kind: 'create', record: 'activity', id: activity, value });
    const differences = [...created].map(([address, after]): RegisterDifference => ({ address, after }));
    const like = this.#known.findLike(values, { partner: mapping.partner });
    const said = like ? [warning('register.sameTitle', path, { label: place.label })] : [];
    return { ...place, outcome: 'new', activity, differences, notes: [...said, ...notes] };
  }
}

/** Said where only the reference is the same: the list may number its activities in its own way. */
function otherOf(existing: Activity, { fields, spans }: RowReading['values'], path: IssuePath): readonly Issue[] {
  const [known, said] = [existing.title, fields.get('title')];
  const [from, to] = [firstDateOf(existing), spans[0]?.from];
  if (known === undefined || said === undefined || from === undefined || to === undefined) return [];
  const isSameDate = from.startsWith(to) || to.startsWith(from);
  if (isSameDate || foldName(known) === foldName(said)) return [];
  return [warning('register.looksOther', path, { title: known, date: from })];
}

/** Every text that the values of changes hold. */
function usedIds(changes: readonly RegisterChange[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') ids.add(value);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  for (const change of changes) {
    if (change.kind === 'create') visit(change.value);
    else for (const value of change.changes.values()) visit(value);
  }
  return ids;
}
