import { Button, Group, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useHost } from '../../host/host-context.tsx';
import { DropField } from '../../ui/drop-field.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { ListFile } from './use-list-file.ts';

/** Where a list is dropped, chosen or pasted. */
export function ListIntake({ file, isDisabled }: { readonly file: ListFile; readonly isDisabled: boolean }) {
  const { text, issue } = useTexts();
  const { host } = useHost();
  usePastedTable(file, isDisabled, text('registerImport.pasted'));
  const choose = async () => {
    const [first] = await host.openFiles({ kind: 'any', multiple: false });
    if (first) file.open({ name: first.name, size: first.bytes.length, load: () => Promise.resolve(first.bytes) });
  };
  const drop = ([first]: readonly File[]) => {
    if (!first) return;
    file.open({ name: first.name, size: first.size, load: async () => new Uint8Array(await first.arrayBuffer()) });
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
      {current.state === 'reading' && (
        <Group gap="sm" role="status">
          <StateMark state="saving">{text('registerImport.reading', { file: current.file })}</StateMark>
          <Button size="compact-sm" variant="default" onClick={file.close}>
            {text('registerImport.stop')}
          </Button>
        </Group>
      )}
      {current.state === 'refused' && (
        <Stack gap="xs" role="alert">
          {current.issues.map((one) => (
            <StateMark key={issue(one)} state="must fix">
              {issue(one)}
            </StateMark>
          ))}
        </Stack>
      )}
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
