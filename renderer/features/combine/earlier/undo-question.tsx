import { Button, Group, Stack } from '@mantine/core';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { LeftAloneList } from './left-alone-list.tsx';
import type { AskedUndo } from './use-undo-batch.ts';

interface UndoQuestionProps {
  readonly asked: AskedUndo;
  readonly undo: () => void;
  readonly leave: () => void;
}

/** What depends on a batch by now, said before it is taken back. */
export function UndoQuestion({ asked: { batch, preview }, undo, leave }: UndoQuestionProps) {
  const { text } = useTexts();
  const { records, leftAlone } = preview;
  return (
    <Stack gap="sm" role="group" aria-label={text('combine.undoAskLabel', { name: batch.name })}>
      <StateMark state="please check">
        {text('combine.undoAsk', { name: batch.name, records, count: leftAlone.length })}
      </StateMark>
      <LeftAloneList leftAlone={leftAlone} />
      <Group gap="sm">
        <Button size="compact-md" data-autofocus autoFocus disabled={records === 0} onClick={undo}>
          {text('combine.undoRest')}
        </Button>
        <Button size="compact-md" variant="default" onClick={leave}>
          {text('combine.undoNot')}
        </Button>
      </Group>
    </Stack>
  );
}
