/**
 * The encryption library as far as it is used here. Its own types bring in the globals of the browser, which `shared/`
 * must not see; `paths` in `tsconfig.json` puts these in their place.
 */
export declare class Encrypter {
  setPassphrase(passphrase: string): void;
  setScryptWorkFactor(logN: number): void;
  addRecipient(recipient: string): void;
  encrypt(file: Uint8Array): Promise<Uint8Array>;
}

/** One way to open a file, as its first lines state it: `X25519 …`, `scrypt … 16`. */
export interface Stanza {
  readonly args: readonly string[];
}

export declare class Decrypter {
  addPassphrase(passphrase: string): void;
  /** Identities are asked in the order in which they were added, until one gives the key of the file. */
  addIdentity(identity: string | { readonly unwrapFileKey: (stanzas: readonly Stanza[]) => Uint8Array | null }): void;
  decrypt(file: Uint8Array): Promise<Uint8Array>;
}

export declare function generateX25519Identity(): Promise<string>;
export declare function identityToRecipient(identity: string): Promise<string>;
export declare const armor: {
  readonly encode: (file: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array;
};
