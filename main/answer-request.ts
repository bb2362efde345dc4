import type { ZodType } from 'zod';
import type { Host } from '../shared/host.ts';
import { HostRejection } from './disk-failure.ts';
import { requestSchemas } from './host-requests.ts';
import { isOwnAddress } from './identity.ts';

/** Who asks: only the top frame of our own page may. Electron security guide, 17. */
export interface Sender {
  readonly address: unknown;
  readonly isTopFrame: boolean;
}

/** What goes back over IPC. Of a thrown error Electron would pass on our text with its own around it. */
export type Answer<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** The contract, written so that a call and its parameters stay together for the compiler. */
type Calls = { readonly [K in keyof Host]: (...params: Parameters<Host[K]>) => ReturnType<Host[K]> };

/**
 * Carries out one call of the contract: checks who asks, what is asked, and with what.
 * @param onRejected is told of every refusal and failure, for the log
 */
export async function answerRequest<K extends keyof Host>(
  host: Host,
  call: K,
  sender: Sender,
  given: readonly unknown[],
  onRejected: (call: string, failure: unknown) => void,
): Promise<Answer<Awaited<ReturnType<Host[K]>>>> {
  try {
    if (!sender.isTopFrame || !isOwnAddress(sender.address)) throw new HostRejection('refused');
    const schema: ZodType<Parameters<Host[K]>> = requestSchemas[call];
    const parsed = schema.safeParse(given);
    if (!parsed.success) throw new HostRejection('refused');
    const calls: Calls = host;
    return { ok: true, value: await calls[call](...parsed.data) };
  } catch (failure) {
    const rejection = failure instanceof HostRejection ? failure : new HostRejection('fault', '', failure);
    onRejected(call, rejection.cause ?? rejection);
    return { ok: false, message: rejection.message };
  }
}
