/** Entries of a list as people see them: by position, then id; those without a position last. */
export function inOrder<Entry extends { readonly id: string; readonly position?: number }>(
  entries: readonly Entry[] = [],
): readonly Entry[] {
  return entries.toSorted((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || (a.id < b.id ? -1 : 1));
}
