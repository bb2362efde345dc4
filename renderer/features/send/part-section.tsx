import { Stack, Title } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';

/** One part of the page under its heading. */
export function PartSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Stack
      component="section"
      gap="sm"
      pt="md"
      aria-labelledby={id}
      style={{ borderTop: '1px solid var(--forin-border)' }}
    >
      <Title order={2} id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
