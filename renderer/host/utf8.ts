const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Text and bytes, for what `shared/` asks of a platform. */
export const utf8 = {
  encodeUtf8: (text: string): Uint8Array => encoder.encode(text),
  decodeUtf8: (bytes: Uint8Array): string | null => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  },
};
