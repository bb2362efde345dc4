/**
 * The page's half of the stand-in for Electron: runs inside the page before any script of its own, gives the preload its
 * `require('electron')`, and copies what crosses as `contextBridge` does. Written as text into the page: it may use
 * nothing from outside itself.
 */
export function preloadHost(preload: (...given: any[]) => void): void {
  if (!location.host || window !== window.top) return;
  const page = globalThis as any;
  const invoke = page.standinInvoke;
  const sendOut = page.standinSend;
  // Hides the raw bindings from the page's code.
  delete page.standinInvoke;
  delete page.standinSend;
  const listeners = new Map<string, Set<(...given: any[]) => void>>();
  Object.defineProperty(page, 'standinEmit', {
    value: (channel: string, given: any[]) =>
      listeners.get(channel)?.forEach((heard) => heard({ senderId: 0 }, ...given)),
  });
  const ipcRenderer = {
    async invoke(channel: string, ...given: any[]) {
      // Throws a DataCloneError, like Electron.
      const answer = await invoke(channel, structuredClone(given));
      if (answer.failure !== undefined) throw new Error(`Error invoking remote method '${channel}': ${answer.failure}`);
      return answer.value;
    },
    send(channel: string, ...given: any[]) {
      void sendOut(channel, structuredClone(given));
    },
    on(channel: string, heard: any) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(heard));
      return ipcRenderer;
    },
    removeListener(channel: string, heard: any) {
      listeners.get(channel)?.delete(heard);
      return ipcRenderer;
    },
  };
  const copy = (value: any): any => {
    if (typeof value === 'function') return (...given: any[]) => copy(value(...given.map(copy)));
    // Of an error only its message crosses.
    if (value instanceof Promise)
      return value.then(copy, (failure) => {
        throw new Error(failure.message);
      });
    if (value && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      return Object.freeze(Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copy(member)])));
    return value && typeof value === 'object' ? structuredClone(value) : value;
  };
  const contextBridge = {
    exposeInMainWorld(name: string, value: any) {
      if (name in page) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(page, name, { value: copy(value), writable: false, configurable: false, enumerable: true });
    },
  };
  const requireInPreload = (id: string) => {
    if (id === 'electron' || id === 'electron/renderer') return { ipcRenderer, contextBridge };
    throw new Error(`module not found: ${id} (a sandboxed preload may only require electron, events, timers, url)`);
  };
  const module = { exports: {} };
  preload(requireInPreload, module, module.exports, {
    platform: 'linux',
    contextIsolated: true,
    sandboxed: true,
    env: {},
  });
}
