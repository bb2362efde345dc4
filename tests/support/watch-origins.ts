import type { BrowserContext } from '@playwright/test';

/** Writes down the origin of everything that is asked for in a browser, whether it is answered or not. */
export function watchOrigins(context: BrowserContext): () => readonly string[] {
  const origins = new Set<string>();
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:') origins.add(origin);
  });
  return () => [...origins];
}
