import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { HashedPerson } from '../../shared/attendance/unite-persons.ts';
import type { DatabaseFactory } from './store-environment.ts';

/** The persons of one import, as hashes. */
export interface KeptPersons {
  /** Id of the `attendanceImport`. */
  readonly import: string;
  readonly workspace: string;
  readonly activity: string;
  /** Day of the event, to name the import by. */
  readonly day?: string;
  readonly people: readonly HashedPerson[];
}

/** What somebody answered about columns, under a hash of their headers: a header may be anything, even a name. */
export interface KeptLayout {
  readonly layout: string;
  readonly roles: Readonly<Record<number, string>>;
  /** What a bare M in its gender column means. */
  readonly genderOfM?: 'F' | 'M';
}

interface KeptSecret {
  readonly name: 'persons';
  readonly key: CryptoKey;
}

/** Name of the database. It is no workspace: no journal, no backup, no package and no recovery knows of it. */
const databaseName = 'attendance-on-this-computer';

/**
 * What attendance imports leave on this computer and nowhere else (`domain.md` §6). Hashes are made with a secret of the
 * installation that is made once and cannot be read out, only used. Losing all of it does no harm: a second file of an
 * event is then counted without knowing the first.
 */
export class AttendanceMemory {
  private readonly database: MemoryDatabase;

  constructor(factory: DatabaseFactory) {
    this.database = new MemoryDatabase(factory);
  }

  /** The secret, for hashing only. */
  async secret(): Promise<CryptoKey> {
    const kept = await this.database.secrets.get('persons');
    if (kept) return kept.key;
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
    return this.database.transaction('rw', this.database.secrets, async () => {
      // Another window may have been quicker.
      const other = await this.database.secrets.get('persons');
      if (other) return other.key;
      await this.database.secrets.put({ name: 'persons', key });
      return key;
    });
  }

  async keepPersons(persons: KeptPersons): Promise<void> {
    await this.database.persons.put(persons);
  }

  /** The persons of every import of an activity. */
  async personsOf(workspace: string, activity: string): Promise<readonly KeptPersons[]> {
    return this.database.persons.where({ workspace, activity }).toArray();
  }

  /** Ids of the imports of which persons are kept. */
  async importsOf(workspace: string): Promise<readonly string[]> {
    return this.database.persons.where({ workspace }).primaryKeys();
  }

  async forgetPersons(imports: readonly string[]): Promise<void> {
    await this.database.persons.bulkDelete([...imports]);
  }

  async forgetWorkspace(workspace: string): Promise<void> {
    await this.database.persons.where({ workspace }).delete();
  }

  async layout(layout: string): Promise<KeptLayout | undefined> {
    return this.database.layouts.get(layout);
  }

  async keepLayout(layout: KeptLayout): Promise<void> {
    await this.database.layouts.put(layout);
  }

  close(): void {
    this.database.close();
  }
}

class MemoryDatabase extends Dexie {
  declare readonly secrets: EntityTable<KeptSecret, 'name'>;
  declare readonly persons: EntityTable<KeptPersons & { import: string }, 'import'>;
  declare readonly layouts: EntityTable<KeptLayout & { layout: string }, 'layout'>;

  constructor(factory: DatabaseFactory) {
    super(databaseName, { ...factory, cache: 'disabled' });
    this.version(1).stores({
      secrets: '&name',
      persons: '&import, workspace, [workspace+activity]',
      layouts: '&layout',
    });
  }
}
