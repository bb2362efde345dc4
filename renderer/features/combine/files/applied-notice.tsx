import { Button, Group, Stack } from '@mantine/core';
import type { BatchInfo } from '../../../store/project-store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { UndoNotice } from '../earlier/undo-notice.tsx';
import { UndoQuestion } from '../earlier/undo-question.tsx';
import { useUndoBatch } from '../earlier/use-undo-batch.ts';

export interface Applied {
  readonly batch: BatchInfo;
  /** Fields that came into two versions. */
  readonly conflicts: number;
}

interface AppliedNoticeProps {
  readonly applied: Applied;
  readonly showConflicts: () => void;
}

/** What was just taken in, with Undo, and what is to be decided now. */
export function AppliedNotice({ applied: { batch, conflicts }, showConflicts }: AppliedNoticeProps) {
  const { text } = useTexts();
  const { undo, asked, undoAsked, leaveAsked, applyAgain, isWorking, result } = useUndoBatch();
  if (result) {
    return (
      <Group gap="md" role="status">
        <UndoNotice result={result} />
        {result.turn === 'undone' && result.outcome && (
          <Button size="compact-sm" variant="light" disabled={isWorking} onClick={() => void applyAgain(batch)}>
            {text('combine.applyAgain')}
          </Button>
        )}
      </Group>
    );
  }
  return (
    <Stack gap="sm" role="status">
      <Group gap="md">
        <StateMark state="complete">{text('combine.applied', { count: batch.records })}</StateMark>
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="undo" size={14} />}
          disabled={isWorking}
          onClick={() => void undo(batch)}
        >
          {text('words.undo')}
        </Button>
        {conflicts > 0 && (
          <Button size="compact-sm" leftSection={<Icon name="two" size={14} />} onClick={showConflicts}>
            {text('combine.toConflicts', { count: conflicts })}
          </Button>
        )}
      </Group>
      {asked && <UndoQuestion asked={asked} undo={() => void undoAsked()} leave={leaveAsked} />}
    </Stack>
  );
}
