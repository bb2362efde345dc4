import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { BatchInfo, UndoOutcome } from '../../store/store-changes.ts';
import { useStore } from '../../store/store-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useFocusWhenChanged, useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';

/** What was just taken in, with Undo. */
export function AppliedNotice({ batch }: { readonly batch: BatchInfo }) {
  const { text } = useTexts();
  const store = useStore();
  const [, navigate] = useLocation();
  const [isWorking, setWorking] = useState(false);
  const [undone, setUndone] = useState<UndoOutcome | 'failed' | null>(null);
  const applied = useFocusWhenLost<HTMLDivElement>();
  const told = useFocusWhenChanged<HTMLDivElement>(undone);
  const undo = async () => {
    setWorking(true);
    try {
      setUndone(await store.undoBatch(batch.id));
    } catch {
      setUndone('failed');
    }
    setWorking(false);
  };
  return (
    <Stack gap="sm" role="status" ref={told} tabIndex={-1}>
      {undone === null && (
        <Group gap="md" ref={applied} tabIndex={-1}>
          <StateMark state="complete">{text('registerImport.applied', { count: batch.records })}</StateMark>
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon name="undo" size={14} />}
            disabled={isWorking}
            onClick={() => void undo()}
          >
            {text('words.undo')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => navigate('/activities')}>
            {text('registerImport.toActivities')}
          </Button>
        </Group>
      )}
      {undone === 'failed' && (
        <StateMark state="must fix">{text('combine.undoFailed', { name: batch.name })}</StateMark>
      )}
      {undone !== null && undone !== 'failed' && (
        <StateMark state={undone.leftAlone.length > 0 ? 'please check' : 'complete'}>
          {undone.leftAlone.length > 0
            ? text('combine.undoneButFor', { name: batch.name, count: undone.leftAlone.length })
            : text('combine.undone', { name: batch.name })}
        </StateMark>
      )}
    </Stack>
  );
}
