import { foldName } from '../counting/distinct-names.ts';
import type { SessionContext } from './session.ts';

/** Abbreviations in the names of Lithuanian municipalities: `Jonavos r. sav.` is `Jonavos rajono savivaldybė`. */
const abbreviations: Readonly<Record<string, string>> = {
  r: 'rajono',
  raj: 'rajono',
  m: 'miesto',
  sav: 'savivaldybe',
  savivaldybes: 'savivaldybe',
};

function keyOf(name: string): string {
  return foldName(name)
    .split(' ')
    .map((word) => abbreviations[word] ?? word)
    .join(' ');
}

/**
 * Puts spellings of one organisation under one key: the id of the registry when it knows the name, else the spelling that
 * came first. `Įstaiga, pareigos` in one cell: the part before the comma is tried, too.
 */
export function organisationKeys(organisations: SessionContext['organisations']): (name: string) => string {
  const known = new Map<string, string>();
  for (const { id, names } of organisations)
    for (const name of names) if (keyOf(name) !== '') known.set(keyOf(name), id);
  const firsts = new Map<string, string>();
  const settled = new Map<string, string>();
  const settle = (name: string) => {
    const key = keyOf(name);
    const found = known.get(key) ?? known.get(keyOf(name.split(',')[0] ?? ''));
    if (found !== undefined) return found;
    const first = firsts.get(key);
    if (first !== undefined) return first;
    firsts.set(key, name);
    return name;
  };
  return (name) => {
    const found = settled.get(name) ?? settle(name);
    settled.set(name, found);
    return found;
  };
}
