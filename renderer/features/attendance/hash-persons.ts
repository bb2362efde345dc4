import type { Identity } from '../../../shared/attendance/session.ts';
import type { HashedPerson } from '../../../shared/attendance/unite-persons.ts';

const encoder = new TextEncoder();
/** Of 256 bits; enough never to meet by chance. */
const keptBytes = 16;
/** Signed at a time, so that a hundred thousand promises do not stand in memory at once. */
const atOnce = 500;

/**
 * Turns what tells persons apart into keyed hashes (HMAC-SHA-256). The activity is part of what is hashed: nobody can be
 * followed from one event to another.
 * @param secret of the installation; it cannot be read, only used
 */
export async function hashPersons(
  identities: readonly Identity[],
  activity: string,
  secret: CryptoKey,
): Promise<HashedPerson[]> {
  const hashed: HashedPerson[] = [];
  for (let from = 0; from < identities.length; from += atOnce) {
    const part = identities.slice(from, from + atOnce);
    const made = await Promise.all(
      part.map(async ({ keys, modes, isStaff }): Promise<HashedPerson> => ({
        hashes: await Promise.all(keys.map((key) => keyedHash(`${activity}\n${key}`, secret))),
        addresses: keys.filter((key) => key.startsWith('e:')).length,
        modes,
        ...(isStaff && { isStaff }),
      })),
    );
    for (const person of made) hashed.push(person);
  }
  return hashed;
}

/** A hash that nobody without the secret can make again. */
export async function keyedHash(text: string, secret: CryptoKey): Promise<string> {
  const signed = new Uint8Array(await crypto.subtle.sign('HMAC', secret, encoder.encode(text)));
  return Array.from(signed.subarray(0, keptBytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
