import type { Conflict, Dataset } from '../../shared/schema/dataset.ts';
import type { Project } from '../../shared/schema/project.ts';
import { datasetLists } from './dataset-parts.ts';
import type { DatasetPart, Identified } from './dataset-parts.ts';

/** A dataset as it is put together from the parts that make it. */
export class DatasetCopy {
  readonly #lists = new Map(datasetLists.map((list) => [list, new Map<string, Identified>()]));
  #project: Project | null = null;
  #conflicts: readonly Conflict[] = [];
  #made: Dataset | null = null;

  take(part: DatasetPart): void {
    this.#made = null;
    if ('project' in part) this.#project = part.project;
    else if ('conflicts' in part) this.#conflicts = part.conflicts;
    else {
      const items = this.#itemsOf(part.list);
      for (const id of part.gone) items.delete(id);
      for (const item of part.put) items.set(item.id, item);
    }
  }

  /** The dataset as it stands, the same object until the next part; everything sorted by id, as it was. */
  get dataset(): Dataset {
    this.#made ??= this.#make();
    return this.#made;
  }

  #make(): Dataset {
    if (!this.#project) throw new Error('the dataset has no project yet');
    const sorted = datasetLists.map((list) => {
      const items = [...this.#itemsOf(list)].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return [list, list === 'organisations' || list === 'places' ? new Map(items) : items.map(([, item]) => item)];
    });
    // Every member of a dataset is named here.
    return { ...Object.fromEntries(sorted), project: this.#project, conflicts: this.#conflicts } as Dataset;
  }

  #itemsOf(list: (typeof datasetLists)[number]): Map<string, Identified> {
    const items = this.#lists.get(list);
    if (!items) throw new Error(`a dataset has no ${list}`);
    return items;
  }
}
