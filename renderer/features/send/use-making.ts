import { useState } from 'react';
import { NotSaved } from '../../store/not-saved.ts';
import { copyText } from '../../ui/copy-text.ts';
import type { MadeFile } from './make-report.ts';

/** A file that was saved, and the e-mail that it goes with. */
export interface Sendable {
  readonly made: Extract<MadeFile, { saved: true }>;
  readonly subject: string;
  readonly body: string;
}

export type Outcome =
  | { readonly state: 'saved'; readonly sendable: Sendable; readonly isCopied: boolean }
  | { readonly state: 'cancelled' }
  | { readonly state: 'not saved yet' }
  | { readonly state: 'failed' };

/** Makes a file once at a time, puts the e-mail's text on the clipboard, and keeps what came of it. */
export function useMaking() {
  const [isMaking, setMaking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const make = async (work: () => Promise<Sendable | null>) => {
    setMaking(true);
    setOutcome(null);
    setOutcome(await outcomeOf(work));
    setMaking(false);
  };
  return { make, isMaking, outcome };
}

async function outcomeOf(work: () => Promise<Sendable | null>): Promise<Outcome> {
  try {
    const sendable = await work();
    if (!sendable) return { state: 'cancelled' };
    return { state: 'saved', sendable, isCopied: await copyText(sendable.body) };
  } catch (thrown) {
    return { state: thrown instanceof NotSaved ? 'not saved yet' : 'failed' };
  }
}
