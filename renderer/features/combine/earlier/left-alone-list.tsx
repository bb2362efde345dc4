import { List } from '@mantine/core';
import type { LeftAlone } from '../../../store/project-store.ts';
import { fieldWords } from '../../../ui/field-words.ts';
import { useTexts } from '../../../ui/text.tsx';
import { namedOr, useNames } from '../use-names.ts';

/** Fields named one by one; of more, the number is said. */
const named = 20;

/** What an undo leaves as it is, because it was changed or is used since. */
export function LeftAloneList({ leftAlone }: { readonly leftAlone: readonly LeftAlone[] }) {
  const texts = useTexts();
  const context = useNames();
  const { text } = texts;
  return (
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
  );
}
