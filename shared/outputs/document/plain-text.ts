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
