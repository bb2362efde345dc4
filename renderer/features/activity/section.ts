import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Conflict, Dataset } from '../../../shared/schema/dataset.ts';

/** What every section of one activity gets. Sections show values and report changes; saving is the page's business. */
export interface SectionProps {
  /** The activity with what was typed and is not saved yet. */
  readonly activity: Activity;
  readonly dataset: Dataset;
  /** Findings of this activity (`checkDataset`), to be shown beside their fields. */
  readonly issues: readonly Issue[];
  /** Fields in two versions, by address. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly isReadOnly: boolean;
  /** New values by address; `undefined` clears. Saved after a pause, at once on leaving the field. */
  readonly change: (changes: FieldChanges) => void;
  /** A new entry id for lists. */
  readonly newId: () => string;
}
