const firstWords = new Map<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>();

/** Whether a folded text is one of these phrases, or goes on behind one. */
export function beginsWith(folded: string, phrases: ReadonlySet<string>): boolean {
  let byFirst = firstWords.get(phrases);
  if (!byFirst) {
    const found = new Map<string, string[]>();
    for (const phrase of phrases) {
      const word = phrase.split(' ')[0]!;
      found.set(word, [...(found.get(word) ?? []), phrase]);
    }
    byFirst = found;
    firstWords.set(phrases, found);
  }
  const space = folded.indexOf(' ');
  const candidates = byFirst.get(space < 0 ? folded : folded.slice(0, space));
  return candidates?.some((phrase) => folded === phrase || folded.startsWith(`${phrase} `)) ?? false;
}
