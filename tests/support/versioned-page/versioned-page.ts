import { registerServiceWorker } from '../../../renderer/host/register-service-worker.ts';

/** Put in at build time. */
declare const pageVersion: string;

declare global {
  interface Window {
    readonly version: string;
    /** The version of a part that is loaded when it is asked for. */
    readonly laterPart: () => Promise<string>;
    /** Set when a newer version is offered. */
    takeOver?: () => void;
  }
}

Object.assign(window, {
  version: pageVersion,
  laterPart: async () => (await import('./later-part.ts')).partVersion,
});
await registerServiceWorker((takeOver) => {
  window.takeOver = takeOver;
});
