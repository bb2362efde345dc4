/** Locks between windows of one browser; all are freed when a window ends, however it ends. */
export interface TabLocks {
  /** Does the work while no other window holds the lock. */
  readonly exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Takes the lock for as long as the window lives; null when another window has it. */
  readonly claim: (name: string) => Promise<(() => void) | null>;
}

/** Web Locks; where a browser has none, only this window is kept in order and every window claims names of its own. */
export function browserLocks(): TabLocks {
  return 'locks' in navigator ? webLocks(navigator.locks) : windowLocks();
}

function webLocks(manager: LockManager): TabLocks {
  return {
    exclusive: (name, work) => manager.request(name, () => work()),
    claim: (name) =>
      new Promise((resolve, reject) => {
        const held = manager.request(name, { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(null);
          return new Promise<void>((free) => resolve(free));
        });
        held.catch(reject);
      }),
  };
}

function windowLocks(): TabLocks {
  const last = new Map<string, Promise<unknown>>();
  return {
    exclusive: (name, work) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      return turn;
    },
    claim: () => Promise.resolve(null),
  };
}
