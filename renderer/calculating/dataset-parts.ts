import type { Conflict, Dataset } from '../../shared/schema/dataset.ts';
import type { Project } from '../../shared/schema/project.ts';

export const datasetLists = [
  'activities',
  'mappedOrganisations',
  'attendanceImports',
  'overlaps',
  'periods',
  'organisations',
  'places',
] as const;
type ListName = (typeof datasetLists)[number];

export interface Identified {
  readonly id: string;
}

/** A piece of what makes one dataset another; small enough to be handed over without anybody waiting for it. */
export type DatasetPart =
  | { readonly list: ListName; readonly put: readonly Identified[]; readonly gone: readonly string[] }
  | { readonly project: Project }
  | { readonly conflicts: readonly Conflict[] };

/** Records of one part: some two hundred kilobytes. */
const recordsInPart = 100;

/** What has to be told to whoever has the one dataset so that it has the other. What kept its identity is not told. */
export function* partsBetween(before: Dataset | null, after: Dataset): Generator<DatasetPart> {
  if (before?.project !== after.project) yield { project: after.project };
  for (const list of datasetLists) {
    if (before?.[list] === after[list]) continue;
    const known = new Map<string, Identified>(before ? itemsOf(before, list).map((item) => [item.id, item]) : []);
    let put: Identified[] = [];
    for (const item of itemsOf(after, list)) {
      const isSame = known.get(item.id) === item;
      known.delete(item.id);
      if (isSame) continue;
      put.push(item);
      if (put.length < recordsInPart) continue;
      yield { list, put, gone: [] };
      put = [];
    }
    if (put.length > 0 || known.size > 0) yield { list, put, gone: [...known.keys()] };
  }
  if (before?.conflicts !== after.conflicts) yield { conflicts: after.conflicts };
}

function itemsOf(dataset: Dataset, list: ListName): readonly Identified[] {
  const items = dataset[list];
  return 'values' in items && items instanceof Map ? [...items.values()] : (items as readonly Identified[]);
}
