import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { RecordOrTombstone } from '../../shared/consolidation/deletion.ts';
import type { ReplicaInfo } from '../../shared/schema/change.ts';
import type { Erasure } from '../../shared/schema/erasure.ts';
import type { Decision, PackageSource } from '../../shared/schema/package-document.ts';
import type { Project } from '../../shared/schema/project.ts';
import type { HistoryRow } from './history-row.ts';
import type { BatchInfo } from './store-changes.ts';
import type { WorkspaceSettings } from './store-snapshot.ts';
import { schemaVersions } from './schema-versions.ts';
import type { SchemaVersion } from './schema-versions.ts';
import type { DatabaseFactory } from './store-environment.ts';

/** How far the workspace has come. */
export interface Head {
  /** Raised whenever the workspace is made anew or restored. */
  readonly generation: number;
  /** Number of the last change. */
  readonly sequence: number;
  readonly records: number;
}

/** Everything there is one of, by key. */
export type MetaRow =
  | ({ readonly key: 'head' } & Head)
  | { readonly key: 'project'; readonly project: Project }
  | { readonly key: 'settings'; readonly settings: WorkspaceSettings }
  | { readonly key: 'replicas'; readonly replicas: Readonly<Record<string, ReplicaInfo>> }
  | { readonly key: 'sources'; readonly sources: readonly PackageSource[] }
  | { readonly key: 'erasures'; readonly erasures: readonly Erasure[] }
  | { readonly key: `decision/${string}`; readonly decision: Decision }
  /** A replica of this installation, and the last number it used. */
  | { readonly key: `replica/${string}`; readonly replica: string; readonly counter: number };

/** A journal line; null where it would be so long that a backup stands for it. */
export interface OutboxRow {
  readonly key: string;
  readonly line: string | null;
}

/** The database of one workspace. Only the store's own files touch it. */
export class WorkspaceDatabase extends Dexie {
  declare readonly records: EntityTable<RecordOrTombstone & { id: string }, 'id'>;
  declare readonly history: EntityTable<HistoryRow, 'key'>;
  declare readonly batches: EntityTable<BatchInfo & { id: string }, 'id'>;
  declare readonly outbox: EntityTable<OutboxRow, 'key'>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;

  constructor(name: string, factory: DatabaseFactory, versions: readonly SchemaVersion[] = schemaVersions) {
    super(name, { ...factory, chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
