import { z } from 'zod';
import type { CellKey } from './count-table.ts';

/**
 * What a reader knows of a table that was published: nothing else is remembered of it, so that what is remembered can be
 * kept wherever the publication itself is. `known` has the numbers that were shown and those that follow from them
 * (null: shown as unknown); `hidden` all cells that were not shown, also those that follow.
 */
export const publicationSchema = z.strictObject({
  /** Which table it was, the same for each issue of it. */
  table: z.string().min(1).max(400),
  known: z.record(z.string(), z.int().nullable()),
  hidden: z.array(z.string()),
});
export type Publication = z.infer<typeof publicationSchema>;

/** How earlier issues of a table bind the next one. */
export interface EarlierIssues {
  /** Hidden in one of them: hidden again. */
  readonly hidden: ReadonlySet<CellKey>;
  /** A reader of one of them knew a number of this cell: it must not be taken for unknown where it is still the same. */
  readonly wasKnown: (key: CellKey) => boolean;
  /** A reader has seen no such number of this cell, yet knows by earlier issues that it has changed or is new. */
  readonly isFresh: (key: CellKey, value: number) => boolean;
  /** Nothing was published before. */
  readonly isFirst: boolean;
}

export function earlierIssues(publications: readonly Publication[]): EarlierIssues {
  const hidden = new Set(publications.flatMap((one) => one.hidden));
  const known = publications.map((one) => new Map(Object.entries(one.known)));
  const isOnlyHidden = (key: CellKey) => hidden.has(key) && !known.some((numbers) => numbers.has(key));
  return {
    hidden,
    wasKnown: (key) => known.some((numbers) => numbers.has(key)),
    isFresh: (key, value) => {
      if (isOnlyHidden(key)) return false;
      // A cell that was in no issue was no one there.
      return known.every(
        (numbers) => (numbers.has(key) ? (numbers.get(key) ?? 0) : hidden.has(key) ? null : 0) !== value,
      );
    },
    isFirst: publications.length === 0,
  };
}

/** The issues with one more; the same one again changes nothing. */
export function withIssue(publications: readonly Publication[], issue: Publication): readonly Publication[] {
  const text = JSON.stringify(sorted(issue));
  return publications.some((one) => JSON.stringify(sorted(one)) === text) ? publications : [...publications, issue];
}

function sorted({ table, known, hidden }: Publication) {
  return [table, Object.entries(known).toSorted(([a], [b]) => (a < b ? -1 : 1)), [...hidden].toSorted()];
}

/** What was remembered, as text. Undefined: it cannot be read, so that nobody knows what must stay hidden. */
export function readPublications(text: string | undefined): readonly Publication[] | undefined {
  if (text === undefined) return [];
  try {
    const read = z.array(publicationSchema).safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The same as text, to be remembered. */
export function writePublications(publications: readonly Publication[]): string {
  return JSON.stringify(publications);
}
