/**
 * What the sheets of a file are called in places and on screen: their names, and where two bear one name, a number behind
 * the later ones, so that a decision about a row of one never holds for the other.
 */
export function sheetLabels(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let label = name;
    for (let number = 2; taken.has(label); number += 1) label = `${name} (${number})`;
    taken.add(label);
    return label;
  });
}
