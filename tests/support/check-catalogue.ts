import { formatMessage } from '../../shared/messages/format-message.ts';
import type { Locale, MessageParams } from '../../shared/messages/format-message.ts';
import { partsOf, placeholdersOf, sampleParams, wordsOf } from './message-parts.ts';
import type { MessagePart, Placeholder } from './message-parts.ts';

export type Messages = Readonly<Record<string, string>>;

/** What a translation is held to besides its English. */
export interface TranslationRules {
  readonly locale: Exclude<Locale, 'en'>;
  /** Keys of messages that read as in English, each with the reason. */
  readonly sameAsEnglish: Messages;
}

const alphabets: Readonly<Record<TranslationRules['locale'], string>> = {
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  et: 'äõöüšž',
};

/**
 * The faults of a translation, one sentence each, none when it can be shipped: keys, placeholders, plural forms, words
 * left in English, letters and quotation marks of another language, and whether every form can be filled.
 */
export function checkCatalogue(english: Messages, translation: Messages, rules: TranslationRules): readonly string[] {
  const missing = Object.keys(english).filter((key) => !Object.hasOwn(translation, key));
  const foreign = Object.keys(translation).filter((key) => !Object.hasOwn(english, key));
  const idle = Object.keys(rules.sameAsEnglish).filter((key) => translation[key] !== english[key]);
  return [
    ...missing.map((key) => `${key}: is missing`),
    ...foreign.map((key) => `${key}: English has no such key`),
    ...idle.map((key) => `${key}: is allowed to read as in English and does not`),
    ...Object.entries(translation).flatMap(([key, message]) => {
      const original = english[key];
      if (original === undefined) return [];
      return checkMessage(original, message, rules, Object.hasOwn(rules.sameAsEnglish, key)).map(
        (fault) => `${key}: ${fault}`,
      );
    }),
  ];
}

function checkMessage(
  english: string,
  message: string,
  { locale }: TranslationRules,
  mayBeEnglish: boolean,
): readonly string[] {
  let parts: readonly MessagePart[];
  try {
    parts = partsOf(message, locale);
  } catch (thrown) {
    return [`cannot be parsed (${String(thrown)})`];
  }
  const words = wordsOf(parts);
  const placeholders = placeholdersOf(parts);
  const isCopy = message === english && /\p{L}/u.test(words) && !mayBeEnglish;
  return [
    ...placeholderFaults(placeholdersOf(partsOf(english, 'en')), placeholders),
    ...[...placeholders].flatMap(([name, { plurals }]) => pluralFaults(name, plurals, locale)),
    ...(isCopy ? ['reads as in English'] : []),
    ...(mayBeEnglish ? [] : wordFaults(words, locale)),
    ...filledFaults(english, message, placeholders, locale),
  ];
}

function placeholderFaults(
  english: ReadonlyMap<string, Placeholder>,
  translated: ReadonlyMap<string, Placeholder>,
): readonly string[] {
  const faults = [...translated.keys()]
    .filter((name) => !english.has(name))
    .map((name) => `{${name}} is not a placeholder of the English`);
  for (const [name, original] of english) {
    const own = translated.get(name);
    if (!own) {
      faults.push(`{${name}} is missing`);
      continue;
    }
    if (own.numeric !== original.numeric) faults.push(`{${name}} is a number in one language only`);
    if (own.plain && !original.plain && original.numeric) faults.push(`{${name}} stands without its number format`);
    const lost = [...original.choices].filter((choice) => !own.choices.has(choice));
    if (lost.length > 0) faults.push(`{${name}} has lost ${lost.join(', ')}`);
    if (exactForms(own) !== exactForms(original)) faults.push(`{${name}} has other exact forms than the English`);
  }
  return faults;
}

function exactForms({ plurals }: Placeholder): string {
  return [...new Set(plurals.flat().filter((form) => form.startsWith('=')))].toSorted().join(' ');
}

/** Every plural names exactly the forms the language has. */
function pluralFaults(name: string, plurals: Placeholder['plurals'], locale: Locale): readonly string[] {
  const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted().join(' ');
  return plurals
    .map((forms) =>
      forms
        .filter((form) => !form.startsWith('='))
        .toSorted()
        .join(' '),
    )
    .filter((forms) => forms !== needed)
    .map((forms) => `{${name}} has the plural forms ${forms}; the language has ${needed}`);
}

function wordFaults(words: string, locale: TranslationRules['locale']): readonly string[] {
  const english = words.match(/\b(?:the|of|with|please|cannot)\b/iu);
  const strange = words.match(new RegExp(`[^\\P{L}a-z${alphabets[locale]}]`, 'iu'));
  return [
    ...(english ? [`has the English word “${english[0]}”`] : []),
    ...(strange ? [`has the letter “${strange[0]}”, which the language does not have`] : []),
    ...(words.includes('"') ? ['has straight quotation marks'] : []),
  ];
}

const spaceTooMany = / {2}| [.,;:!)](?:\s|$)|^ | $|\( /u;

/** Fills the message in every form and looks at what a reader would see. */
function filledFaults(
  english: string,
  message: string,
  placeholders: ReadonlyMap<string, Placeholder>,
  locale: Locale,
): readonly string[] {
  const faults = sampleParams(placeholders).flatMap((params) => {
    const filled = formatMessage(message, params, locale);
    const outsideQuotes = filled.replaceAll(/„[^„“]*“/gu, '');
    const hasSpaceTooMany = spaceTooMany.test(filled) && !spaceTooMany.test(fillEnglish(english, params));
    return [
      ...(/[{}#]/u.test(filled) ? [`shows ICU syntax: ${filled}`] : []),
      ...(hasSpaceTooMany ? [`has a space too many: ${filled}`] : []),
      ...(/[„“”]/u.test(outsideQuotes) ? [`has quotation marks that do not pair as „…“: ${filled}`] : []),
    ];
  });
  return faults.slice(0, 1);
}

/** The English of a form; nothing where the translation lacks a placeholder, which is a fault by itself. */
function fillEnglish(english: string, params: MessageParams): string {
  const known = placeholdersOf(partsOf(english, 'en'));
  return [...known.keys()].every((name) => Object.hasOwn(params, name)) ? formatMessage(english, params, 'en') : '';
}
