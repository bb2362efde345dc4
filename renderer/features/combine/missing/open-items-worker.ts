import { z } from 'zod';
import { openItemsWorkbook } from '../../../../shared/outputs/open-items/open-items-workbook.ts';
import type { OpenItemsWish } from '../../../../shared/outputs/open-items/open-items-workbook.ts';
import { writeXlsx } from '../../../../shared/outputs/workbook/write-xlsx.ts';
import type { Dataset } from '../../../../shared/schema/dataset.ts';
import { browserPlatform } from '../../../store/browser-platform.ts';

// The content security policy allows no code made from text.
z.config({ jitless: true });

export interface OpenItemsRequest {
  readonly dataset: Dataset;
  readonly wish: Omit<OpenItemsWish, 'newId'>;
}

/** What comes back: the bytes, or null when the workbook could not be built. */
export type OpenItemsAnswer = Uint8Array | null;

/** Builds the workbook that a partner fills in: the writer takes long enough to be felt where people type. */
globalThis.addEventListener('message', (event: MessageEvent<OpenItemsRequest>) => {
  // A rejection would not reach the window by itself.
  build(event.data).then(
    (bytes) => globalThis.postMessage(bytes, { transfer: [] }),
    () => globalThis.postMessage(null, { transfer: [] }),
  );
});

async function build({ dataset, wish }: OpenItemsRequest): Promise<Uint8Array> {
  return writeXlsx(openItemsWorkbook(dataset, { ...wish, newId: browserPlatform.newId }));
}
