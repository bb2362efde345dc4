import type { WebContents } from 'electron';
import { outsideAddress } from './external-links.ts';
import { isOwnAddress } from './identity.ts';

/** Schemes of a page's own making; nothing of them leaves the computer. `devtools:` is there in development only. */
const inside: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

/** Whether the page may load something from an address: its own files and what it made itself. "Nothing leaves this computer". */
export function mayRequest(address: unknown): boolean {
  if (isOwnAddress(address)) return true;
  try {
    return inside.has(new URL(String(address)).protocol);
  } catch {
    return false;
  }
}

interface Leaving {
  readonly preventDefault: () => void;
  readonly url: string;
}

function stay(event: Leaving): void {
  if (!isOwnAddress(event.url)) event.preventDefault();
}

/**
 * Keeps a page on its own address. It opens no windows; a link meant for elsewhere goes to the system's browser when it
 * is allowed to. Electron security guide, 12 (webview), 13 (navigation), 14 (new windows).
 */
export function keepInside(contents: WebContents, openOutside: (address: string) => void): void {
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const outside = outsideAddress(url);
    if (outside !== undefined) openOutside(outside);
    return { action: 'deny' };
  });
}
