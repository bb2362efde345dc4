import type { Stanza } from 'age-encryption';
import type { Platform } from '../platform.ts';
import { armorBegin, armorEnd } from '../reading/file-kind.ts';
import { recipientSchema } from '../schema/text.ts';
import { normalisedPassword } from './password.ts';

/** Who can open a file: the holders of some keys (`age1…`), or whoever knows a password. */
export type Readers = { readonly recipients: readonly string[] } | { readonly password: string };

/** What is at hand to open files with. */
export interface Keys {
  /** Private keys, `AGE-SECRET-KEY-1…`. */
  readonly identities: readonly string[];
  readonly passwords: readonly string[];
}

export const noKeys: Keys = { identities: [], passwords: [] };

/** Why a file was not opened. `strange`: made by another program in a way that is not read here. */
export type UnsealProblem =
  | 'truncated'
  | 'altered'
  | 'strange'
  | 'needsPassword'
  | 'wrongPassword'
  | 'needsKey'
  | 'wrongKey';

export type Unsealed =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly by: 'key' | 'password' }
  | { readonly ok: false; readonly problem: UnsealProblem };

/**
 * What a password costs to try, as a power of two: half a second and 64 MB on an office laptop. Files that ask for more
 * than four times as much are not opened, for a file must not exhaust the computer.
 */
const workFactor = 16;
const largestWorkFactor = 18;

/** Loaded with the first use: most files are not encrypted. */
const library = () => import('age-encryption');

/**
 * Encrypts a file in the format age (age-encryption.org/v1), as text: any program that reads age opens it. The library
 * takes chance from the machine itself: the same file never gives the same bytes twice.
 */
export async function seal(bytes: Uint8Array, readers: Readers, platform: Platform): Promise<Uint8Array> {
  const { armor, Encrypter } = await library();
  const encrypter = new Encrypter();
  if ('password' in readers) {
    encrypter.setScryptWorkFactor(workFactor);
    encrypter.setPassphrase(normalisedPassword(readers.password));
  } else {
    for (const recipient of readers.recipients) encrypter.addRecipient(recipient);
  }
  return platform.encodeUtf8(armor.encode(await encrypter.encrypt(bytes)));
}

/** Opens what `seal`, or another program that writes age, has encrypted. Nothing of a file that was changed is given. */
export async function unseal(bytes: Uint8Array, keys: Keys, platform: Platform): Promise<Unsealed> {
  const { armor, Decrypter } = await library();
  const text = platform.decodeUtf8(bytes);
  const isText = text?.trimStart().startsWith(armorBegin) === true;
  if (isText && !text.trimEnd().endsWith(armorEnd)) {
    return problem(text.includes(armorEnd) ? 'altered' : 'truncated');
  }
  const seen = { kinds: new Set<string>(), isStrange: false, isUnopened: false };
  const decrypter = new Decrypter();
  decrypter.addIdentity({
    unwrapFileKey: (stanzas) => {
      for (const [kind = ''] of stanzas.map(({ args }) => args)) seen.kinds.add(kind);
      seen.isStrange = stanzas.some(asksTooMuch);
      // Nothing is worked out for a file that would not be opened anyway.
      if (seen.isStrange) throw new Error('not opened');
      return null;
    },
  });
  for (const identity of keys.identities) decrypter.addIdentity(identity);
  for (const password of keys.passwords) decrypter.addPassphrase(normalisedPassword(password));
  // Asked last: when it is, none of the keys has opened the file.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      seen.isUnopened = true;
      return null;
    },
  });
  try {
    const opened = await decrypter.decrypt(isText ? armor.decode(text) : bytes);
    return { ok: true, bytes: opened, by: seen.kinds.has('scrypt') ? 'password' : 'key' };
  } catch {
    if (seen.isStrange) return problem('strange');
    return problem(seen.isUnopened ? whyUnopened(seen.kinds, keys) : 'altered');
  }
}

function problem(kind: UnsealProblem): Unsealed {
  return { ok: false, problem: kind };
}

function asksTooMuch({ args }: Stanza): boolean {
  return args[0] === 'scrypt' && !(Number(args[2]) <= largestWorkFactor);
}

function whyUnopened(kinds: ReadonlySet<string>, { identities, passwords }: Keys): UnsealProblem {
  if (kinds.has('scrypt')) return passwords.length > 0 ? 'wrongPassword' : 'needsPassword';
  if (kinds.has('X25519')) return identities.length > 0 ? 'wrongKey' : 'needsKey';
  return 'strange';
}

/** Whether files can be encrypted to it: a public key whose check sum fits. */
export async function isRecipient(text: string): Promise<boolean> {
  if (!recipientSchema.safeParse(text).success) return false;
  const { Encrypter } = await library();
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** A new private key. */
export async function newIdentity(): Promise<string> {
  const { generateX25519Identity } = await library();
  return generateX25519Identity();
}

/** The public key that belongs to a private one; undefined when the text is no private key. */
export async function recipientOf(identity: string): Promise<string | undefined> {
  const { identityToRecipient } = await library();
  try {
    return identity.startsWith('AGE-SECRET-KEY-1') ? await identityToRecipient(identity) : undefined;
  } catch {
    return undefined;
  }
}
