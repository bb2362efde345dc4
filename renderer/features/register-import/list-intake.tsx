import { Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { arrivingFile, droppedFile } from '../../reading/arriving-file.ts';
import { DropField } from '../../ui/drop-field.tsx';
import { FileProgress } from '../../ui/file-progress.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { ListFile } from './use-list-file.ts';

/** Where a list is dropped, chosen or pasted. */
export function ListIntake({ file, isDisabled }: { readonly file: ListFile; readonly isDisabled: boolean }) {
  const { text } = useTexts();
  const { host } = useHost();
  usePastedTable(file, isDisabled, text('registerImport.pasted'));
  const choose = async () => {
    const [first] = await host.openFiles({ kind: 'any', multiple: false });
    if (first) file.open(arrivingFile(first));
  };
  const drop = ([first]: readonly File[]) => {
    if (first) file.open(droppedFile(first));
  };
  const { current } = file;
  return (
    <Stack gap="md">
      <DropField
        label={text('registerImport.drop')}
        help={text('registerImport.dropHelp')}
        chooseLabel={text('registerImport.choose')}
        isDisabled={isDisabled}
        choose={() => void choose()}
        drop={drop}
      />
      <FileProgress
        reading={current.state === 'reading' ? text('registerImport.reading', { file: current.file }) : null}
        stopLabel={text('registerImport.stop')}
        stop={file.close}
        issues={current.state === 'refused' ? current.issues : []}
      />
    </Stack>
  );
}

/** Takes a table from the clipboard, wherever the focus is, as long as nobody pastes into a field. */
function usePastedTable({ paste }: ListFile, isDisabled: boolean, name: string): void {
  useEffect(() => {
    if (isDisabled) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      if ((event.target as HTMLElement | null)?.closest('input, textarea, [contenteditable]')) return;
      const html = event.clipboardData?.getData('text/html') ?? '';
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (html === '' && text === '') return;
      event.preventDefault();
      paste({ ...(html !== '' && { html }), text }, name);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [paste, isDisabled, name]);
}
