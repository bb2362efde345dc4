import { Button, Group, Stack } from '@mantine/core';
import type { BatchInfo } from '../../../store/store-changes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { SteadyButton } from '../../../ui/steady-button.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useFocusWhenChanged, useFocusWhenLost } from '../../../ui/use-focus-when-lost.ts';
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
  const told = useFocusWhenLost<HTMLDivElement>();
  const turned = useFocusWhenChanged<HTMLDivElement>(result ?? asked);
  if (result) {
    return (
      <Group gap="md" role="status" ref={turned} tabIndex={-1}>
        <UndoNotice result={result} />
        {result.turn === 'undone' && result.outcome && (
          <SteadyButton size="compact-sm" variant="light" isOff={isWorking} onClick={() => void applyAgain(batch)}>
            {text('combine.applyAgain')}
          </SteadyButton>
        )}
      </Group>
    );
  }
  return (
    <Stack gap="sm" role="status" ref={turned} tabIndex={-1}>
      <Group gap="md" ref={told} tabIndex={-1}>
        <StateMark state="complete">{text('combine.applied', { count: batch.records })}</StateMark>
        <SteadyButton
          size="compact-sm"
          variant="light"
          leftSection={<Icon name="undo" size={14} />}
          isOff={isWorking}
          onClick={() => void undo(batch)}
        >
          {text('words.undo')}
        </SteadyButton>
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
