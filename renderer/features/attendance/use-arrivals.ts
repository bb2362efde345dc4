import { useCallback, useEffect, useState } from 'react';
import type { DragEvent } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { droppedFile, openedFile, pastedTable } from './arriving.ts';
import { useReview } from './desk-context.tsx';

/** The ways in which files and tables come to the page: chosen, dropped anywhere on it, pasted. */
export function useArrivals() {
  const { host } = useHost();
  const { desk, choose: setChoices } = useReview();
  const { text } = useTexts();
  const showToast = useToasts();
  const [isOver, setOver] = useState(false);

  const add = useCallback(
    (files: Parameters<typeof desk.add>[0]) => {
      if (files.length === 0) return;
      setChoices({ applied: null });
      desk.add(files);
    },
    [desk, setChoices],
  );
  const chooseFiles = async () => add((await host.openFiles({ kind: 'table', multiple: true })).map(openedFile));
  const paste = useCallback(
    (data: DataTransfer | null): boolean => {
      if (!data) return false;
      if (data.files.length > 0) {
        add([...data.files].map(droppedFile));
        return true;
      }
      const number = desk.getState().files.length + 1;
      const table = pastedTable(data, text('attendance.pastedName', { number }));
      if (table) add([table]);
      else showToast({ message: text('attendance.nothingPasted') });
      return table !== null;
    },
    [add, desk, showToast, text],
  );
  usePagePaste(paste);

  const area = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      add([...event.dataTransfer.files].map(droppedFile));
    },
  };
  return { chooseFiles, paste, area, isOver };
}

/** Ctrl+V on the page, as long as nobody types. */
function usePagePaste(paste: (data: DataTransfer | null) => boolean): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest('input, textarea, [contenteditable], [role="dialog"]')) return;
      event.preventDefault();
      paste(event.clipboardData);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [paste]);
}
