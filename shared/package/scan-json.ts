/**
 * One pass over JSON text before it is parsed. It finds what `JSON.parse` hides (a key twice, `__proto__`, half a
 * surrogate pair, 20,000 levels) and whether the text is already in canonical form (RFC 8785), so that a package can be
 * hashed without being written again. It does not check the grammar: `JSON.parse` does.
 */
export type JsonProblem = 'tooDeep' | 'keyTwice' | 'forbiddenKey' | 'loneSurrogate';

/** A member of the outermost object: its key, and where it stands (from the key's quote to the end of the value). */
export interface JsonMember {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export interface JsonScan {
  /** First problem found and its place in the text (UTF-16 offset). */
  readonly problem?: { readonly kind: JsonProblem; readonly at: number; readonly key: string };
  /** Members of the outermost object, in the order of the text. */
  readonly members: readonly JsonMember[];
  /** White space between tokens: start and end, start and end, … */
  readonly gaps: readonly number[];
  /** True when, apart from gaps and the order of the outermost members, the text is canonical. */
  readonly canonical: boolean;
  /** True when brackets or a string are left open: the end of the file is missing. */
  readonly open: boolean;
}

const quote = 0x22;
const backslash = 0x5c;
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const shortEscapes = '"\\bfnrt';

/** @param maxDepth how many objects and arrays may stand inside one another */
export function scanJson(text: string, maxDepth = 32): JsonScan {
  const scanner = new Scanner(text, maxDepth);
  scanner.run();
  return scanner;
}

class Scanner implements JsonScan {
  problem?: { readonly kind: JsonProblem; readonly at: number; readonly key: string };
  readonly members: JsonMember[] = [];
  readonly gaps: number[] = [];
  canonical = true;
  open = false;
  /** Per level: an object's keys once they are out of order, `true` while they ascend, `false` for an array. */
  private readonly levels: (Set<string> | boolean)[] = [];
  /** Per level the text of the last key, and of all keys while they ascend. */
  private readonly lastKeys: string[] = [];
  private readonly seenKeys: string[][] = [];
  private readonly text: string;
  private readonly maxDepth: number;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  run(): void {
    const { text } = this;
    const length = text.length;
    let expectKey = false;
    let memberStart = -1;
    let memberKey = '';
    let index = 0;
    while (index < length && !this.problem) {
      const code = text.charCodeAt(index);
      if (code === quote) {
        const end = this.string(index);
        if (end < 0) break;
        if (expectKey) {
          const key = this.key(index, end);
          if (this.levels.length === 1) [memberStart, memberKey] = [index, key];
          expectKey = false;
        }
        index = end;
      } else if (code === 0x7b || code === 0x5b) {
        this.enter(code === 0x7b, index);
        expectKey = code === 0x7b;
        index += 1;
      } else if (code === 0x7d || code === 0x5d || code === 0x2c) {
        if (this.levels.length === 1 && memberStart >= 0) {
          this.members.push({ key: memberKey, start: memberStart, end: this.withoutGap(index) });
          memberStart = -1;
        }
        if (code === 0x2c) expectKey = this.levels.at(-1) !== false && this.levels.length > 0;
        else this.leave();
        if (code !== 0x2c) expectKey = false;
        index += 1;
      } else if (code <= 0x20) {
        index = this.gap(index);
      } else if (code === 0x3a) {
        index += 1;
      } else {
        index = this.bareWord(index);
      }
    }
    if (!this.problem && this.levels.length > 0) this.open = true;
  }

  private enter(isObject: boolean, at: number): void {
    this.levels.push(isObject);
    this.lastKeys.push('');
    this.seenKeys.push([]);
    if (this.levels.length > this.maxDepth) this.problem = { kind: 'tooDeep', at, key: '' };
  }

  private leave(): void {
    this.levels.pop();
    this.lastKeys.pop();
    this.seenKeys.pop();
  }

  /** Checks the string that begins at `start`; gives the offset behind its closing quote, or −1 when there is none. */
  private string(start: number): number {
    const { text } = this;
    let index = start + 1;
    for (;;) {
      const code = text.charCodeAt(index);
      if (code === quote) return index + 1;
      if (code === backslash) index = this.escape(index);
      else if (code >= 0xd800 && code <= 0xdfff) index = this.surrogates(index, code);
      else if (Number.isNaN(code)) {
        this.open = true;
        return -1;
      } else index += 1;
      if (this.problem) return -1;
    }
  }

  private surrogates(index: number, code: number): number {
    const next = this.text.charCodeAt(index + 1);
    if (code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return index + 2;
    this.problem = { kind: 'loneSurrogate', at: index, key: '' };
    return index;
  }

  private escape(index: number): number {
    const letter = this.text[index + 1] ?? '';
    if (letter !== 'u') {
      if (!shortEscapes.includes(letter)) this.canonical = false;
      return index + 2;
    }
    const hex = this.text.slice(index + 2, index + 6);
    const code = Number.parseInt(hex, 16);
    if (code >= 0x20 || hex !== hex.toLowerCase() || '\b\f\n\r\t'.includes(String.fromCharCode(code))) {
      this.canonical = false;
    }
    if (code < 0xd800 || code > 0xdfff) return index + 6;
    const next = /^\\u(d[c-f][0-9a-f]{2})/i.exec(this.text.slice(index + 6, index + 12));
    if (code <= 0xdbff && next) return index + 12;
    this.problem = { kind: 'loneSurrogate', at: index, key: '' };
    return index;
  }

  private key(start: number, end: number): string {
    let key = this.text.slice(start + 1, end - 1);
    if (key.includes('\\')) key = unescaped(this.text.slice(start, end));
    const level = this.levels.length - 1;
    if (forbidden.has(key)) this.problem = { kind: 'forbiddenKey', at: start, key };
    const state = this.levels[level];
    const seen = this.seenKeys[level] ?? [];
    if (state === true) {
      // `<` compares UTF-16 code units, as RFC 8785 §3.2.3 asks.
      if (seen.length === 0 || (this.lastKeys[level] ?? '') < key) {
        seen.push(key);
        this.lastKeys[level] = key;
        return key;
      }
      if (level > 0) this.canonical = false;
      this.levels[level] = new Set(seen);
    }
    const keys = this.levels[level];
    if (keys instanceof Set) {
      if (keys.has(key)) this.problem = { kind: 'keyTwice', at: start, key };
      keys.add(key);
    }
    return key;
  }

  private gap(start: number): number {
    let end = start + 1;
    while (end < this.text.length && this.text.charCodeAt(end) <= 0x20) end += 1;
    this.gaps.push(start, end);
    return end;
  }

  private withoutGap(end: number): number {
    return this.gaps.at(-1) === end ? (this.gaps.at(-2) ?? end) : end;
  }

  private bareWord(start: number): number {
    let end = start + 1;
    while (end < this.text.length && !' \t\n\r,]}:"[{'.includes(this.text.charAt(end))) end += 1;
    const first = this.text.charCodeAt(start);
    if (first === 0x2d || (first >= 0x30 && first <= 0x39)) {
      const word = this.text.slice(start, end);
      if (String(Number(word)) !== word) this.canonical = false;
    }
    return end;
  }
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
