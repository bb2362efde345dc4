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
  readonly encodeUtf8: (text: string) => Uint8Array;
}
