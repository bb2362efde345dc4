import { SimpleGrid, Stack, Text } from '@mantine/core';
import { DateField, TimeField } from '../../ui/fields/date-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityField } from './activity-fields.tsx';
import { FieldGroup } from './field-group.tsx';
import { EntryList } from './entry-list.tsx';
import { useFields } from './fields-context.tsx';
import { PlacesField } from './places-field.tsx';

/** Sessions with their dates, times and places; places that belong to no session. */
export function WhenWhereSection() {
  const { activity } = useFields();
  const { text } = useTexts();
  const isSeveral = (activity.sessions?.length ?? 0) > 1;
  return (
    <Stack gap="xl">
      <FieldGroup title="activity.sessions.title">
        <Text size="sm" c="dimmed" maw="70ch">
          {text('activity.sessions.text')}
        </Text>
        <EntryList
          list="sessions"
          beginsWithOne
          addLabel={text('activity.sessions.add')}
          removeLabel={(number) => text('activity.sessions.remove', { number })}
          heading={(number) => text('activity.sessions.name', { number })}
        >
          {(entry) => <SessionFields entry={entry} asksTitle={isSeveral} />}
        </EntryList>
      </FieldGroup>
      <FieldGroup title="activity.places.title">
        <PlacesField address="places" help={text('activity.help.place')} />
      </FieldGroup>
    </Stack>
  );
}

function SessionFields({ entry, asksTitle }: { readonly entry: string; readonly asksTitle: boolean }) {
  const { values } = useFields();
  const { text } = useTexts();
  const at = (field: string) => `sessions/${entry}/${field}`;
  return (
    <>
      {(asksTitle || values.has(at('title'))) && (
        <ActivityField<string> address={at('title')}>{(field) => <LineField {...field} />}</ActivityField>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }} style={{ alignItems: 'end' }}>
        <ActivityField<string> address={at('from')}>
          {(field) => <DateField {...field} help={text('activity.help.date')} />}
        </ActivityField>
        <ActivityField<string> address={at('to')}>{(field) => <DateField {...field} />}</ActivityField>
        <ActivityField<string> address={at('startTime')}>{(field) => <TimeField {...field} />}</ActivityField>
        <ActivityField<string> address={at('endTime')}>{(field) => <TimeField {...field} />}</ActivityField>
      </SimpleGrid>
      <PlacesField address={at('places')} help={text('activity.help.place')} />
    </>
  );
}
