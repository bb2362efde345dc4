/**
 * Registers the service worker of the browser edition. The desktop application brings its files along and needs none.
 * @param announce called when a newer version waits, or has been taken by another window; `takeOver` loads the page again
 *   with it
 */
export async function registerServiceWorker(announce: (takeOver: () => void) => void): Promise<void> {
  if (import.meta.env.DEV || window.forinHost || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('./service-worker.js');
  // At the first visit nothing is replaced.
  let isFirst = registration.active === null;
  let isAskedFor = false;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAskedFor) location.reload();
    else if (!isFirst) announce(() => location.reload());
    isFirst = false;
  });

  const takeOver = () => {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    isAskedFor = true;
    // A service worker is no window: its messages have no target origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    waiting.postMessage('take over');
  };
  const offer = () => {
    if (registration.waiting && registration.active) announce(takeOver);
  };
  const watch = () => registration.installing?.addEventListener('statechange', offer);
  offer();
  // It may have been found before anybody listened.
  watch();
  registration.addEventListener('updatefound', watch);

  // A window may stay open for weeks; whoever comes back to it is told.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}
