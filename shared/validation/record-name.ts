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

/** What people call a record of any kind: reference, title, name, municipality; a period by its partner and period. */
export function labelOf(context: Context, kind: RecordKind, id: string): string | undefined {
  switch (kind) {
    case 'activity': {
      const activity = context.activities.get(id);
      return activity?.reference ?? activity?.title;
    }
    case 'organisation':
      return organisationName(context, id);
    case 'place': {
      const place = context.dataset.places.get(id);
      return place?.name ?? place?.municipality;
    }
    case 'mappedOrganisation':
      return context.mappedOrganisations.get(id)?.name;
    case 'period': {
      const [partner, period] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
      return [organisationName(context, partner), period].filter((part) => part !== undefined).join(' ');
    }
    case 'attendanceImport':
    case 'overlap':
      return undefined;
  }
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
