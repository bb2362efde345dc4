import { HostRejection } from './browser-failure.ts';

/** Rejects when the worker cannot be loaded: it then answers nothing, and its callers would wait for ever. */
export function failingWith(worker: Worker): Promise<never> {
  const broken = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => reject(new HostRejection('fault')));
  });
  broken.catch(() => {});
  return broken;
}
