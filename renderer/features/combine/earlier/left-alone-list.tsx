import { List, Text } from '@mantine/core';
import type { LeftAlone } from '../../../store/store-changes.ts';
import { fieldWords } from '../../../ui/field-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { namedOr, useNames } from '../use-names.ts';

/** Fields named one by one; of more, the number is said. */
const named = 20;

/** What an undo leaves as it is, because it was changed or is used since. */
export function LeftAloneList({ leftAlone }: { readonly leftAlone: readonly LeftAlone[] }) {
  const context = useNames();
  const { text } = context.texts;
  return (
    <>
      <List size="sm">
        {leftAlone.slice(0, named).map((one) => (
          <List.Item key={`${one.record} ${one.address}`}>{leftAloneWords(one, context)}</List.Item>
        ))}
        {leftAlone.length > named && (
          <List.Item>{text('combine.moreLeftAlone', { count: leftAlone.length - named })}</List.Item>
        )}
      </List>
      {leftAlone.some(({ becomesTwoVersions }) => becomesTwoVersions) && (
        <Text size="sm">{text('combine.leftAloneHelp')}</Text>
      )}
    </>
  );
}

function leftAloneWords({ kind, label, address, becomesTwoVersions }: LeftAlone, context: ValueContext): string {
  const { texts } = context;
  const name = namedOr(context, label, kind);
  if (address === 'deleted') return texts.text('combine.leftAloneRecord', { label: name });
  const key = becomesTwoVersions ? 'combine.leftAloneTwoVersions' : 'combine.leftAlone';
  return texts.text(key, { label: name, field: fieldWords(texts, kind, address) });
}
