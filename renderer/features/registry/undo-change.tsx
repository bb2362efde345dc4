import { Button } from '@mantine/core';
import { useStore } from '../../store/store-context.tsx';
import { fieldWords } from '../../ui/field-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { undoneWords } from '../../ui/undone-words.ts';
import { useUndoKey } from '../../ui/use-undo-key.ts';
import type { RegistryKind } from './pending-edits.ts';
import type { RecordForm } from './use-record-form.ts';

interface UndoChangeProps {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly form: RecordForm;
}

/** Takes back the last change of the record that was made here, by a button and by Ctrl+Z; what is still typed is saved first. */
export function UndoChange({ kind, id, form }: UndoChangeProps) {
  const store = useStore();
  const showToast = useToasts();
  const texts = useTexts();
  const { text } = texts;
  const undo = async () => {
    await form.flush();
    const outcome = await store.undoLast(id);
    // What is used somewhere is not taken away by an undo.
    if (!outcome || outcome.leftAlone.some(({ address }) => address === 'deleted')) {
      return text('registry.nothingToUndo');
    }
    return undoneWords(
      texts,
      outcome.leftAlone.map(({ address }) => fieldWords(texts, kind, address)),
    );
  };
  const tell = () =>
    void undo().then(
      (message) => showToast({ message }),
      () => showToast({ message: text('registry.failed') }),
    );
  useUndoKey(() => {
    if (!form.isReadOnly) tell();
  });
  if (form.isReadOnly) return null;
  return (
    <div>
      <Button
        variant="default"
        leftSection={<Icon name="undo" size={14} />}
        aria-keyshortcuts="Control+Z"
        onClick={tell}
      >
        {text('activity.footer.undo')}
      </Button>
    </div>
  );
}
