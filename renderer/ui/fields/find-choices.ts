import { foldName } from '../../../shared/counting/distinct-names.ts';

/** A record that can be chosen: what it is called, what tells it from its namesakes, and every other name it goes by. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly detail?: string;
  readonly otherNames?: readonly string[];
  /** Another one stands for it: it keeps its name where it was chosen, and is not offered any more. */
  readonly isJoined?: true;
}

/**
 * Choices whose names contain every typed word, diacritics and capitals aside; those that begin with the text first.
 * @param limit more are not of help
 */
export function findChoices(choices: readonly Choice[], typed: string, limit = 30): readonly Choice[] {
  const offered = choices.filter(({ isJoined }) => !isJoined);
  const words = foldName(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return offered.slice(0, limit);
  const found: { readonly choice: Choice; readonly rank: number }[] = [];
  for (const choice of offered) {
    const names = namesOf(choice).map(foldName);
    const all = names.join(' ');
    if (!words.every((word) => all.includes(word))) continue;
    found.push({ choice, rank: names.some((name) => name.startsWith(words.join(' '))) ? 0 : 1 });
  }
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** True when some choice is called exactly that: then nothing new is offered under the name. */
export function isKnownName(choices: readonly Choice[], typed: string): boolean {
  const name = foldName(typed);
  return choices.some((choice) => namesOf(choice).some((one) => foldName(one) === name));
}

/** The one offered choice that is called exactly that, by any of its names; undefined when there is none, or more than one. */
export function onlyChoiceNamed(choices: readonly Choice[], typed: string): Choice | undefined {
  const name = foldName(typed);
  if (name === '') return undefined;
  const named = choices.filter(
    (choice) => !choice.isJoined && [choice.label, ...(choice.otherNames ?? [])].some((one) => foldName(one) === name),
  );
  return named.length === 1 ? named[0] : undefined;
}

function namesOf({ label, detail, otherNames = [] }: Choice): readonly string[] {
  return [label, ...otherNames, ...(detail === undefined ? [] : [detail])];
}
