import { Button, Group } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useToasts } from '../../../ui/toasts.tsx';

/** What was just settled. */
export interface Decided {
  readonly record: string;
  readonly label: string;
  readonly fields: number;
}

/** That fields were settled, with Undo. */
export function DecidedNotice({ decided, undo }: { readonly decided: Decided; readonly undo: () => Promise<void> }) {
  const { text } = useTexts();
  const showToast = useToasts();
  const { label, fields } = decided;
  return (
    <Group gap="md">
      <StateMark state="complete">{text('combine.conflicts.decidedCount', { label, count: fields })}</StateMark>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<Icon name="undo" size={14} />}
        onClick={() => void undo().catch(() => showToast({ message: text('combine.undoFailed', { name: label }) }))}
      >
        {text('words.undo')}
      </Button>
    </Group>
  );
}
