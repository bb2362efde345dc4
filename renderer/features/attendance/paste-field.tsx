import { Textarea } from '@mantine/core';
import { useTexts } from '../../ui/text.tsx';

/** A field for those who look for one: what is pasted into it is read as a table and does not stay in it. */
export function PasteField({ paste }: { readonly paste: (data: DataTransfer | null) => boolean }) {
  const { text } = useTexts();
  return (
    <Textarea
      label={text('attendance.pasteLabel')}
      description={text('attendance.pasteHelp')}
      value=""
      rows={2}
      autoFocus
      onChange={() => {}}
      onPaste={(event) => {
        event.preventDefault();
        paste(event.clipboardData);
      }}
    />
  );
}
