import { createInterface } from 'node:readline';
import { launchStandin } from '../support/electron-standin.ts';
import type { Door } from '../support/store-page/store-page.ts';

export type ToChild =
  | { readonly is: 'call'; readonly call: number; readonly name: keyof Door; readonly given: readonly unknown[] }
  | { readonly is: 'quit' };

export type FromChild =
  | { readonly is: 'ready' }
  | { readonly is: 'acknowledged'; readonly number: number }
  | { readonly is: 'answer'; readonly call: number; readonly value: unknown }
  | { readonly is: 'failure'; readonly call: number; readonly failure: string };

// The desktop application in a process that can be killed as a whole: what to do comes in as lines of JSON.
const say = (message: FromChild) => process.stdout.write(`${JSON.stringify(message)}\n`);
const standin = await launchStandin(JSON.parse(process.argv[2] ?? '') as Parameters<typeof launchStandin>[0]);
const page = standin.page();
await page.exposeFunction('acknowledged', (number: number) => void say({ is: 'acknowledged', number }));
await page.waitForFunction(() => 'door' in window);

createInterface(process.stdin).on('line', (line) => {
  const message = JSON.parse(line) as ToChild;
  if (message.is === 'quit') void standin.close().then(() => process.exit(0));
  else void answer(message);
});
say({ is: 'ready' });

async function answer({ call, name, given }: ToChild & { readonly is: 'call' }): Promise<void> {
  try {
    const value = await page.evaluate(
      ([called, all]) => Reflect.apply(window.door[called] as (...each: unknown[]) => unknown, null, all),
      [name, given] as [typeof name, unknown[]],
    );
    say({ is: 'answer', call, value });
  } catch (thrown) {
    say({ is: 'failure', call, failure: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
