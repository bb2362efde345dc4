import { issueSentence } from '../../../shared/messages/sentence.ts';
import type { Cell, Sheet } from '../../../shared/reading/sheet.ts';
import { findRegisterTables } from '../../../shared/register/find-register-tables.ts';
import type { RegisterMapping, RegisterPlan } from '../../../shared/register/model.ts';
import { planRegister } from '../../../shared/register/plan-register.ts';
import { proposeMapping } from '../../../shared/register/propose-mapping.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { datasetOf } from '../summary/small-dataset.ts';

export function sheetOf(rows: readonly (readonly Cell[])[], extra: Partial<Sheet> = {}): Sheet {
  return { name: 'Sheet1', rows, ...extra };
}

/** Every list of the sheets, its columns as they seem, with these answers on top. */
export function planOf(
  rows: readonly (readonly Cell[])[] | readonly Sheet[],
  dataset: Dataset,
  answers: Partial<RegisterMapping> = {},
): RegisterPlan {
  const sheets = isSheets(rows) ? rows : [sheetOf(rows)];
  const lists = findRegisterTables(sheets).map((table) => {
    const proposed = proposeMapping(table, sheets, { language: 'lt' });
    return { table, mapping: { ...proposed, ...answers, fields: { ...proposed.fields, ...answers.fields } } };
  });
  let made = 0;
  return planRegister(lists, sheets, dataset, () => `01890000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`);
}

function isSheets(rows: readonly (readonly Cell[])[] | readonly Sheet[]): rows is readonly Sheet[] {
  return rows.length > 0 && !Array.isArray(rows[0]);
}

export const ids = {
  ddg: '01890000-0000-7000-9000-000000000001',
  providus: '01890000-0000-7000-9000-000000000002',
  jonava: '01890000-0000-7000-9000-000000000003',
  hall: '01890000-0000-7000-9000-000000000004',
  activity: '01890000-0000-7000-9000-000000000005',
  session: '01890000-0000-7000-9000-000000000006',
};
export const registry = {
  organisations: [
    { id: ids.ddg, name: 'Diversity Development Group', shortName: 'DDG', country: 'LT' },
    { id: ids.providus, name: 'PROVIDUS', otherNames: ['Sabiedriskās politikas centrs'], country: 'LV' },
  ],
  places: [
    { id: ids.jonava, municipality: 'Jonava', country: 'LT' },
    { id: ids.hall, name: 'Kongresų rūmai', municipality: 'Vilnius', country: 'LT' },
  ],
};
export const empty = datasetOf({
  ...registry,
  project: {
    plan: [{ code: 'P04', title: 'Study visits', eachCountry: false }],
    thematicAreas: [{ code: 'housing', name: 'Housing' }],
  },
});
export const withActivity = (activity: Omit<Activity, 'id'>): Dataset => ({
  ...empty,
  activities: [{ id: ids.activity, ...activity }],
});

/** The values of the only new activity, entries of lists without their ids. */
export function valuesOf(plan: RegisterPlan): Record<string, unknown> {
  const [created] = plan.changes.flatMap((change) =>
    change.kind === 'create' && change.record === 'activity' ? [change] : [],
  );
  const entries = Object.entries(created?.value ?? {});
  return Object.fromEntries(
    entries.map(([name, value]) =>
      name === 'sessions' || name === 'organisations'
        ? [name, (value as Record<string, unknown>[]).map(({ id: _id, position: _position, ...rest }) => rest)]
        : [name, value],
    ),
  );
}

export const outcomesOf = (plan: RegisterPlan) => plan.rows.map(({ outcome }) => outcome);
export const saidOf = (plan: RegisterPlan) =>
  plan.rows.flatMap((row) => (row.outcome === 'unreadable' ? row.issues.map((issue) => issueSentence(issue)) : []));
export const notesOf = (plan: RegisterPlan) =>
  plan.rows.flatMap((row) => ('notes' in row ? row.notes.map(({ code }) => code) : []));

/** One row under a header that names its cells. */
export function planRow(
  cells: Readonly<Record<string, Cell>>,
  dataset = empty,
  answers: Partial<RegisterMapping> = {},
) {
  return planOf([Object.keys(cells), Object.values(cells)], dataset, answers);
}
