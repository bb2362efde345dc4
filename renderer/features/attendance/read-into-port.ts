import type { Issue } from '../../../shared/issue.ts';
import type { Pasted } from '../../../shared/reading/read-pasted.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';
import { prepareReader } from '../../reading/spare-reader.ts';
import { browserPlatform } from '../../store/browser-platform.ts';

/**
 * Reads a file or a pasted table in a worker of its own, which sends its tables down the port.
 * @returns why it could not; nothing when the tables are on their way, or it was cancelled
 */
export async function readIntoPort(
  file: string,
  content: Uint8Array | Pasted,
  port: MessagePort,
  signal: AbortSignal,
): Promise<readonly Issue[]> {
  const read =
    content instanceof Uint8Array
      ? await readInWorker({ wanted: 'tables', file, bytes: content, port }, { signal })
      : await readInWorker({ wanted: 'pasted', file, pasted: content, port }, { signal });
  // Several files come after each other: the next one finds its worker ready.
  prepareReader();
  return read && !read.ok ? read.issues : [];
}

/** By which the same file, or the same pasted table, is known again. */
export function hashOf(content: Uint8Array | Pasted): Promise<string> {
  const bytes = content instanceof Uint8Array ? content : browserPlatform.encodeUtf8(content.html ?? content.text);
  return browserPlatform.sha256(bytes);
}
