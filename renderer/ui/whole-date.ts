/**
 * A date or span for a narrow column: no line ends between a year or a day and its word, so that neither `2023.` nor
 * `d.` stands alone.
 * @param words as `dateSpan` says it
 */
export function wholeDate(words: string): string {
  return words.replaceAll(/(?<=\d\.) (?=gada\b)|(?<=\d) (?=[md]\.)/gu, '\u{A0}');
}
