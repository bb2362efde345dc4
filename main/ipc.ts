import { ipcMain } from 'electron';
import type { WebContents } from 'electron';
import type { Host, HostEvents } from '../shared/host.ts';
import { answerRequest } from './answer-request.ts';
import { requestSchemas } from './host-requests.ts';

/** Channel of a call of the contract. The preload writes the same; a test holds the two together. */
function callChannel(call: keyof Host): string {
  return `forin:call:${call}`;
}

export function eventChannel(event: keyof HostEvents): string {
  return `forin:event:${event}`;
}

/** Answers the page's calls: one channel for each member of the contract, and no other. */
export function answerCalls(host: Host, onRejected: (call: string, failure: unknown) => void): void {
  const calls = Object.keys(requestSchemas) as (keyof Host)[];
  for (const call of calls) {
    ipcMain.handle(callChannel(call), (event, ...given: unknown[]) => {
      const frame = event.senderFrame;
      const sender = { address: frame?.url, isTopFrame: frame !== null && frame.parent === null };
      return answerRequest(host, call, sender, given, onRejected);
    });
  }
}

/** Tells the page something unasked. */
export function tell<E extends keyof HostEvents>(
  contents: WebContents,
  event: E,
  ...params: Parameters<HostEvents[E]>
): void {
  if (!contents.isDestroyed()) contents.send(eventChannel(event), ...params);
}
