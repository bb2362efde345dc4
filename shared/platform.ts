/** What `shared/` needs of the machine it runs on. Each shell brings its own; tests bring a fixed one. */
export interface Platform {
  /** The present instant, UTC, with milliseconds: `2026-11-22T10:00:00.000Z`. Shown to people, never used to decide. */
  readonly now: () => string;
  /** A new UUID, version 7, lower case. */
  readonly newId: () => string;
  /** A new replica name: twelve characters of `0-9a-z` (see `schema/change.ts`). */
  readonly newReplica: () => string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** UTF-8 bytes to text, a leading byte order mark taken off; `null` when the bytes are not UTF-8. */
  readonly decodeUtf8: (bytes: Uint8Array) => string | null;
  /**
   * Bytes of an older or wider encoding to text; bytes that mean nothing in it become U+FFFD. No byte order mark is
   * expected or taken off.
   */
  readonly decodeText: (bytes: Uint8Array, encoding: TextEncoding) => string;
  readonly encodeUtf8: (text: string) => Uint8Array;
  /** Bytes that nobody can foretell. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** Whether the holder of an Ed25519 key (32 bytes) signed the message; false as well for what is no key or signature. */
  readonly isSigned: (key: Uint8Array, signature: Uint8Array, message: Uint8Array) => Promise<boolean>;
}

/** Names of the Encoding Standard (encoding.spec.whatwg.org) that every platform knows. */
export type TextEncoding = 'utf-16le' | 'utf-16be' | 'windows-1257' | 'windows-1252' | 'windows-1251';
