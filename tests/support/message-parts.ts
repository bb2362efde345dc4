import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale, MessageParams } from '../../shared/messages/format-message.ts';

/** A part of an ICU message. */
export type MessagePart =
  | { readonly kind: 'words'; readonly words: string }
  /** `#`: the number of the plural around it. */
  | { readonly kind: 'number sign' }
  | { readonly kind: 'plain'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string }
  | {
      readonly kind: 'select' | 'plural';
      readonly name: string;
      readonly options: Readonly<Record<string, readonly MessagePart[]>>;
    };

type ParsedPart = ReturnType<IntlMessageFormat['getAst']>[number];

/** An ICU message taken apart. Throws where its syntax is wrong, and at what no message of ours uses. */
export function partsOf(message: string, locale: Locale): readonly MessagePart[] {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst().map(partOf);
}

function partOf(parsed: ParsedPart): MessagePart {
  if (!('value' in parsed)) return { kind: 'number sign' };
  const name = parsed.value;
  if ('options' in parsed) {
    const options = Object.entries(parsed.options).map(([key, { value }]) => [key, value.map(partOf)]);
    return { kind: 'pluralType' in parsed ? 'plural' : 'select', name, options: Object.fromEntries(options) };
  }
  // The parser numbers the kinds of its parts: 0 literal, 1 argument, 2 number.
  const kinds: readonly MessagePart[] = [
    { kind: 'words', words: name },
    { kind: 'plain', name },
    { kind: 'number', name },
  ];
  const part = 'style' in parsed && parsed.style ? undefined : kinds[parsed.type];
  if (!part) throw new Error(`{${name}} is used in a way that no other message uses`);
  return part;
}

/** What one placeholder is used for anywhere in a message. */
export interface Placeholder {
  /** Formatted as a number, or decides a plural: the parameter has to be a number. */
  numeric: boolean;
  /** Stands in the text as it comes. */
  plain: boolean;
  readonly choices: Set<string>;
  /** The forms of each plural that hangs on it, `=0` among them. */
  readonly plurals: (readonly string[])[];
}

export function placeholdersOf(parts: readonly MessagePart[]): ReadonlyMap<string, Placeholder> {
  const found = new Map<string, Placeholder>();
  for (const part of withInner(parts)) {
    if (!('name' in part)) continue;
    const placeholder = found.get(part.name) ?? { numeric: false, plain: false, choices: new Set(), plurals: [] };
    found.set(part.name, placeholder);
    if (part.kind === 'plain') placeholder.plain = true;
    if (part.kind === 'number' || part.kind === 'plural') placeholder.numeric = true;
    if (part.kind === 'select') for (const choice of Object.keys(part.options)) placeholder.choices.add(choice);
    if (part.kind === 'plural') placeholder.plurals.push(Object.keys(part.options));
  }
  return found;
}

/** The words of a message without its placeholders. */
export function wordsOf(parts: readonly MessagePart[]): string {
  return withInner(parts)
    .map((part) => (part.kind === 'words' ? part.words : ' '))
    .join('')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function withInner(parts: readonly MessagePart[]): readonly MessagePart[] {
  return parts.flatMap((part) =>
    'options' in part ? [part, ...Object.values(part.options).flatMap(withInner)] : [part],
  );
}

const sampleNumbers = [0, 1, 2, 5, 10, 11, 21, 22, 1_234_567];

/** Parameters that show every combination of choices of a message, each with numbers of every plural form. */
export function sampleParams(placeholders: ReadonlyMap<string, Placeholder>): readonly MessageParams[] {
  const named = [...placeholders];
  const plain = Object.fromEntries(named.map(([name]) => [name, 'X']));
  const numeric = named.flatMap(([name, placeholder]) => (placeholder.numeric ? [name] : []));
  const numbers = (numeric.length > 0 ? sampleNumbers : [0]).map((value) =>
    Object.fromEntries(numeric.map((name) => [name, value])),
  );
  const choices = named
    .filter(([, placeholder]) => placeholder.choices.size > 0)
    .reduce<readonly MessageParams[]>(
      (chosen, [name, placeholder]) =>
        chosen.flatMap((params) => [...placeholder.choices].map((choice) => ({ ...params, [name]: choice }))),
      [{}],
    );
  return choices.flatMap((chosen) => numbers.map((ofNumbers) => ({ ...plain, ...ofNumbers, ...chosen })));
}
