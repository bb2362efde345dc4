import type { FieldVersions, FormEdit } from '../support/store-page/form-edits.ts';

/**
 * Edits that are gone though nobody chose so. An edit may be gone only when one that is still there, or is rightly gone
 * itself, was made by somebody who saw it: in the form, or because the same tab had written it before.
 *
 * @param made the edits of each tab, in the order in which it made them; every edit wrote a text of its own
 * @param versions what stands in the fields at the end
 */
export function lostEdits(
  made: readonly (readonly FormEdit[])[],
  versions: readonly FieldVersions[],
): readonly FormEdit[] {
  const saw = new Map<string, readonly string[]>();
  for (const ofTab of made) {
    const own = new Map<string, string[]>();
    for (const edit of ofTab) {
      const before = own.get(keyOf(edit)) ?? [];
      saw.set(
        textOf(edit, edit.wrote),
        [...edit.saw, ...before].map((value) => textOf(edit, value)),
      );
      own.set(keyOf(edit), [...before, edit.wrote]);
    }
  }
  const accounted = new Set<string>();
  const open = versions.flatMap((one) => one.values.map((value) => textOf(one, value)));
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    if (accounted.has(text)) continue;
    accounted.add(text);
    open.push(...(saw.get(text) ?? []));
  }
  return made.flat().filter((edit) => !accounted.has(textOf(edit, edit.wrote)));
}

type Field = Pick<FormEdit, 'id' | 'field'>;

function keyOf({ id, field }: Field): string {
  return `${id}/${field}`;
}

function textOf(field: Field, value: string): string {
  return `${keyOf(field)}: ${value}`;
}
