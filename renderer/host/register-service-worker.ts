/**
 * Registers the service worker of the browser edition. The desktop application brings its files along and needs none.
 * @param announce called when a newer version waits; `takeOver` makes it take over and loads the page again
 */
export async function registerServiceWorker(announce: (takeOver: () => void) => void): Promise<void> {
  if (import.meta.env.DEV || window.forinHost || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('./service-worker.js');
  const offer = () => {
    const { waiting } = registration;
    // Without a controller this is the first visit: nothing is replaced.
    if (!waiting || !navigator.serviceWorker.controller) return;
    announce(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      // A service worker is no window: its messages have no target origin.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      waiting.postMessage('take over');
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
