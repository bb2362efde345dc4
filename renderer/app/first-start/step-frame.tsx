import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './first-start.module.css';

interface StepFrameProps {
  readonly title: string;
  readonly help?: string;
  readonly position?: { readonly step: number; readonly steps: number };
  readonly back?: { readonly label: string; readonly go: () => void };
  readonly children: ReactNode;
}

/** One question on a page of its own. The heading takes the focus, so that it is read and Tab comes to the answers. */
export function StepFrame({ title, help, position, back, children }: StepFrameProps) {
  const { text } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · FOR-IN Register`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className={classes.page}>
      <header className={classes.mark}>
        <Icon name="activities" size={20} /> FOR-IN Register
      </header>
      <main className={classes.card}>
        <Stack gap="md">
          {position && (
            <Text size="sm" c="dimmed">
              {text('firstStart.step', { ...position })}
            </Text>
          )}
          <div>
            <Title order={1} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
              {title}
            </Title>
            {help !== undefined && (
              <Text c="dimmed" mt="xs">
                {help}
              </Text>
            )}
          </div>
          {children}
          {back && (
            <Group>
              <Button variant="subtle" leftSection={<Icon name="left" />} onClick={back.go}>
                {back.label}
              </Button>
            </Group>
          )}
        </Stack>
      </main>
    </div>
  );
}
