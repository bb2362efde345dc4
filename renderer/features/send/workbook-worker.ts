import { z } from 'zod';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { workbookOfState } from '../../../shared/outputs/workbook/workbook-of-state.ts';
import type { WorkbookFacts } from '../../../shared/outputs/workbook/workbook-of-state.ts';
import { writeXlsx } from '../../../shared/outputs/workbook/write-xlsx.ts';

// The content security policy allows no code made from text.
z.config({ jitless: true });

export interface WorkbookRequest {
  readonly state: ConsolidationState;
  readonly facts: WorkbookFacts;
}

/** What comes back: the bytes, or null when the workbook could not be built. */
export type WorkbookAnswer = Uint8Array | null;

/** Builds the workbook of a state: seconds for thousands of activities, so not where people type. */
globalThis.addEventListener('message', (event: MessageEvent<WorkbookRequest>) => {
  const { state, facts } = event.data;
  // A rejection would not reach the window by itself.
  build(state, facts).then(
    (bytes) => globalThis.postMessage(bytes, { transfer: [] }),
    () => globalThis.postMessage(null, { transfer: [] }),
  );
});

async function build(state: ConsolidationState, facts: WorkbookFacts): Promise<Uint8Array> {
  return writeXlsx(workbookOfState(state, facts));
}
