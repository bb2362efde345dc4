import { shownName } from '../messages/shown-name.ts';

const longest = 60;

/** Text out of a file nobody has checked yet, fit to stand in a sentence: one line, at most 60 characters. */
export function shownText(text: string): string {
  return shownName(text.length > longest ? `${text.slice(0, longest)}…` : text);
}
