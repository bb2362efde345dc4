import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import { newIdentity, recipientOf } from '../../shared/package/age.ts';
import type { Signer } from '../../shared/package/signature.ts';
import type { DatabaseFactory } from './store-environment.ts';

interface KeptSigner {
  readonly name: 'signer';
  readonly pair: CryptoKeyPair;
}

/** A private key of whoever collects, and since when it is here. */
interface KeptIdentity {
  readonly identity: string;
  readonly addedAt: string;
  /** It was saved as a file, or came out of one. */
  readonly isSaved: boolean;
}

/** What is known of the key to which partners encrypt. */
export interface OwnKey {
  /** The public key that goes into starter files. */
  readonly recipient: string;
  /** False: it exists on this computer only. */
  readonly isSaved: boolean;
}

/** Name of the database. It is no workspace: no journal, no backup and no package knows of it. */
const databaseName = 'keys-on-this-computer';
/** The private keys once more, outside the database, which may be lost as a whole (`docs/reliability.md`). */
const storageKey = 'forin.coordinatorKeys';

/**
 * The keys of this installation. The one that signs cannot be read out, only used; whoever copies the profile signs with
 * the same key, and a new one is made where it is lost: receivers then ask. The private keys of whoever collects are kept
 * so that they can be saved as a file, for without them nobody opens what partners have sent.
 */
export class InstallationKeys {
  private readonly database: KeyDatabase;
  private readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;

  constructor(factory: DatabaseFactory, storage: () => Pick<Storage, 'getItem' | 'setItem'>) {
    this.database = new KeyDatabase(factory);
    this.storage = storage;
  }

  /** Whoever signs packages here. Rejects in a browser that knows no Ed25519. */
  async signer(): Promise<Signer> {
    const { publicKey, privateKey } = await this.pair();
    const key = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
    const sign = async (message: Uint8Array) =>
      new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, new Uint8Array(message)));
    return { key, sign };
  }

  private async pair(): Promise<CryptoKeyPair> {
    const kept = await this.database.signers.get('signer');
    if (kept) return kept.pair;
    const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
    return this.database.transaction('rw', this.database.signers, async () => {
      // Another window may have been quicker.
      const other = await this.database.signers.get('signer');
      if (other) return other.pair;
      await this.database.signers.put({ name: 'signer', pair });
      return pair;
    });
  }

  /** Every private key that is here: what opens files. */
  async identities(): Promise<readonly string[]> {
    return (await this.kept()).map(({ identity }) => identity);
  }

  /** The key that goes into starter files; null as long as there is none. */
  async ownKey(): Promise<OwnKey | null> {
    const newest = (await this.kept()).at(-1);
    const recipient = newest && (await recipientOf(newest.identity));
    return newest && recipient !== undefined ? { recipient, isSaved: newest.isSaved } : null;
  }

  /** Whether files encrypted to this public key can be opened here. */
  async holds(recipient: string): Promise<boolean> {
    const known = await Promise.all((await this.identities()).map(recipientOf));
    return known.includes(recipient);
  }

  /** The key that goes into starter files; it is made when there is none. */
  async ownKeyOrNew(now: string): Promise<OwnKey> {
    const known = await this.ownKey();
    if (known) return known;
    await this.keep([{ identity: await newIdentity(), addedAt: now, isSaved: false }]);
    const made = await this.ownKey();
    if (!made) throw new Error('the key was not kept');
    return made;
  }

  /** Takes in keys out of a key file. The last one is from now on the one that goes into starter files. */
  async add(identities: readonly string[], now: string): Promise<void> {
    await this.keep(identities.map((identity) => ({ identity, addedAt: now, isSaved: true })));
  }

  /** They were saved as a file. */
  async markSaved(): Promise<void> {
    await this.keep((await this.kept()).map((one) => ({ ...one, isSaved: true })));
  }

  /** Both places together: what one of them has lost, the other still has. Oldest first. */
  private async kept(): Promise<readonly KeptIdentity[]> {
    const known = new Map(this.fromStorage().map((one) => [one.identity, one]));
    for (const one of await this.database.identities.toArray()) known.set(one.identity, one);
    return [...known.values()].toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  }

  private async keep(identities: readonly KeptIdentity[]): Promise<void> {
    await this.database.identities.bulkPut([...identities]);
    this.storage().setItem(storageKey, JSON.stringify(await this.kept()));
  }

  private fromStorage(): readonly KeptIdentity[] {
    try {
      const kept: unknown = JSON.parse(this.storage().getItem(storageKey) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isKept) : [];
    } catch {
      return [];
    }
  }

  close(): void {
    this.database.close();
  }
}

function isKept(value: unknown): value is KeptIdentity {
  const { identity, addedAt, isSaved } = (value ?? {}) as Partial<Record<keyof KeptIdentity, unknown>>;
  return typeof identity === 'string' && typeof addedAt === 'string' && typeof isSaved === 'boolean';
}

class KeyDatabase extends Dexie {
  declare readonly signers: EntityTable<KeptSigner, 'name'>;
  declare readonly identities: EntityTable<KeptIdentity & { identity: string }, 'identity'>;

  constructor(factory: DatabaseFactory) {
    super(databaseName, { ...factory, chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ signers: '&name', identities: '&identity' });
  }
}
