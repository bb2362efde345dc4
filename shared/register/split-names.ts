/** Commas inside quotation marks or brackets belong to a name. */
const commaBetween = /,(?![^(]*\))(?![^„«“"]*[“»”"](?:[^„«“"]|$))/u;

/** What stands between names as often as inside one. */
const otherSigns = /[,/+&]|\s(?:ir|un|ja|and|и|та)\s/u;
/** The end of a list inside a name. */
const endOfName = /^\p{Ll}.*\s(?:ir|un|ja|and|и|та)\s/u;

/**
 * The names that a cell lists: by lines and semicolons; by commas, too, unless a name with its commas is known; by
 * slashes and "and" only when everything between them is known.
 * @param isKnown whether something is called so
 */
export function splitNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const names = text.split(/[;\n]/u).flatMap((line) => {
    const name = clean(line);
    if (name === '' || isKnown(name)) return [name];
    const parts = name
      .split(otherSigns)
      .map(clean)
      .filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isKnown)) return parts;
    return name.includes(',') ? joinKnown(name.split(commaBetween).map(clean), isKnown) : [name];
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
    const name = pieces.slice(from, from + taken).join(', ');
    const before = names.at(-1);
    // `Švietimo, mokslo ir sporto ministerija` is one.
    if (taken === 1 && before !== undefined && endOfName.test(name) && !isKnown(before) && !isKnown(name))
      names.splice(-1, 1, `${before}, ${name}`);
    else names.push(name);
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
