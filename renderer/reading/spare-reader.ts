let spare: Worker | undefined;

/** Starts a worker for the next file ahead: loading its program takes longer than reading a small file. */
export function prepareReader(): void {
  if (spare) return;
  const worker = startWorker();
  spare = worker;
  // One that cannot be loaded is no use: whoever needs a worker starts one and is told.
  worker.addEventListener('error', () => {
    if (spare === worker) spare = undefined;
  });
}

/** A worker for one file: the one that was started ahead, or a new one. */
export function takeReader(): Worker {
  const worker = spare ?? startWorker();
  spare = undefined;
  return worker;
}

function startWorker(): Worker {
  return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
}
