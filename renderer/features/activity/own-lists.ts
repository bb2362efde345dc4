import type { CodeOption } from '../../ui/fields/code-field.tsx';

interface Coded {
  readonly code: string;
  readonly name: string;
  readonly withdrawn?: true;
}

/** Codes of a project's own list to choose from: those in use, and of the withdrawn ones only what the record holds. */
export function codeOptions(
  list: readonly Coded[],
  held: string | readonly string[] | undefined,
): readonly CodeOption[] {
  return list
    .filter(({ code, withdrawn }) => !withdrawn || held === code || (Array.isArray(held) && held.includes(code)))
    .map(({ code, name }) => ({ value: code, label: name }));
}
