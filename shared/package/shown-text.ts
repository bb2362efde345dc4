// Control characters move the cursor of a terminal; direction marks turn the words around them.
const unshowable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const longest = 60;

/** Text out of a file nobody has checked yet, fit to stand in a sentence: one line, at most 60 characters. */
export function shownText(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut.replace(unshowable, '\u{fffd}');
}
