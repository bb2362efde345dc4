import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Conflict } from '../../../../shared/schema/dataset.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { ConflictForm } from './conflict-form.tsx';
import { fieldWords } from '../../../ui/field-words.ts';
import { namedOr, useNames } from '../use-names.ts';

/** The fields in two versions as a list to work through, one at a time. */
export function TwoVersions() {
  const texts = useTexts();
  const { text } = texts;
  const { dataset } = useStoreSnapshot();
  const context = useNames();
  const [index, setIndex] = useState(0);
  const [decided, setDecided] = useState<string | null>(null);
  const { conflicts } = dataset;
  const place = Math.min(index, Math.max(0, conflicts.length - 1));
  const conflict = conflicts[place];
  const said = <div role="status">{decided !== null && <Text size="sm">{decided}</Text>}</div>;
  if (!conflict) {
    return (
      <Stack gap="md">
        {said}
        <EmptyState title={text('combine.conflicts.none')} />
      </Stack>
    );
  }
  const label = namedOr(context, context.nameOf(conflict.record) ?? '', conflict.kind);
  const field = fieldWords(texts, conflict.kind, conflict.field);
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="70ch">
        {text('combine.conflicts.help')}
      </Text>
      {said}
      <Group gap="sm">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Icon name="left" size={14} />}
          disabled={place === 0}
          onClick={() => setIndex(place - 1)}
        >
          {text('combine.conflicts.previous')}
        </Button>
        <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
          {text('combine.conflicts.place', { number: place + 1, count: conflicts.length })}
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          rightSection={<Icon name="right" size={14} />}
          disabled={place === conflicts.length - 1}
          onClick={() => setIndex(place + 1)}
        >
          {text('combine.conflicts.next')}
        </Button>
      </Group>
      <div>
        <Title order={2}>{label}</Title>
        <Group gap="md">
          <Text>{field}</Text>
          {conflict.kind === 'activity' && (
            <Anchor href={`#/activities/${conflict.record}`} size="sm">
              {text('combine.conflicts.open')}
            </Anchor>
          )}
        </Group>
      </div>
      <ConflictForm
        key={keyOf(conflict)}
        conflict={conflict}
        context={context}
        decided={() => setDecided(text('combine.conflicts.decided', { field, label }))}
      />
    </Stack>
  );
}

/** Values that come in while somebody chooses begin the choice anew. */
function keyOf({ record, field, values }: Conflict): string {
  return [record, field, ...values.map(({ dot }) => dot)].join(' ');
}
