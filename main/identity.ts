/**
 * Frozen with version 1: the browser's storage belongs to scheme and host, and all of it lies in the folder of the
 * profile. Changing one of these makes everybody's records disappear from sight.
 */
export const pageScheme = 'app';
const pageHost = 'forin';
export const profileFolder = 'FOR-IN Register';

/** The one page that the window shows; places within it are written after the `#`. */
export const pageAddress = `${pageScheme}://${pageHost}/`;

/**
 * Whether an address belongs to the application's own page. The check behind navigation, permissions and requests.
 * @param address as the browser says it; anything else than an address of ours is false
 */
export function isOwnAddress(address: unknown): boolean {
  if (typeof address !== 'string') return false;
  try {
    const { protocol, host, username, password } = new URL(address);
    return protocol === `${pageScheme}:` && host === pageHost && username === '' && password === '';
  } catch {
    return false;
  }
}
