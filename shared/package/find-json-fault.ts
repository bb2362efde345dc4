/** Where text stops being JSON. Engines word this differently, and some leave the place out. */
export interface JsonFault {
  /** UTF-16 offset of the first character that cannot stand where it stands. */
  readonly at: number;
  /** True when nothing is wrong but that the text ends too early. */
  readonly endsEarly: boolean;
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const bareValue = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const escapeBegun = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const bareToTheEnd = /^[-+.\w]*$/;
/** Longest piece of a value that a cut can leave: a number of this many characters is none of ours. */
const longestBare = 40;

/** The first fault of a text against the grammar of JSON (RFC 8259); undefined when it has none. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let index = 0;
  for (;;) {
    index = skipSpace(text, index);
    const character = text.charAt(index);
    if (character === '') return expected === 'nothing' ? undefined : { at: index, endsEarly: true };
    const isKey: boolean = expected === 'key' || expected === 'keyOrEnd';
    const isValue: boolean = expected === 'value' || expected === 'valueOrEnd';
    const mayEnd: boolean = expected === 'commaOrEnd' || expected === 'keyOrEnd' || expected === 'valueOrEnd';
    if (mayEnd && character === (open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      expected = after(open);
      index += 1;
    } else if (expected === 'commaOrEnd' && character === ',') {
      expected = open.at(-1) === '{' ? 'key' : 'value';
      index += 1;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      index += 1;
    } else if (isValue && (character === '{' || character === '[')) {
      open.push(character);
      expected = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
      index += 1;
    } else if ((isKey || isValue) && character === '"') {
      const end = endOfString(text, index);
      if (typeof end !== 'number') return end;
      expected = isKey ? 'colon' : after(open);
      index = end;
    } else {
      const end = isValue ? endOfBareValue(text, index) : index;
      if (end === index) return { at: index, endsEarly: isValue && isCutBareValue(text, index) };
      expected = after(open);
      index = end;
    }
  }
}

function after(open: readonly string[]): Expected {
  return open.length === 0 ? 'nothing' : 'commaOrEnd';
}

function skipSpace(text: string, start: number): number {
  let index = start;
  while (' \t\n\r'.includes(text.charAt(index)) && index < text.length) index += 1;
  return index;
}

/** Offset behind the closing quote. */
function endOfString(text: string, start: number): number | JsonFault {
  let index = start + 1;
  for (;;) {
    const character = text.charAt(index);
    if (character === '"') return index + 1;
    if (character === '') return { at: index, endsEarly: true };
    if (character < ' ') return { at: index, endsEarly: false };
    if (character === '\\') {
      escapeSequence.lastIndex = index;
      if (!escapeSequence.test(text)) return { at: index, endsEarly: escapeBegun.test(text.slice(index, index + 7)) };
      index = escapeSequence.lastIndex;
    } else {
      index += 1;
    }
  }
}

/** Offset behind a number, `true`, `false` or `null`; `start` when there is none. */
function endOfBareValue(text: string, start: number): number {
  bareValue.lastIndex = start;
  return bareValue.test(text) && !/[-+.\w]/.test(text.charAt(bareValue.lastIndex)) ? bareValue.lastIndex : start;
}

function isCutBareValue(text: string, start: number): boolean {
  return text.length - start <= longestBare && bareToTheEnd.test(text.slice(start));
}
