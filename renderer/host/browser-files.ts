import type { OpenedFile, OpenRequest, SaveRequest, SaveResult } from '../../shared/host.ts';
import { savedName } from '../../shared/saved-name.ts';

const endings: Readonly<Record<OpenRequest['kind'], readonly string[]>> = {
  package: ['.forin', '.json'],
  workbook: ['.xlsx'],
  any: ['.forin', '.json', '.xlsx'],
};

type SavingWindow = Window & {
  readonly showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
};

/** Lets the person choose files through the browser's own dialog. Empty when they cancel. */
export function openBrowserFiles({ kind, multiple }: OpenRequest): Promise<OpenedFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = multiple;
    input.accept = endings[kind].join(',');
    // Some browsers open the dialog only for an element of the page.
    input.hidden = true;
    document.body.append(input);
    const finish = (files: readonly File[]) => {
      input.remove();
      Promise.all(files.map(openedFile)).then(resolve, reject);
    };
    input.addEventListener('change', () => finish([...(input.files ?? [])]));
    input.addEventListener('cancel', () => finish([]));
    input.click();
  });
}

export async function openedFile(file: File): Promise<OpenedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/**
 * Saves where the person chooses; where the browser knows no such dialog, as a download. A download cannot be watched:
 * `place` is empty then.
 */
export async function saveBrowserFile({ suggestedName, bytes }: SaveRequest): Promise<SaveResult> {
  const name = savedName(suggestedName);
  const pick = (window as SavingWindow).showSaveFilePicker;
  if (!pick) return download(name, bytes);
  try {
    const handle = await pick.call(window, { suggestedName: name });
    const writable = await handle.createWritable();
    await writable.write(new Uint8Array(bytes));
    await writable.close();
    return { saved: true, place: handle.name };
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') return { saved: false };
    throw failure;
  }
}

function download(name: string, bytes: Uint8Array): SaveResult {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { saved: true, place: '' };
}
