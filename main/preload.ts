import { contextBridge, ipcRenderer } from 'electron';
// Types only: a sandboxed preload is one self-contained file and cannot load a shared part.
import type { Host, HostBridge, HostEvents } from '../shared/host.ts';
import type { Answer } from './answer-request.ts';

/** One function per call, so that the page can reach these channels and no other. Electron security guide, 20. */
function call<K extends keyof Host>(name: K): Host[K] {
  const ask = async (...params: unknown[]): Promise<unknown> => {
    const answer = (await ipcRenderer.invoke(`forin:call:${name}`, ...params)) as Answer;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };
  // The other end is held to the same contract by the compiler.
  return ask as Host[K];
}

const events: { readonly [E in keyof HostEvents]: true } = { pendingFiles: true, menuCommand: true };

const bridge = {
  getAppInfo: call('getAppInfo'),
  openFiles: call('openFiles'),
  saveFile: call('saveFile'),
  makePdf: call('makePdf'),
  takePendingFiles: call('takePendingFiles'),
  openJournal: call('openJournal'),
  appendJournal: call('appendJournal'),
  replaceJournal: call('replaceJournal'),
  removeJournalRemains: call('removeJournalRemains'),
  writeSnapshot: call('writeSnapshot'),
  listSnapshots: call('listSnapshots'),
  readSnapshot: call('readSnapshot'),
  removeSnapshot: call('removeSnapshot'),
  chooseFolder: call('chooseFolder'),
  getFreeSpace: call('getFreeSpace'),
  openExternal: call('openExternal'),
  setUnsaved: call('setUnsaved'),
  on: (event, listener) => {
    if (!Object.hasOwn(events, event)) throw new Error('there is no such event');
    // The event of Electron stays here: it would hand the page the whole of IPC.
    const heard = (_event: unknown, ...params: unknown[]) => (listener as (...given: unknown[]) => void)(...params);
    const channel = `forin:event:${event}`;
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.removeListener(channel, heard);
    };
  },
} satisfies HostBridge;

contextBridge.exposeInMainWorld('forinHost', bridge);
