import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useFirstOf } from '../../ui/show-more.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { ReportInMaking } from './use-report.ts';

/** The activities in the order of the report, each with two buttons to move it. */
export function OrderList({ making: { report, memory, change } }: { readonly making: ReportInMaking }) {
  const { text } = useTexts();
  const list = useRef<HTMLOListElement>(null);
  const { activities } = report;
  const { shown, more } = useFirstOf(activities, 50);
  const move = (from: number, to: number) => {
    const order = activities.map(({ id }) => id);
    const [moved] = order.splice(from, 1);
    if (moved === undefined) return;
    order.splice(to, 0, moved);
    change({ order });
  };
  return (
    <div>
      <Text size="sm" c="dimmed" mb="xs">
        {text('reportPage.orderHelp')}
      </Text>
      <ol ref={list} style={{ margin: 0, paddingInlineStart: 28 }}>
        {shown.map(({ id, label, title }, place) => (
          <li key={id}>
            <Group gap="xs" wrap="nowrap">
              <ActionIcon
                variant="subtle"
                disabled={place === 0}
                aria-label={text('reportPage.moveUp', { name: label })}
                onClick={() => move(place, place - 1)}
                style={{ transform: 'rotate(180deg)' }}
              >
                <Icon name="down" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                disabled={place === activities.length - 1}
                aria-label={text('reportPage.moveDown', { name: label })}
                onClick={() => move(place, place + 1)}
              >
                <Icon name="down" />
              </ActionIcon>
              <Text size="sm">{title}</Text>
            </Group>
          </li>
        ))}
      </ol>
      {more}
      {memory.order.length > 0 && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={() => change({ order: [] })}>
          {text('reportPage.orderByDate')}
        </Button>
      )}
    </div>
  );
}
