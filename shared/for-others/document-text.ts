/** Control characters but tab and line break, halves of letters, and the two that XML knows no way to write. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu;

/** A text without what no document can hold. Records have none of it; what is typed for one document may. */
export function writableText(text: string): string {
  return text.replace(unwritable, '');
}

/** https, a host without credentials before it, and nothing but letters that an address may hold. */
const webAddress = /^https:\/\/[\p{L}\p{N}_.~-]+(?::\d{1,5})?(?:[/?#][^\s\p{Cc}\p{Cs}]*)?$/iu;

/** Excel takes a workbook with a longer address for a damaged one. */
const longestTarget = 2_079;

/**
 * An address as a document leads to it; undefined for any other than an https address of the web, and for one that is
 * too long for office programs. Letters that no address has are written as percent signs: office programs take a file
 * with a broken address for a broken file. So are those that turn the direction of writing, which would show another
 * address than the one it is.
 */
export function linkTarget(address: string | undefined): string | undefined {
  if (address === undefined || !webAddress.test(address)) return undefined;
  const target = address.replace(/%(?![0-9a-f]{2})|["<>\\^`{|}[\]]|\p{Cf}/giu, encodeURIComponent);
  return target.length > longestTarget ? undefined : target;
}

/** A text as XML and HTML hold it, in elements and in attributes. */
export function escapedMarkup(text: string): string {
  return writableText(text).replace(/[&<>"']/gu, (letter) => entities[letter] as string);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of text on one line of Markdown, every mark of Markdown and of HTML with a backslash. */
export function escapedMarkdown(text: string): string {
  return writableText(text)
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[\\`*_{}[\]()<>#+!|~&$^=]/gu, '\\$&')
    .replace(/^(\s*)([-=]|\d+(?=[.)]))/u, (_, blank: string, mark: string) =>
      /^\d/u.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}
