/** Control characters but tab and line break, halves of letters, and the two that XML knows no way to write. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

/** A text without what no document can hold. Records have none of it; what is typed for one document may. */
export function writableText(text: string): string {
  return text.replace(unwritable, '');
}

/** True for an address that a document may lead to. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u.test(address);
}

/**
 * An address as a document leads to it; undefined for what is none of the web. Letters that no address has are written
 * as percent signs: office programs take a file with a broken address for a broken file.
 */
export function linkTarget(address: string | undefined): string | undefined {
  if (!isWebAddress(address) || !/^https?:\/\/[\p{L}\p{N}_.~-]+(?::\d{1,5})?(?:[/?#]|$)/iu.test(address))
    return undefined;
  return address.replace(/%(?![0-9a-f]{2})|["<>\\^`{|}[\]]/giu, encodeURIComponent);
}
