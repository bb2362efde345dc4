import type { HostBridge } from '../../shared/host.ts';
import { makeBrowserHost } from './browser-host.ts';

declare global {
  interface Window {
    /** Put there by the desktop application's preload. */
    readonly forinHost?: HostBridge;
  }
}

/** The shell that this page runs in: the desktop application when it is there, else the browser. Asked once, at the start. */
export async function chooseHost(): Promise<HostBridge> {
  return window.forinHost ?? (await makeBrowserHost());
}
