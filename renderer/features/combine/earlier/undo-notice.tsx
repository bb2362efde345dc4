import { Stack } from '@mantine/core';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { LeftAloneList } from './left-alone-list.tsx';
import type { UndoResult } from './use-undo-batch.ts';

const words = {
  undone: { done: 'combine.undone', partly: 'combine.undoneButFor', failed: 'combine.undoFailed' },
  'applied again': { done: 'combine.again', partly: 'combine.againButFor', failed: 'combine.againFailed' },
} as const;

/** That a batch was undone or applied again, and what was left alone because it was changed or used since. */
export function UndoNotice({ result: { batch, turn, outcome } }: { readonly result: UndoResult }) {
  const { text } = useTexts();
  const { name } = batch;
  const { done, partly, failed } = words[turn];
  if (!outcome) return <StateMark state="must fix">{text(failed, { name })}</StateMark>;
  const { leftAlone } = outcome;
  if (leftAlone.length === 0) return <StateMark state="complete">{text(done, { name })}</StateMark>;
  return (
    <Stack gap="xs">
      <StateMark state="please check">{text(partly, { name, count: leftAlone.length })}</StateMark>
      <LeftAloneList leftAlone={leftAlone} />
    </Stack>
  );
}
