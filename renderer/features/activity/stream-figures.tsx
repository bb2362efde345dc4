import { Button, CloseButton, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { streamMetrics } from '../../../shared/codes/activity-codes.ts';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { CountField } from './count-field.tsx';
import { addEntry, changeOf, inOrder, nextPosition, removeEntry } from './entry-changes.ts';
import type { SectionProps } from './section.ts';

/** A new stream figure: of views, the one people mostly have. */
export function newStreamFigure({ activity, newId }: Pick<SectionProps, 'activity' | 'newId'>) {
  return addEntry('streamFigures', newId(), { metric: 'views', position: nextPosition(activity.streamFigures) });
}

/** Views, reach, peak viewers: shown beside participants and never added to them. */
export function StreamFigures(props: SectionProps) {
  const { activity, conflicts, isReadOnly, change } = props;
  const { text, shared } = useTexts();
  const figures = inOrder(activity.streamFigures);
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {text('parts.streamHelp')}
      </Text>
      {figures.map((figure, index) => {
        const address = (field: string) => `streamFigures/${figure.id}/${field}`;
        const name = text('parts.streamNumber', { number: index + 1 });
        return (
          <Group key={figure.id} gap="sm" align="flex-start" wrap="wrap" role="group" aria-label={name}>
            <NativeSelect
              label={text('parts.streamMetric')}
              data-field={address('metric')}
              disabled={isReadOnly}
              value={figure.metric ?? ''}
              data={[
                { value: '', label: text('words.choose') },
                ...streamMetrics.map((metric) => ({ value: metric, label: shared(`stream.${metric}`) })),
              ]}
              onChange={(event) => change(changeOf(address('metric'), event.currentTarget.value || undefined))}
            />
            <CountField
              label={text('parts.streamValue')}
              address={address('value')}
              recorded={figure.value}
              conflict={conflicts.get(address('value'))}
              isReadOnly={isReadOnly}
              onChange={(value) => change(changeOf(address('value'), value))}
            />
            {(['platform', 'note'] as const).map((field) => (
              <TextInput
                key={field}
                label={text(`parts.stream.${field}`)}
                data-field={address(field)}
                maxLength={500}
                readOnly={isReadOnly}
                value={figure[field] ?? ''}
                onChange={(event) => change(changeOf(address(field), event.currentTarget.value || undefined))}
              />
            ))}
            {!isReadOnly && (
              <CloseButton
                mt={28}
                aria-label={text('words.removeNamed', { name })}
                onClick={() => change(removeEntry('streamFigures', figure.id))}
              />
            )}
          </Group>
        );
      })}
      {!isReadOnly && (
        <Button
          variant="light"
          size="compact-sm"
          w="fit-content"
          leftSection={<Icon name="add" size={14} />}
          onClick={() => change(newStreamFigure(props))}
        >
          {text('parts.addStream')}
        </Button>
      )}
    </Stack>
  );
}
