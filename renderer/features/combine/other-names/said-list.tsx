import { Button, Table } from '@mantine/core';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useEntryName } from './entry-card.tsx';
import type { SaidOfNames } from './name-pairs.ts';

interface SaidListProps {
  readonly said: readonly SaidOfNames[];
  readonly takeBack: (one: SaidOfNames) => void;
}

/** What was said so far about records that may be one, each with a way to take it back. */
export function SaidList({ said, takeBack }: SaidListProps) {
  const { text } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const nameOf = useEntryName();
  const { shown, more } = useFirstOf(said, 20);
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={4} aria-label={text('otherNames.said')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('otherNames.first')}</Table.Th>
            <Table.Th>{text('otherNames.answer')}</Table.Th>
            <Table.Th>{text('otherNames.second')}</Table.Th>
            <Table.Th>{text('combine.column.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((one) => {
            const names = { first: nameOf(one.record), second: nameOf(one.other) };
            return (
              <Table.Tr key={`${one.record.id} ${one.said} ${one.other.id}`}>
                <Table.Td>{names.first}</Table.Td>
                <Table.Td>{text(`otherNames.${one.said}`)}</Table.Td>
                <Table.Td>{names.second}</Table.Td>
                <Table.Td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={readOnly !== null}
                    aria-label={text(
                      one.said === 'same' ? 'otherNames.separateNamed' : 'otherNames.takeBackNamed',
                      names,
                    )}
                    onClick={() => takeBack(one)}
                  >
                    {text(one.said === 'same' ? 'otherNames.separate' : 'otherNames.askAgain')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {more}
    </Table.ScrollContainer>
  );
}
