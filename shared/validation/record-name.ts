import type { IssuePath } from '../issue.ts';
import type { Activity, Session } from '../schema/activity.ts';
import type { RecordKind } from '../schema/record.ts';
import type { Context } from './context.ts';

/** Parameter of a sentence where a name would stand but the record has none; the sentence has words for it (`select`). */
export const unnamed = '_none';

/** Where a finding of an activity is; `label` is its reference, else its title, and absent when it has neither. */
export function pathOfActivity(activity: Activity, field?: string): IssuePath {
  return pathOf('activity', activity.id, activity.reference ?? activity.title, field);
}

export function pathOf(kind: RecordKind | 'project', record: string, label?: string, field?: string): IssuePath {
  return { kind, record, ...(label !== undefined && { label }), ...(field !== undefined && { field }) };
}

const labels: Readonly<Record<RecordKind, (context: Context, id: string) => string | undefined>> = {
  activity: ({ activities }, id) => activities.get(id)?.reference ?? activities.get(id)?.title,
  organisation: organisationName,
  place: ({ dataset }, id) => dataset.places.get(id)?.name ?? dataset.places.get(id)?.municipality,
  mappedOrganisation: ({ mappedOrganisations }, id) => mappedOrganisations.get(id)?.name,
  period: (context, id) => {
    const [partner, period] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
    return [organisationName(context, partner), period].filter((part) => part !== undefined).join(' ');
  },
  attendanceImport: () => undefined,
  overlap: () => undefined,
};

/** What people call a record of any kind: reference, title, name, municipality; a period by its partner and period. */
export function labelOf(context: Context, kind: RecordKind, id: string): string | undefined {
  return labels[kind](context, id);
}

export function organisationName(context: Context, id: string | undefined): string | undefined {
  const organisation = id === undefined ? undefined : context.dataset.organisations.get(id);
  return organisation?.shortName ?? organisation?.name;
}

/** How a sentence calls a session: its title, else its first date. */
export function sessionName(session: Session): string {
  return session.title ?? session.from ?? unnamed;
}

/** The first few names, joined; `more` says how many were left off. */
export function firstNames(names: readonly string[], limit = 5): { readonly names: string; readonly more: number } {
  return { names: names.slice(0, limit).join(', '), more: Math.max(0, names.length - limit) };
}
