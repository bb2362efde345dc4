/** Windows hands longer addresses on cut short. */
const longest = 2_000;
/** A line break or another control character inside an address can become a second header or argument. */
const controls = /\p{Cc}/u;
const mailFields: ReadonlySet<string> = new Set(['subject', 'body', 'cc', 'bcc', 'to']);

/**
 * Whether an address may be handed to the system's browser or mail program: https without credentials, and mailto with
 * nothing but text (some mail programs would attach files they are told of). Electron security guide, 15.
 */
export function isAllowedOutside(address: unknown): address is string {
  if (typeof address !== 'string' || address.length > longest || controls.test(address)) return false;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol === 'https:') return url.hostname !== '' && url.username === '' && url.password === '';
  if (url.protocol === 'mailto:')
    return [...url.searchParams.keys()].every((name) => mailFields.has(name.toLowerCase()));
  return false;
}
