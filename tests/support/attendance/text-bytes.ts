/** How the text of a bench file is written; named as `Tables.encoding` names it. */
export type TextForm =
  | 'utf-8'
  | 'utf-8+bom'
  | 'utf-16le'
  | 'utf-16le+bom'
  | 'utf-16be'
  | 'utf-16be+bom'
  | 'windows-1257'
  | 'windows-1252'
  | 'windows-1251';

const mark = '\u{feff}';
const questionMark = 0x3f;
/** Letters of the bytes 80–9F in windows-1252, which some decoders of today take for control characters. */
const upperWestern = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ';
const pages: Readonly<Partial<Record<TextForm, ReadonlyMap<string, number>>>> = {
  'windows-1257': pageOf((byte) => new TextDecoder('windows-1257').decode(Uint8Array.of(byte))),
  'windows-1251': pageOf((byte) => new TextDecoder('windows-1251').decode(Uint8Array.of(byte))),
  'windows-1252': pageOf((byte) => upperWestern[byte - 0x80] ?? String.fromCharCode(byte)),
};

/** The text as bytes. Letters that an 8-bit page lacks become `?`, as a spreadsheet writes them. */
export function textBytes(text: string, form: TextForm): Uint8Array {
  const page = pages[form];
  if (page !== undefined) return Uint8Array.from(Array.from(text), (letter) => page.get(letter) ?? questionMark);
  const marked = form.endsWith('+bom') ? mark + text : text;
  if (form.startsWith('utf-8')) return new TextEncoder().encode(marked);
  return twoByteUnits(marked, form.startsWith('utf-16le'));
}

function twoByteUnits(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian);
  return bytes;
}

/** Letter to byte, from the letter of each byte. */
function pageOf(letterOf: (byte: number) => string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: 256 }, (_, byte) => [letterOf(byte), byte]));
}
