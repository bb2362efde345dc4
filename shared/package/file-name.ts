/** What Windows, macOS or Linux do not take in a name; controls; characters that turn the direction of writing. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const forbidden = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069<>:"/\\|?*]/gu;

/** The ending of a package's file. */
export const packageEnding = '.forin';

/**
 * The name of a file to send: `FOR-IN 2.0 DDG 2026-Q1.forin`.
 * @param parts project code, partner, period …; what is empty or absent is left out
 * @param ending with its dot
 */
export function fileNameOf(parts: readonly (string | undefined)[], ending: string): string {
  const name = parts
    .map((part) => (part ?? '').replace(forbidden, ' ').replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^\.+/u, '');
  return `${Array.from(name).slice(0, 100).join('').trim() || 'FOR-IN Register'}${ending}`;
}
