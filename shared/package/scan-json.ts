import type { Platform } from '../platform.ts';

/**
 * One pass over JSON text, as UTF-8 bytes, before it is parsed. It finds what `JSON.parse` hides (a key twice, `__proto__`, half a
 * surrogate pair, 20,000 levels, 1e999) and whether the text is already in canonical form (RFC 8785), so that a package
 * can be hashed without being written again. It does not check the grammar: `JSON.parse` does.
 */
export type JsonProblem = 'tooDeep' | 'keyTwice' | 'forbiddenKey' | 'loneSurrogate' | 'hugeNumber';

/** A member of the outermost object: its key, and where its bytes stand (from the key's quote to the end of the value). */
export interface JsonMember {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface JsonScan {
  /** First problem found and its place (byte). */
  readonly problem?: { readonly kind: JsonProblem; readonly at: number; readonly key: string };
  /** Members of the outermost object, in the order of the text. */
  readonly members: readonly JsonMember[];
  /** White space between tokens: first byte and byte behind the last, … */
  readonly gaps: readonly number[];
  /** True when, apart from gaps and the order of the outermost members, the text is canonical. */
  readonly canonical: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;
const lowSurrogate = /^\\u(?:d[c-f][0-9a-f]{2})/i;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenLengths: ReadonlySet<number> = new Set([...forbidden].map((key) => key.length));
const shortEscapes = '"\\bfnrt';

/**
 * @param bytes valid UTF-8, with or without a byte order mark
 * @param maxDepth how many objects and arrays may stand inside one another
 */
export function scanJson(bytes: Uint8Array, decodeUtf8: Platform['decodeUtf8'], maxDepth = 32): JsonScan {
  const scanner = new Scanner(bytes, decodeUtf8, maxDepth);
  scanner.run();
  return scanner;
}

/** Written for speed: it reads every byte of every package, and makes no string and no list for a key in order. */
class Scanner implements JsonScan {
  problem?: { readonly kind: JsonProblem; readonly at: number; readonly key: string };
  readonly members: JsonMember[] = [];
  readonly gaps: number[] = [];
  canonical = true;
  private depth = 0;
  /** Per level, where its keys begin in `keys`; −1 for an array. */
  private readonly firstKeys: number[] = [];
  /** Per level, the keys of an object whose keys do not ascend. */
  private readonly keySets: (Set<string> | undefined)[] = [];
  /** Start and end of each key of the objects that are open, quotes included. */
  private readonly keys: number[] = [];
  private keysUsed = 0;
  private lastEscape = -1;
  private anyKeyEscaped = false;
  private readonly bytes: Uint8Array;
  private readonly decodeUtf8: Platform['decodeUtf8'];
  private readonly maxDepth: number;

  constructor(bytes: Uint8Array, decodeUtf8: Platform['decodeUtf8'], maxDepth: number) {
    this.bytes = bytes;
    this.decodeUtf8 = decodeUtf8;
    this.maxDepth = maxDepth;
  }

  run(): void {
    const { bytes } = this;
    const length = bytes.length;
    let expectKey = false;
    let memberStart = -1;
    let memberKeyEnd = -1;
    let index = startsWithMark(bytes) ? 3 : 0;
    while (index < length && !this.problem) {
      const code = bytes[index] ?? 0;
      if (code === quote) {
        const end = this.string(index);
        if (end < 0) return;
        if (expectKey) {
          this.key(index, end);
          if (this.depth === 1) [memberStart, memberKeyEnd] = [index, end];
          expectKey = false;
        }
        index = end;
      } else if (code === 0x7b || code === 0x5b) {
        expectKey = code === 0x7b;
        this.enter(expectKey, index);
        index += 1;
      } else if (code === 0x7d || code === 0x5d || code === comma) {
        if (this.depth === 1 && memberStart >= 0) {
          const key = this.keyText(memberStart, memberKeyEnd);
          this.members.push({ key, start: memberStart, end: this.withoutGap(index) });
          memberStart = -1;
        }
        if (code !== comma) this.leave();
        expectKey = code === comma && this.depth > 0 && this.firstKeys[this.depth - 1] !== -1;
        index += 1;
      } else if (code <= 0x20) {
        index = this.gap(index);
      } else if (code === 0x3a) {
        index += 1;
      } else {
        index = this.bareWord(index);
      }
    }
  }

  private enter(isObject: boolean, at: number): void {
    this.firstKeys[this.depth] = isObject ? this.keysUsed : -1;
    this.keySets[this.depth] = undefined;
    this.depth += 1;
    if (this.depth > this.maxDepth) this.problem = { kind: 'tooDeep', at, key: '' };
  }

  private leave(): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    const firstKey = this.firstKeys[this.depth] ?? -1;
    if (firstKey >= 0) this.keysUsed = firstKey;
  }

  /** Checks the string that begins at `start`; gives the offset behind its closing quote, or −1 when there is none. */
  private string(start: number): number {
    const { bytes } = this;
    const length = bytes.length;
    let index = start + 1;
    while (index < length) {
      const code = bytes[index];
      if (code === quote) return index + 1;
      if (code === backslash) {
        index = this.escape(index);
        if (this.problem) return -1;
      } else {
        index += 1;
      }
    }
    return -1;
  }

