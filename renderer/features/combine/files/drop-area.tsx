import { useHost } from '../../../host/host-context.tsx';
import { DropField } from '../../../ui/drop-field.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { arrivingFile, droppedFile } from '../../../reading/arriving-file.ts';
import type { IncomingDesk } from './incoming-desk.ts';

/** Where files are dropped; the button does the same from the keyboard. */
export function DropArea({ add, isDisabled }: { readonly add: IncomingDesk['add']; readonly isDisabled: boolean }) {
  const { text } = useTexts();
  const { host } = useHost();
  const choose = async () => {
    const files = await host.openFiles({ kind: 'any', multiple: true });
    add(files.map(arrivingFile));
  };
  return (
    <DropField
      label={text('combine.drop')}
      help={text('combine.dropHelp')}
      chooseLabel={text('combine.choose')}
      isDisabled={isDisabled}
      choose={() => void choose()}
      drop={(files) => add(files.map(droppedFile))}
    />
  );
}
