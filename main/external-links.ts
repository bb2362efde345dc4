/** Windows hands longer addresses on cut short. */
const longest = 2_000;
/** A line break or another control character inside an address can become a second header or argument. */
const controls = /\p{Cc}/u;
const mailFields: ReadonlySet<string> = new Set(['subject', 'body', 'cc', 'bcc', 'to']);

/** Who a letter goes to, in its plainest form: a quotation mark or a blank could end the word of a command line (Windows). */
const recipients = /^[\p{L}\p{N}._+@,%-]*$/u;
/** Escaped, they would become a part of their own once a mail program takes the address apart. */
const escapedMarks = /%(?:0|1|2[0267f]|3[abcdf]|5[bcd]|7[bcd]|60)/iu;

/**
 * An address as it may be handed to the system's browser or mail program, spelled as the standard spells it; undefined
 * when it may not. https without credentials, and mailto with nothing but text (some mail programs would attach files
 * they are told of). Electron security guide, 15.
 */
export function outsideAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > longest || controls.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  // What is refused here could be written in another way there.
  return isAllowed(url) && url.href.length <= longest ? url.href : undefined;
}

function isAllowed(url: URL): boolean {
  if (url.protocol === 'https:') return url.hostname !== '' && url.username === '' && url.password === '';
  if (url.protocol !== 'mailto:' || !recipients.test(url.pathname) || escapedMarks.test(url.pathname)) return false;
  return [...url.searchParams.keys()].every((name) => mailFields.has(name.toLowerCase()));
}
