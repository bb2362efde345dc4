import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TextKey } from '../../messages/catalogue.ts';
import { useTexts } from '../../ui/text.tsx';

/** Fields that belong together, under their heading. */
export function FieldGroup({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const { text } = useTexts();
  return (
    <Stack gap="md" component="section">
      <Title order={3}>{text(title)}</Title>
      {children}
    </Stack>
  );
}
