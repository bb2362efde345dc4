import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentPart } from '../../shared/reading/document-parts.ts';
import { readDocument } from '../../shared/reading/read-document.ts';
import { readTables } from '../../shared/reading/read-tables.ts';
import type { Tables } from '../../shared/reading/tables.ts';
import { nodePlatform } from '../node-platform.ts';

/** What a file can be read as. */
export interface ReadAnswers {
  readonly tables: Tables;
  readonly document: readonly DocumentPart[];
}

export interface ThreadRequest {
  readonly wanted: keyof ReadAnswers;
  /** Its name, for sentences. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

// Reads one file and is then ended: what a file does to it, no command feels.
const { wanted, file, bytes } = workerData as ThreadRequest;
const read = wanted === 'document' ? readDocument : readTables;
parentPort?.postMessage(read(bytes, file, nodePlatform), []);
