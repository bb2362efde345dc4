import { makeBrowserHost } from '../../../renderer/host/browser-host.ts';
import { hostFailureOf } from '../../../shared/host-failure.ts';
import type { HostFailure } from '../../../shared/host-failure.ts';
import type { HostBridge, Sentinel } from '../../../shared/host.ts';

declare global {
  interface Window {
    /** The shell as the screens get it. */
    readonly host: HostBridge;
    /** Reads the reason of a rejection, as the screens do; null when nothing is rejected. */
    readonly failureOf: (work: () => Promise<unknown>) => Promise<HostFailure | null>;
    readonly writeUntilKilled: (from: number) => Promise<never>;
    /** Told to the test when a number has been acknowledged. */
    readonly acknowledged?: (number: number) => void;
  }
}

const host = await makeBrowserHost();

async function failureOf(work: () => Promise<unknown>): Promise<HostFailure | null> {
  try {
    await work();
    return null;
  } catch (thrown) {
    return hostFailureOf(thrown);
  }
}

/** Appends numbers one after the other, up to three at once, and begins the journal anew from time to time. */
async function writeUntilKilled(from: number): Promise<never> {
  for (let number = from; ;) {
    const last = number + (number % 3);
    const entries: string[] = [];
    for (; number <= last; number += 1) entries.push(JSON.stringify({ number, text: 'x'.repeat((number * 37) % 900) }));
    const sentinel: Sentinel = { generation: 1, sequence: last, records: 1 };
    await host.appendJournal('practice', entries, sentinel);
    window.acknowledged?.(last);
    if (last % 23 === 0) {
      const { entries: all } = await host.openJournal('practice');
      await host.replaceJournal('practice', all.slice(-10), sentinel);
    }
  }
}

Object.assign(window, { host, failureOf, writeUntilKilled });
