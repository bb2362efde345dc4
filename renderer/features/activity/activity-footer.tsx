import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SavingState } from '../../store/store-snapshot.ts';
import { Icon } from '../../ui/icon.tsx';
import { SavedBadge } from '../../ui/saved-badge.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { DraftState } from './draft-writer.ts';
import classes from './section-rail.module.css';

interface ActivityFooterProps {
  readonly saving: SavingState;
  readonly draft: DraftState;
  /** How many fields for numbers hold something that is none. */
  readonly unread: number;
  readonly findings: number;
  readonly onNextFinding: () => void;
  readonly onUndo: () => void;
  readonly isReadOnly: boolean;
  /** Something to be said of the whole activity. */
  readonly note?: ReactNode;
}

/** Whether what was typed is safe, how much is left to fix, and the way back. */
export function ActivityFooter(props: ActivityFooterProps) {
  const { saving, draft, unread, findings, onNextFinding, onUndo, isReadOnly, note } = props;
  const { text } = useTexts();
  const { pending, invalid, isWriting, hasFailed, isKept } = draft;
  const notSaved = invalid.size + unread;
  // Nobody reads that something is being saved while the storage takes nothing.
  const isWaiting = saving.state !== 'not saved' && (isWriting || pending.size > invalid.size);
  return (
    <Stack gap="xs" className={classes.footer ?? ''}>
      {note}
      {!isKept && <StateMark state="must fix">{text('activity.footer.notKept')}</StateMark>}
      {hasFailed && isKept && <StateMark state="must fix">{text('activity.footer.failed')}</StateMark>}
      {notSaved > 0 && <StateMark state="must fix">{text('activity.footer.invalid', { values: notSaved })}</StateMark>}
      <Group justify="space-between" gap="md">
        <Group gap="lg">
          {!hasFailed && <SavedBadge saving={isWaiting ? { state: 'saving' } : saving} />}
          <Text size="sm">{text('activity.footer.findings', { findings })}</Text>
          {findings > 0 && (
            <Button size="compact-sm" variant="light" aria-keyshortcuts="F8" onClick={onNextFinding}>
              {text('activity.footer.next')}
            </Button>
          )}
        </Group>
        <Group gap="lg" wrap="nowrap" justify="flex-end" className={classes.end ?? ''}>
          <Text size="xs" c="dimmed" className={classes.keys ?? ''}>
            {text('activity.footer.keys')}
          </Text>
          {!isReadOnly && (
            <Button
              size="compact-sm"
              variant="default"
              flex="none"
              leftSection={<Icon name="undo" size={14} />}
              aria-keyshortcuts="Control+Z"
              onClick={onUndo}
            >
              {text('activity.footer.undo')}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  );
}
