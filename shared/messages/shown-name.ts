// Control characters move the cursor of a terminal and begin lines; direction marks turn the words around them.
const unshowable = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text of unknown origin, such as the name of a file that somebody sent, on one line and without power over its surroundings. */
export function shownName(text: string): string {
  return text.replace(unshowable, '\u{fffd}');
}
