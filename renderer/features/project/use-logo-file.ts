import { useCallback, useEffect, useEffectEvent } from 'react';
import { pictureLimits } from '../../../shared/reading/read-picture.ts';
import type { ArrivingFile } from '../../reading/arriving-file.ts';
import { droppedFile } from '../../reading/arriving-file.ts';
import type { LogoRead } from '../../reading/read-logo.ts';
import { readInWorker } from '../../reading/read-in-worker.ts';
import { loadWithin, useOneFile } from '../../reading/use-one-file.ts';
import type { FileState } from '../../reading/use-one-file.ts';

export interface LogoFile {
  readonly current: FileState<LogoRead>;
  readonly open: (file: ArrivingFile) => void;
  readonly stop: () => void;
}

/**
 * One picture at a time, read in a worker of its own; a picture on the clipboard is taken wherever the focus is, as long as
 * nobody pastes into a field.
 *
 * @param onRead is given the picture as it is kept
 */
export function useLogoFile(isFull: boolean, onRead: (picture: string) => void): LogoFile {
  const { current, read, close } = useOneFile<LogoRead>();
  const open = useCallback(
    (file: ArrivingFile) =>
      read(file.name, async (signal) => {
        const bytes = await loadWithin(file, pictureLimits.bytes, 'picture.tooLarge');
        return bytes.ok ? readInWorker({ wanted: 'logo', file: file.name, bytes: bytes.value }, { signal }) : bytes;
      }),
    [read],
  );
  const take = useEffectEvent(onRead);
  useEffect(() => {
    if (current.state !== 'read') return;
    take(current.value.picture);
    close();
  }, [current, close]);
  useEffect(() => {
    if (isFull) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      if ((event.target as HTMLElement | null)?.closest('input, textarea, [contenteditable]')) return;
      const [file] = event.clipboardData?.files ?? [];
      if (!file) return;
      event.preventDefault();
      open(droppedFile(file));
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isFull, open]);
  return { current, open, stop: close };
}
