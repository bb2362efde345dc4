/** Stands in a pattern for a byte that may be anything. */
export const anyByte = -1;

/** Whether the bytes begin so, from `at` on. */
export function startsWith(bytes: Uint8Array, start: readonly number[], at = 0): boolean {
  return start.every((byte, index) => byte === anyByte || bytes[at + index] === byte);
}

export function asciiOf(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

/** The first letters of a text in any encoding, for looking at ASCII only: no byte order mark, no NULs, no blanks. */
export function asciiHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096).filter((byte) => byte !== 0);
  return String.fromCharCode(...head)
    .replace(/^(?:ÿþ|þÿ|ï»¿)/u, '')
    .trimStart();
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
