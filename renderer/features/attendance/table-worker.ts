import { readTables } from '../../../shared/reading/read-tables.ts';
import { browserPlatform } from '../../store/browser-platform.ts';

export interface TableRequest {
  readonly file: string;
  readonly isPasted: boolean;
  readonly bytes: Uint8Array;
  /** Where the tables go. */
  readonly port: MessagePort;
}

/** Reads one file, sends its tables straight on, and is then ended: what a file does to it, nothing else feels. */
globalThis.addEventListener('message', (event: MessageEvent<TableRequest>) => {
  const { file, bytes, port } = event.data;
  port.postMessage(readTables(bytes, file, browserPlatform));
  globalThis.postMessage('sent', { transfer: [] });
});
