import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import type { PlanItem } from '../../../shared/schema/project.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';

const shownAtFirst = 3;

interface PlanStripProps {
  readonly items: readonly PlanItem[];
  readonly onStart: (item: PlanItem) => void;
}

/** What the plan has for this period and nobody has begun to record. */
export function PlanStrip({ items, onStart }: PlanStripProps) {
  const { text } = useTexts();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const shown = isOpen ? items : items.slice(0, shownAtFirst);
  return (
    <Paper withBorder p="sm" mb="md" component="section" aria-label={text('activities.due.title')} className="no-print">
      <Stack gap="xs">
        <Text size="sm" fw={600}>
          {text('activities.due.title')}
        </Text>
        {shown.map((item) => (
          <PlanLine key={item.code} item={item} onStart={onStart} />
        ))}
        {items.length > shownAtFirst && (
          <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'start' }} onClick={() => setOpen(!isOpen)}>
            {isOpen ? text('activities.due.fewer') : text('activities.due.more', { more: items.length - shownAtFirst })}
          </Button>
        )}
      </Stack>
    </Paper>
  );
}

/** One plan item with its planned dates and a way to begin. */
export function PlanLine({ item, onStart }: { readonly item: PlanItem } & Pick<PlanStripProps, 'onStart'>) {
  const { text, locale } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const { code, title, span } = item;
  return (
    <Group gap="sm" wrap="nowrap" justify="space-between">
      <Text size="sm">
        {text('activities.due.item', { code, title })}{' '}
        {span && (
          <Text span size="sm" c="dimmed">
            {dateSpan(span.from, span.to, locale)}
          </Text>
        )}
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        flex="none"
        disabled={readOnly !== null}
        aria-label={text('activities.due.startNamed', { code, title })}
        onClick={() => onStart(item)}
      >
        {text('activities.due.start')}
      </Button>
    </Group>
  );
}
