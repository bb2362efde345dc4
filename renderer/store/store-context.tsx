import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { ProjectStore } from './project-store.ts';
import type { StoreSnapshot } from './store-snapshot.ts';

const StoreContext = createContext<ProjectStore | null>(null);

export function StoreProvider({ store, children }: { readonly store: ProjectStore; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store of the workspace that is open. */
export function useStore(): ProjectStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('there is no StoreProvider above');
  return store;
}

/** What the store holds now; the component is drawn again when it changes. */
export function useStoreSnapshot(): StoreSnapshot {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}
