import type { Activity } from '../../schema/activity.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Organisation, Place } from '../../schema/registry.ts';

/** Kinds of record that others refer to by name. */
export type NamedKind = 'organisation' | 'place' | 'activity';

/** Id → what people call the record. An id without a record stands for itself. */
export interface Labels {
  readonly labelOf: (kind: NamedKind, id: string) => string;
  readonly all: (kind: NamedKind) => readonly string[];
}

export function organisationLabel(organisation: Pick<Organisation, 'name' | 'shortName'>): string | undefined {
  return organisation.name ?? organisation.shortName;
}

export function placeLabel(place: Pick<Place, 'name' | 'municipality'>): string | undefined {
  const parts = [place.name, place.municipality].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
}

export function activityLabel(activity: Pick<Activity, 'reference' | 'title'>): string | undefined {
  return activity.reference ?? activity.title;
}

export function labelsOf(dataset: Dataset): Labels {
  const byKind = {
    organisation: labelMap(dataset.organisations.values(), organisationLabel),
    place: labelMap(dataset.places.values(), placeLabel),
    activity: labelMap(dataset.activities, activityLabel),
  };
  return {
    labelOf: (kind, id) => byKind[kind].get(id) ?? id,
    all: (kind) => [...new Set(byKind[kind].values())].toSorted(),
  };
}

function labelMap<Item extends { readonly id: string }>(
  items: Iterable<Item>,
  label: (item: Item) => string | undefined,
) {
  const labels = new Map<string, string>();
  for (const item of items) labels.set(item.id, label(item) ?? item.id);
  return labels;
}

/** What a name in a workbook means: the ids of that name, and those that new rows of that name would get. */
export interface NamedRecords {
  readonly ids: ReadonlySet<string>;
  readonly newIds: ReadonlySet<string>;
}

export type NameLookup = (kind: NamedKind, name: string) => NamedRecords | undefined;