  private escape(index: number): number {
    this.lastEscape = index;
    const letter = this.ascii(index + 1, index + 2);
    if (letter !== 'u') {
      if (!shortEscapes.includes(letter)) this.canonical = false;
      return index + 2;
    }
    const hex = this.ascii(index + 2, index + 6);
    const code = Number.parseInt(hex, 16);
    if (code >= 0x20 || hex !== hex.toLowerCase() || '\b\f\n\r\t'.includes(String.fromCharCode(code))) {
      this.canonical = false;
    }
    if (!(code >= 0xd800 && code <= 0xdfff)) return index + 6;
    // In UTF-8 the other half cannot stand there but as an escape.
    if (code <= 0xdbff && lowSurrogate.test(this.ascii(index + 6, index + 12))) return index + 12;
    this.problem = { kind: 'loneSurrogate', at: index, key: '' };
    return index;
  }

  private key(start: number, end: number): void {
    const isEscaped = this.lastEscape > start;
    if (isEscaped) this.anyKeyEscaped = true;
    if (isEscaped || forbiddenLengths.has(end - start - 2)) {
      const key = this.keyText(start, end);
      if (forbidden.has(key)) this.problem = { kind: 'forbiddenKey', at: start, key };
    }
    const level = this.depth - 1;
    const isFirst = this.keysUsed === this.firstKeys[level];
    if (this.keySets[level] || !(isFirst || this.follows(start, end))) this.keyOutOfOrder(level, start, end);
    this.keys[this.keysUsed] = start;
    this.keys[this.keysUsed + 1] = end;
    this.keysUsed += 2;
  }

  private keyOutOfOrder(level: number, start: number, end: number): void {
    if (level > 0) this.canonical = false;
    const keys = this.keySets[level] ?? this.keysOfLevel(level);
    this.keySets[level] = keys;
    const key = this.keyText(start, end);
    if (keys.has(key)) this.problem ??= { kind: 'keyTwice', at: start, key };
    keys.add(key);
  }

  private keysOfLevel(level: number): Set<string> {
    const keys = new Set<string>();
    for (let index = this.firstKeys[level] ?? 0; index < this.keysUsed; index += 2) {
      keys.add(this.keyText(this.keys[index] ?? 0, this.keys[index + 1] ?? 0));
    }
    return keys;
  }

  /** Does the key come after the last one, by UTF-16 code units, as RFC 8785 §3.2.3 asks? */
  private follows(start: number, end: number): boolean {
    const lastStart = this.keys[this.keysUsed - 2] ?? 0;
    const lastEnd = this.keys[this.keysUsed - 1] ?? 0;
    if (this.anyKeyEscaped) return this.keyText(lastStart, lastEnd) < this.keyText(start, end);
    const { bytes } = this;
    const shorter = Math.min(lastEnd - lastStart, end - start) - 1;
    for (let offset = 1; offset < shorter; offset += 1) {
      const [last, here] = [bytes[lastStart + offset] ?? 0, bytes[start + offset] ?? 0];
      if (last === here) continue;
      // UTF-8 sorts as UTF-16 does but for U+E000 to U+FFFF, which UTF-16 puts behind everything longer.
      if (last >= 0xee && here >= 0xee) return this.keyText(lastStart, lastEnd) < this.keyText(start, end);
      return last < here;
    }
    return end - start > lastEnd - lastStart;
  }

  private keyText(start: number, end: number): string {
    const quoted = this.decodeUtf8(this.bytes.subarray(start, end)) ?? '';
    return quoted.includes('\\') ? unescaped(quoted) : quoted.slice(1, -1);
  }

  private gap(start: number): number {
    let end = start + 1;
    while (end < this.bytes.length && (this.bytes[end] ?? 0) <= 0x20) end += 1;
    this.gaps.push(start, end);
    return end;
  }

  private withoutGap(end: number): number {
    return this.gaps.at(-1) === end ? (this.gaps.at(-2) ?? end) : end;
  }

  private bareWord(start: number): number {
    let end = start + 1;
    while (end < this.bytes.length && !isDelimiter(this.bytes[end] ?? 0)) end += 1;
    const first = this.bytes[start] ?? 0;
    if (first === minus || (first >= zero && first <= nine)) this.number(start, end);
    return end;
  }

  private number(start: number, end: number): void {
    if (end - start === 1 && this.bytes[start] !== minus) return;
    const word = this.decodeUtf8(this.bytes.subarray(start, end)) ?? '';
    const number = Number(word);
    if (String(number) !== word) this.canonical = false;
    if (Math.abs(number) === Infinity) this.problem = { kind: 'hugeNumber', at: start, key: '' };
  }

  /** Bytes as characters, one each; what is not ASCII comes out wrong, and as no character of an escape. */
  private ascii(start: number, end: number): string {
    return String.fromCharCode(...this.bytes.subarray(start, end));
  }
}

function isDelimiter(code: number): boolean {
  return (
    code <= 0x20 ||
    code === comma ||
    code === quote ||
    code === 0x3a ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x7b ||
    code === 0x7d
  );
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
