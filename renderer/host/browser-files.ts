import type { OpenedFile, OpenRequest, SaveRequest, SaveResult } from '../../shared/host.ts';
import { largestFileMegabytes } from '../../shared/host-failure.ts';
import { shownName } from '../../shared/messages/shown-name.ts';
import { savedName } from '../../shared/for-others/file-name.ts';
import { browserRejection, HostRejection } from './browser-failure.ts';
import { writeThrough } from './folder-files.ts';

const endings: Readonly<Record<OpenRequest['kind'], readonly string[]>> = {
  package: ['.forin', '.json'],
  workbook: ['.xlsx'],
  table: ['.xlsx', '.xls', '.xlsb', '.ods', '.csv', '.tsv', '.txt', '.docx'],
  picture: ['.png', '.jpg', '.jpeg'],
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

async function openedFile(file: File): Promise<OpenedFile> {
  const name = shownName(file.name);
  if (file.size > largestFileMegabytes * 1_000_000) throw new HostRejection('too-large', name);
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (failure) {
    throw browserRejection(failure, name);
  }
}

/**
 * Saves where the person chooses; where the browser knows no such dialog, as a download. A download cannot be watched:
 * `place` is empty then.
 */
export async function saveBrowserFile({ suggestedName, bytes }: SaveRequest): Promise<SaveResult> {
  const name = savedName(suggestedName);
  const pick = (window as SavingWindow).showSaveFilePicker;
  if (!pick) return download(name, bytes);
  let handle: FileSystemFileHandle;
  try {
    handle = await pick.call(window, { suggestedName: name });
  } catch (failure) {
    const reason = failure instanceof DOMException ? failure.name : '';
    if (reason === 'AbortError') return { saved: false };
    // The click is too long ago: what is saved took its time to be made.
    if (reason === 'SecurityError') return download(name, bytes);
    throw failure;
  }
  await writeThrough(handle, bytes);
  return { saved: true, place: handle.name };
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
