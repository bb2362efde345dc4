import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import type { ConflictValue } from '../../../shared/schema/dataset.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useFields } from './fields-context.tsx';
import { valueWords } from './value-words.ts';

/** Both values of a field that two people typed without knowing of each other, and a way to choose. */
export function TwoVersions({ address }: { readonly address: string }) {
  const { conflicts } = useFields();
  const { text } = useTexts();
  const conflict = conflicts.get(address);
  if (!conflict) return null;
  return (
    <Paper withBorder p="sm" mt="xs" role="group" aria-label={text('activity.twoVersions')}>
      <Stack gap="sm">
        <StateMark state="two versions">{text('activity.twoVersions')}</StateMark>
        {conflict.values.map((version) => (
          <Version key={version.dot} address={address} version={version} />
        ))}
      </Stack>
    </Paper>
  );
}

function Version({ address, version }: { readonly address: string; readonly version: ConflictValue }) {
  const { dataset, decide, isReadOnly } = useFields();
  const texts = useTexts();
  const { text, moment } = texts;
  const isDeletion = version.deleted === true;
  const words = isDeletion ? text('activity.version.deleted') : valueWords(address, version.value, dataset, texts);
  const partner = dataset.organisations.get(version.partner ?? '');
  const who = [version.author, partner?.shortName ?? partner?.name].filter((one) => one !== undefined).join(', ');
  const by = { who: who || text('activity.version.someone'), when: moment(version.at) };
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <div>
        <Text size="sm">{words}</Text>
        <Text size="xs" c="dimmed">
          {text('activity.version.by', by)}
        </Text>
      </div>
      {!isDeletion && (
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          disabled={isReadOnly}
          aria-label={text('activity.version.useNamed', { value: words })}
          onClick={() => decide(address, version.value)}
        >
          {text('activity.version.use')}
        </Button>
      )}
    </Group>
  );
}
