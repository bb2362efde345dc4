/**
 * Keeps the browser edition usable without network after one visit. It answers for its own scope only, from files that
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
  readonly clients: { readonly claim: () => Promise<void> };
  readonly registration: { readonly scope: string };
}
interface StoredFile {
  readonly path: string;
  readonly sha256: string;
}

/** Replaced at build time by the list of files and a hash over them (`renderer/precache-plugin.ts`). */
declare const precache: { readonly version: string; readonly files: readonly StoredFile[] };

const scope = globalThis as unknown as WorkerScope;
/** An address may serve several folders: each has caches of its own. */
const cachePrefix = `forin ${scope.registration.scope} `;
const cacheName = cachePrefix + precache.version;
const matching = { ignoreSearch: true, ignoreVary: true };
/** A window that another one left behind still runs on files of the version before. */
const olderVersionsKept = 2;

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});

scope.addEventListener('activate', (event) => {
  // The first page was loaded without a service worker; what it loads later is to be there without network, too.
  event.waitUntil(removeOlderVersions().then(() => scope.clients.claim()));
});

scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(answer(request));
});

/** All files of this version or none: when the server changes in the middle, the browser tries again at the next visit. */
async function install(): Promise<void> {
  const isNew = !(await caches.has(cacheName));
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(precache.files.map((file) => store(cache, file)));
  } catch (failure) {
    if (isNew) await caches.delete(cacheName);
    throw failure;
  }
}

async function store(cache: Cache, { path, sha256 }: StoredFile): Promise<void> {
  // Past the browser's own cache, which may hold an older version under the same name.
  const response = await fetch(new Request(path, { cache: 'reload' }));
  const bytes = await response.arrayBuffer();
  if (!response.ok || (await hashOf(bytes)) !== sha256) throw new Error(`${path} is not the one of this version`);
  // A new answer, for one that was redirected is not accepted for a page.
  await cache.put(path, new Response(bytes, { headers: response.headers }));
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  if (request.mode === 'navigate') return (await cache.match('./', matching)) ?? fetch(request);
  // Files of another version have names of their own.
  const stored = (await cache.match(request.url, matching)) ?? (await caches.match(request.url, matching));
  return stored ?? fetch(request);
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function removeOlderVersions(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(cachePrefix) && name !== cacheName);
  for (const name of others.slice(0, -olderVersionsKept)) await caches.delete(name);
}
