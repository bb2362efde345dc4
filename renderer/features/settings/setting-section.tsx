import { Stack, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

export type SectionName = 'you' | 'appearance' | 'backups' | 'copy' | 'key' | 'about';

interface SettingSectionProps {
  readonly name: SectionName;
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the settings. Search and the frame lead to it by `/settings/<part>`; its heading takes the focus then. */
export function SettingSection({ name, title, children }: SettingSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [location] = useLocation();
  const isAskedFor = location === `/settings/${name}`;
  useEffect(() => {
    if (!isAskedFor) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [isAskedFor]);
  return (
    <Stack
      component="section"
      gap="md"
      aria-labelledby={`settings-${name}`}
      py="md"
      style={{ borderTop: '1px solid var(--forin-border)' }}
    >
      <Title order={2} id={`settings-${name}`} ref={heading} tabIndex={-1} style={{ scrollMarginTop: 72 }}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
