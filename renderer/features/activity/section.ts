import type { FieldChanges } from '../../../shared/consolidation/edit-record.ts';
import type { Issue } from '../../../shared/issue.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Conflict, Dataset } from '../../../shared/schema/dataset.ts';

/**
 * What every section of one activity gets. Sections show values and report changes; saving is the page's business.
 * The element around a field bears `data-field="<address>"` (`total`, `delegations/<entry id>/number`; for a finding about
 * a whole list its name, `sessions`): F8 leads to the first control in it.
 */
export interface SectionProps {
  /** The activity with what was typed and is not saved yet. */
  readonly activity: Activity;
  readonly dataset: Dataset;
  /** Findings of this activity (`checkDataset`), to be shown beside their fields. */
  readonly issues: readonly Issue[];
  /** Fields in two versions, by address. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly isReadOnly: boolean;
  /**
   * In a regional activity that another partner reports: the country whose part is filled in here. Its part, delegations
   * and texts may be edited although `isReadOnly`; other countries' may not. Absent: everything, unless `isReadOnly`.
   */
  readonly ownCountry?: string;
  /** New values by address; `undefined` clears. Saved after a pause, at once on leaving the field. */
  readonly change: (changes: FieldChanges) => void;
  /** A new entry id for lists. */
  readonly newId: () => string;
}
