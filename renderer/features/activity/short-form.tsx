import { Anchor, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { activityModes, activityStatuses, activityTypes } from '../../../shared/codes/activity-codes.ts';
import { ChoiceField, CodeField } from '../../ui/fields/code-field.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { LineField, ProseField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityField } from './activity-fields.tsx';
import { inOrder } from './entry-changes.ts';
import { useFields } from './fields-context.tsx';
import { ParticipantGrid } from './participant-grid.tsx';
import { PlacesField } from './places-field.tsx';

/** What is needed to begin: title, type, when, where, how it was held, participants, about. */
export function ShortForm({ isWhole }: { readonly isWhole: boolean }) {
  const { text, shared } = useTexts();
  return (
    <Stack gap="lg" maw={800}>
      <ActivityField<string> address="title">
        {(field) => <LineField {...field} help={text('activity.help.title')} />}
      </ActivityField>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <ActivityField<string> address="type">
          {(field) => (
            <CodeField {...field} options={activityTypes.map((value) => ({ value, label: shared(`type.${value}`) }))} />
          )}
        </ActivityField>
      </SimpleGrid>
      <ActivityField<string> address="status">
        {(field) => (
          <ChoiceField
            {...field}
            options={activityStatuses.map((value) => ({ value, label: shared(`status.${value}`) }))}
          />
        )}
      </ActivityField>
      {isWhole && <MoreFields />}
    </Stack>
  );
}

function MoreFields() {
  const fields = useFields();
  const { text, shared } = useTexts();
  return (
    <>
      <WhenAndWhere />
      <ActivityField<string> address="mode">
        {(field) => (
          <ChoiceField {...field} options={activityModes.map((value) => ({ value, label: shared(`mode.${value}`) }))} />
        )}
      </ActivityField>
      <Stack gap="sm" component="section">
        <Title order={2} fz="sm">
          {text('activity.short.participants')}
        </Title>
        <ParticipantGrid {...fields} />
        {!fields.isReadOnly && fields.dataset.activities.some(({ id }) => id === fields.activity.id) && (
          <Anchor href={`#/attendance/${fields.activity.id}`} size="sm">
            {text('parts.importAttendance')}
          </Anchor>
        )}
      </Stack>
      <About />
    </>
  );
}

function WhenAndWhere() {
  const { activity, newId } = useFields();
  const { text } = useTexts();
  const [blank] = useState(newId);
  const sessions = inOrder(activity.sessions);
  const first = sessions[0]?.id ?? blank;
  if (sessions.length > 1) {
    return <Text size="sm">{text('activity.short.moreSessions', { sessions: sessions.length })}</Text>;
  }
  // A place that belongs to no session stays where it is; a new one goes with the date.
  const places = activity.places ? 'places' : `sessions/${first}/places`;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} data-field="sessions" style={{ alignItems: 'end' }}>
        <ActivityField<string> address={`sessions/${first}/from`} label={text('activity.short.when')}>
          {(field) => <DateField {...field} help={text('activity.help.date')} />}
        </ActivityField>
        <ActivityField<string> address={`sessions/${first}/to`}>{(field) => <DateField {...field} />}</ActivityField>
      </SimpleGrid>
      <PlacesField address={places} label={text('activity.short.where')} help={text('activity.help.place')} />
    </>
  );
}

/** The text "about" in the language in which there is one, else in the language of the screens. */
function About() {
  const { activity } = useFields();
  const { text, locale } = useTexts();
  const written = activity.narratives?.filter(({ id }) => /^about\.[a-z]{2,3}$/.test(id)) ?? [];
  const entry = (written.find(({ id }) => id === `about.${locale}`) ?? written[0])?.id ?? `about.${locale}`;
  return (
    <ActivityField<string> address={`narratives/${entry}/text`} label={text('activity.short.about')}>
      {(field) => <ProseField {...field} help={text('activity.help.about')} />}
    </ActivityField>
  );
}
