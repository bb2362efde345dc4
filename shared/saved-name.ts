const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;
/** Separators and what Windows forbids; controls; characters that turn the direction of writing. */
const forbidden = /[\p{Cc}\p{Bidi_Control}<>:"/\\|?*]/gu;

/** A file name that every system takes and that shows what it is; letters of all languages stay. */
export function savedName(suggested: string): string {
  const name = suggested
    .replace(forbidden, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s.]+/u, '')
    .replace(/[\s.]+$/u, '')
    .slice(-120)
    .trim();
  if (name === '') return 'FOR-IN Register';
  return reserved.test(name) ? `_${name}` : name;
}
