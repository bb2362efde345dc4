/** The parts of "Combine reports" in the order of the work. Each has a folder of that name here, and an address. */
export const combineParts = ['files', 'two-versions', 'missing', 'periods', 'other-names', 'earlier'] as const;
export type CombinePart = (typeof combineParts)[number];

/** The part that an address or a tab names; the first when it names none. */
export function partOf(value: string | null | undefined): CombinePart {
  return combineParts.find((part) => part === value) ?? combineParts[0];
}
