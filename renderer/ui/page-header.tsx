import { Group, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import classes from './page-header.module.css';

interface PageHeaderProps {
  readonly title: string;
  /** One sentence on what the page is for, or what it shows now. */
  readonly description?: ReactNode;
  /** Buttons of the page, the main one first. */
  readonly actions?: ReactNode;
  /** The buttons stand under the title: when more of them come, nothing below moves. */
  readonly areActionsBelow?: boolean;
}

/** The one `h1` of a page. It names the window, and the frame moves the focus to it after navigation. */
export function PageHeader({ title, description, actions, areActionsBelow = false }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · FOR-IN Register`;
  }, [title]);
  return (
    <Group component="header" justify="space-between" align="flex-start" gap="md" mb="md" wrap="wrap">
      <div style={{ flex: areActionsBelow ? '1 1 100%' : '1 1 300px', minWidth: 0 }}>
        <Title order={1} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {description !== undefined && (
          <Text c="dimmed" size="sm" mt="xs" maw="70ch">
            {description}
          </Text>
        )}
      </div>
      {actions !== undefined && (
        <Group gap="sm" className={`no-print ${classes['actions'] ?? ''}`}>
          {actions}
        </Group>
      )}
    </Group>
  );
}
