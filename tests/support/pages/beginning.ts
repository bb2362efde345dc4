/**
 * Matches what begins as this text does, to be followed by something else. The bracket at the end of a text of the
 * made-up language is no part of its beginning.
 * @param after pattern of what follows at once
 */
export function beginningWith(text: string, after = ''): RegExp {
  const beginning = text.replace(/\]$/u, '').replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${beginning}${after}`, 'u');
}
