import { parentPort, workerData } from 'node:worker_threads';
import { readTables } from '../../shared/reading/read-tables.ts';
import { nodePlatform } from '../node-platform.ts';

export interface TablesRequest {
  /** Its name, for sentences. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

// Reads one file and is then ended: what a file does to it, no command feels.
const { file, bytes } = workerData as TablesRequest;
parentPort?.postMessage(readTables(bytes, file, nodePlatform), []);
