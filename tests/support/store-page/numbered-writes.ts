/**
 * Writes with numbers: what each of them writes follows from its number alone, so that the number of the last one says
 * what there has to be. Three of five make an activity, two edit one that is there; all write several fields at once.
 */
export interface NumberedWrite {
  /** The number of the write that made the activity. */
  readonly activity: number;
  readonly isNew: boolean;
}

export function numberedWrite(number: number): NumberedWrite {
  if (isNew(number)) return { activity: number, isNew: true };
  // Old ones and young ones, in no order that a database could like.
  let activity = 1 + ((number * 7_919) % number);
  while (!isNew(activity) || activity >= number) activity = activity > 1 ? activity - 1 : 1;
  return { activity, isNew: false };
}

function isNew(number: number): boolean {
  return number % 5 < 3 || number < 3;
}

/** The fields of an activity after this write. */
export function fieldsWritten(number: number) {
  const { activity } = numberedWrite(number);
  return {
    title: `Activity ${activity}`,
    subtitle: `Written by ${number}`,
    internalNote: `Written by ${number}: ${'ž'.repeat((number * 97) % 900)}`,
  };
}

/** What is found in the store: the fields of {@link fieldsWritten}, as one line for each activity, sorted. */
export type Found = readonly string[];

export function lineOf(fields: {
  readonly title?: string;
  readonly subtitle?: string;
  readonly internalNote?: string;
}) {
  return `${fields.title} | ${fields.subtitle} | ${fields.internalNote}`;
}

/** What there has to be after so many writes. */
export function foundAfter(writes: number): Found {
  const activities = new Map<number, string>();
  for (let number = 1; number <= writes; number += 1)
    activities.set(numberedWrite(number).activity, lineOf(fieldsWritten(number)));
  return [...activities.values()].toSorted();
}

/** The number of the last write of which anything is there; 0: nothing is. */
export function lastWriteIn(found: Found): number {
  return Math.max(0, ...found.map((line) => Number(/Written by (\d+)/u.exec(line)?.[1] ?? 0)));
}
