/** Windows takes these for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)\s*(?:\.|$)/iu;
/** Separators and what Windows forbids; controls; characters that turn the direction of writing; halves of characters. */
const forbidden = /[\p{Cc}\p{Cs}\p{Bidi_Control}<>:"/\\|?*]/gu;

const mostCharacters = 120;
/** File systems take 255 bytes; a copy gets " (1)" added, a download its own ending while it comes. */
const mostBytes = 220;

/** A file name that every system takes and that shows what it is; letters of all languages stay. */
export function savedName(suggested: string): string {
  const whole = withoutForbidden(suggested).replace(/[\s.]+$/u, '');
  const name = endOf(whole).replace(/^[\s.]+/u, '');
  if (name === '') return 'FOR-IN Register';
  return reserved.test(name) ? `_${name}` : name;
}

/** What no system takes in a name, or what would hide the rest of it, as blanks; blanks one at a time. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, ' ').replaceAll(/\s+/gu, ' ');
}

/** As much of the end as a name may have: the ending says what the file is. */
function endOf(name: string): string {
  let bytes = 0;
  const kept = Array.from(name).slice(-mostCharacters).toReversed();
  const tooMany = kept.findIndex((character) => (bytes += bytesOf(character)) > mostBytes);
  return kept
    .slice(0, tooMany < 0 ? kept.length : tooMany)
    .toReversed()
    .join('');
}

/** In UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
