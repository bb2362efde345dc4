import { List, Stack, Text, Title } from '@mantine/core';
import type { NewRecord } from '../../../shared/register/model.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { useTexts } from '../../ui/text.tsx';

const pageLength = 50;

/** Places and organisations that the list names and the register would get. */
export function NewRecords({ records }: { readonly records: readonly NewRecord[] }) {
  const { text, country } = useTexts();
  const { shown, more } = useFirstOf(records, pageLength);
  if (records.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{text('registerImport.newRecords', { count: records.length })}</Title>
      <Text size="sm" c="dimmed" maw="80ch">
        {text('registerImport.newRecordsHelp')}
      </Text>
      <List size="sm">
        {shown.map(({ id, record, name, value }) => (
          <List.Item key={id}>
            {name}{' '}
            <Text span c="dimmed">
              {[text(`combine.kind.${record}`), typeof value['country'] === 'string' && country(value['country'])]
                .filter((part) => part !== false)
                .join(', ')}
            </Text>
          </List.Item>
        ))}
      </List>
      {more}
    </Stack>
  );
}
