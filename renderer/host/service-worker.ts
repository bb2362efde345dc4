/**
 * Keeps the browser edition usable without network after one visit. It answers for its own origin only, from files that
 * were stored as one version: a page never gets parts of two. A new version waits until every tab is closed, or until the
 * person asks for it.
 */
interface WaitingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchLikeEvent {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}
interface WorkerScope {
  readonly addEventListener: {
    (type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchLikeEvent) => void): void;
    (type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly registration: { readonly scope: string };
}

/** Replaced at build time by the list of files and a hash over them (`renderer/precache-plugin.ts`). */
declare const precache: { readonly version: string; readonly files: readonly string[] };

const scope = globalThis as unknown as WorkerScope;
const cacheName = `forin-${precache.version}`;

scope.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(precache.files.map(fresh))));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(removeOlderVersions());
});

scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope.registration.scope)) return;
  event.respondWith(answer(request));
});

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const path = request.mode === 'navigate' ? './' : request.url;
  const stored = await cache.match(path, { ignoreSearch: true });
  return stored ?? fetch(request);
}

/** Past the browser's own cache, which may hold an older version under the same name. */
function fresh(file: string): Request {
  return new Request(file, { cache: 'reload' });
}

async function removeOlderVersions(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith('forin-') && name !== cacheName) await caches.delete(name);
  }
}
