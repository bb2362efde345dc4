import { Textarea } from '@mantine/core';
import classes from './attendance.module.css';
import { useTexts } from '../../ui/text.tsx';

/** A field for those who look for one: what is pasted into it is read as a table and does not stay in it. */
export function PasteField({ paste }: { readonly paste: (data: DataTransfer | null) => boolean }) {
  const { text } = useTexts();
  return (
    <Textarea
      className={classes.paste ?? ''}
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
