import { z } from 'zod';
import { activityStatuses } from '../codes/activity-codes.ts';
import type { FieldChanges } from '../consolidation/edit-record.ts';
import type { Issue } from '../issue.ts';
import type { RecordKind } from '../schema/record.ts';

/**
 * What the import of an old list of activities works with: a table with one activity per row, what its columns and values
 * mean, and what comes of each row. Rows count from 1, as a spreadsheet shows them; columns from 0.
 */

/** What a column can say. `ignored`: it is not taken in. */
export const registerFields = [
  'reference',
  'title',
  'type',
  'status',
  'dateFrom',
  'dateTo',
  'place',
  'country',
  'mode',
  'inPerson',
  'online',
  'both',
  'total',
  'partner',
  'planItem',
  'thematicArea',
  'pillar',
  'organisations',
  'about',
  'outcomes',
  'note',
  'ignored',
] as const;
export type RegisterField = (typeof registerFields)[number];

/** Fields of which several columns may each say a part; any other stands in one column. */
export const repeatableFields: ReadonlySet<RegisterField> = new Set([
  'place',
  'organisations',
  'about',
  'outcomes',
  'note',
  'ignored',
]);

export interface RegisterColumn {
  readonly column: number;
  readonly header: string;
  /** First values of it, for the screen where columns are given their meaning. */
  readonly examples: readonly string[];
  /** What it seems to say. */
  readonly proposed: RegisterField;
  /** Its header names people or ways to reach them: never taken in (`domain.md` §6). */
  readonly isPersonal?: true;
}

/** A list inside a sheet. */
export interface RegisterTable {
  readonly sheet: string;
  /** Which of the file's sheets, from 0: two may bear one name. */
  readonly sheetIndex: number;
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly RegisterColumn[];
  /** Answers are remembered under it: the folded headers. */
  readonly layout: string;
}

/** What somebody answered about lists of one layout. Plain values, so that they can be remembered. */
export const registerMappingSchema = z.strictObject({
  layout: z.string(),
  /** By column. */
  fields: z.record(z.string(), z.enum(registerFields)),
  /** What a text means, by `field:folded text`: a code or an id; empty: nothing is recorded of it. */
  values: z.record(z.string(), z.string()),
  /** How `4/6/23` is meant. */
  dateOrder: z.enum(['dayFirst', 'monthFirst']),
  /** Of new activities whose row says none. */
  status: z.enum(activityStatuses).exactOptional(),
  /** Partner (organisation id) of new activities whose row says none. */
  partner: z.string().exactOptional(),
  /** Country of new places where the row says none. */
  country: z.string().exactOptional(),
  /** Language of the texts. */
  language: z.string(),
});
export type RegisterMapping = z.infer<typeof registerMappingSchema>;

/** Values of these are matched with what the register has; what is not found is asked. */
const askedFields = [
  'type',
  'status',
  'mode',
  'country',
  'partner',
  'planItem',
  'thematicArea',
  'pillar',
  'place',
  'organisations',
] as const;
export type AskedField = (typeof askedFields)[number];

/** A text that nothing in the register answers to. */
export interface OpenValue {
  /** Layout of the list whose answers it needs. */
  readonly layout: string;
  readonly field: AskedField;
  readonly text: string;
  /** Key of its answer in {@link RegisterMapping.values}. */
  readonly key: string;
  readonly rows: number;
  /** Without an answer its rows cannot be taken in; a place or an organisation becomes a new record. */
  readonly blocks: boolean;
}

/** A change as the store takes it, many at once as one batch. */
export type RegisterChange =
  | {
      readonly kind: 'create';
      readonly record: RecordKind;
      readonly id: string;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'edit'; readonly id: string; readonly changes: FieldChanges };

export interface RegisterDifference {
  /** Address of the field. */
  readonly address: string;
  readonly before?: unknown;
  readonly after: unknown;
}

const ignoredReasons = ['blank', 'heading', 'header', 'total', 'footer'] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];

/** What comes of a row. */
export type RowOutcome = RowPlace &
  (
    | {
        readonly outcome: 'new' | 'changed';
        /** Id of the activity. */
        readonly activity: string;
        readonly differences: readonly RegisterDifference[];
        readonly notes: readonly Issue[];
      }
    | { readonly outcome: 'unchanged'; readonly activity: string; readonly notes: readonly Issue[] }
    | { readonly outcome: 'ignored'; readonly reason: IgnoredReason }
    | { readonly outcome: 'unreadable'; readonly issues: readonly Issue[] }
  );

export interface RowPlace {
  readonly sheetIndex: number;
  readonly sheet: string;
  readonly row: number;
  /** What people recognise the row by: its title, else its first text. */
  readonly label: string;
}

/** A place or an organisation that a list names and the register does not have. */
export interface NewRecord {
  readonly record: 'place' | 'organisation';
  readonly id: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface RegisterPlan {
  readonly rows: readonly RowOutcome[];
  /** In the order in which they must be made. */
  readonly changes: readonly RegisterChange[];
  readonly newRecords: readonly NewRecord[];
  readonly openValues: readonly OpenValue[];
}
