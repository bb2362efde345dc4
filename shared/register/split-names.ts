/** Commas inside quotation marks or brackets belong to a name. */
const commaBetween = /,(?![^(]*\))(?![^„«“"]*[“»”"](?:[^„«“"]|$))/u;

/**
 * The names that a cell lists: by lines and semicolons; by commas, too, unless a name with its commas is known.
 * @param isKnown whether something is called so
 */
export function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const names = text.split(/[;\n]/u).flatMap((line) => {
    const name = clean(line);
    if (name === '' || !name.includes(',') || isKnown(name)) return [name];
    return joinKnown(name.split(commaBetween).map(clean), isKnown);
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The most pieces that together are a name belong together. */
function joinKnown(pieces: readonly string[], isKnown: (name: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (let from = 0; from < pieces.length;) {
    let taken = 1;
    for (let count = Math.min(4, pieces.length - from); count > 1 && taken === 1; count -= 1)
      if (isKnown(pieces.slice(from, from + count).join(', '))) taken = count;
    names.push(pieces.slice(from, from + taken).join(', '));
    from += taken;
  }
  return names;
}

/** Without what stands before an item of a list, and around it. */
function clean(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replace(/^\s*(?:[-–—•*]|\d{1,2}[.)])\s+/u, '')
    .trim();
}
