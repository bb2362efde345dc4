import { List, Stack } from '@mantine/core';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { fieldWords } from '../../../ui/field-words.ts';
import { namedOr, useNames } from '../use-names.ts';
import type { UndoResult } from './use-undo-batch.ts';

/** Fields named one by one; of more, the number is said. */
const named = 20;

/** That a batch was undone, and what was left alone because it was changed or used since. */
export function UndoNotice({ result: { batch, outcome } }: { readonly result: UndoResult }) {
  const texts = useTexts();
  const context = useNames();
  const { text } = texts;
  if (!outcome) return <StateMark state="must fix">{text('combine.undoFailed', { name: batch.name })}</StateMark>;
  const { leftAlone } = outcome;
  if (leftAlone.length === 0)
    return <StateMark state="complete">{text('combine.undone', { name: batch.name })}</StateMark>;
  return (
    <Stack gap="xs">
      <StateMark state="please check">
        {text('combine.undoneButFor', { name: batch.name, count: leftAlone.length })}
      </StateMark>
      <List size="sm">
        {leftAlone.slice(0, named).map(({ kind, record, label, address }) => (
          <List.Item key={`${record} ${address}`}>
            {text('combine.leftAlone', {
              label: namedOr(context, label, kind),
              field: fieldWords(texts, kind, address),
            })}
          </List.Item>
        ))}
        {leftAlone.length > named && (
          <List.Item>{text('combine.moreLeftAlone', { count: leftAlone.length - named })}</List.Item>
        )}
      </List>
    </Stack>
  );
}
