import { z } from 'zod';

// Lone surrogates cannot be hashed or written as UTF-8; control characters break workbooks and documents. Both patterns
// mean `[^\p{Cc}\p{Cs}]*`, with or without the flag u, and are spelled for speed: most texts are one run of characters.
// oxlint-disable no-control-regex
const oneLine =
  /^[^\0-\x1f\x7f-\x9f\ud800-\udfff]*(?:[\ud800-\udbff][\udc00-\udfff][^\0-\x1f\x7f-\x9f\ud800-\udfff]*)*$/;
const manyLines =
  /^[^\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]*(?:[\ud800-\udbff][\udc00-\udfff][^\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]*)*$/;
// oxlint-enable no-control-regex
/** Nothing else is asked of a text that is too long: a pattern run over 25 MB exhausts the stack. */
const tooLong = { abort: true } as const;

/** One line of text, 1 to 500 characters, no control characters. */
export const lineSchema = z.string().min(1).max(500, tooLong).regex(oneLine, 'notOneLine');

/**
 * A text of several paragraphs, up to 20,000 characters. A blank line ends a paragraph, `**…**` is bold, a line that
 * begins with `- ` or `1. ` is a list item. Nothing else is markup.
 */
export const proseSchema = z.string().min(1).max(20_000, tooLong).regex(manyLines, 'controlCharacter');

/** An https or http address. */
export const urlSchema = z
  .string()
  .max(2_000, tooLong)
  .regex(/^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u, 'notAnAddress');

/** A code of a project's own lists: 1 to 40 characters. */
export const codeSchema = z
  .string()
  .max(40, tooLong)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u, 'notACode');

/** A language, ISO 639: `lt`, `en`, `rmg`. */
export const languageSchema = z.string().regex(/^[a-z]{2,3}$/, 'notALanguage');

/** A currency, ISO 4217: `EUR`. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'notACurrency');

/** SHA-256, lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'notAHash');

/** A public key for signatures (Ed25519), lower-case hexadecimal. */
export const publicKeySchema = z.string().regex(/^[0-9a-f]{64}$/, 'notAKey');

/** A public key to which files are encrypted (age, X25519): `age1…`. */
export const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'notARecipient');

/** An instant, UTC, milliseconds: `2026-11-22T10:00:00.000Z`. Only for when something was typed, never for when it took place. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/, 'notAnInstant');
