import { withoutForbidden } from '../for-others/file-name.ts';

/** The ending of a package's file. */
export const packageEnding = '.forin';

/**
 * The name of a file to send: `FOR-IN 2.0 DDG 2026-Q1.forin`.
 * @param parts project code, partner, period …; what is empty or absent is left out
 * @param ending with its dot
 */
export function fileNameOf(parts: readonly (string | undefined)[], ending: string): string {
  const name = parts
    .map((part) => withoutForbidden(part ?? '').trim())
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^\.+/u, '');
  return `${Array.from(name).slice(0, 100).join('').trim() || 'FOR-IN Register'}${ending}`;
}
