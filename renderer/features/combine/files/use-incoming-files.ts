import { useEffect, useSyncExternalStore } from 'react';
import type { Host, HostBridge } from '../../../../shared/host.ts';
import { useHost } from '../../../host/host-context.tsx';
import { arrivingFile } from '../../../reading/arriving-file.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import { useStore } from '../../../store/store-context.tsx';
import { IncomingDesk } from './incoming-desk.ts';
import type { IncomingFile } from './incoming.ts';

const desks = new WeakMap<ProjectStore, IncomingDesk>();

/** The files of others that are being looked at in this project, and those that are opened meanwhile by double click. */
export function useIncomingFiles(): { readonly desk: IncomingDesk; readonly files: readonly IncomingFile[] } {
  const desk = deskOf(useStore());
  const { host } = useHost();
  const files = useSyncExternalStore(desk.subscribe, desk.getFiles);
  usePendingFiles(host, desk.add);
  return { desk, files };
}

function deskOf(store: ProjectStore): IncomingDesk {
  const known = desks.get(store);
  if (known) return known;
  const desk = new IncomingDesk(store);
  desks.set(store, desk);
  return desk;
}

/** Files opened by double click, now and while the page is open. */
function usePendingFiles(host: Host, add: IncomingDesk['add']): void {
  useEffect(() => {
    const take = () => {
      void host.takePendingFiles().then((files) => add(files.map(arrivingFile)));
    };
    take();
    return isBridge(host) ? host.on('pendingFiles', take) : undefined;
  }, [host, add]);
}

/** The desktop application tells of files unasked; the browser edition gets none this way. */
function isBridge(host: Host): host is HostBridge {
  return 'on' in host;
}
