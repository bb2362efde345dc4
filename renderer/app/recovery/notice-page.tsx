import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import type { MarkState } from '../../ui/state-mark.tsx';

interface NoticePageProps {
  readonly title: string;
  /** What happened and what can be done, a paragraph each. */
  readonly sentences: readonly string[];
  readonly actions: ReactNode;
  /** What came of the last button. */
  readonly outcome?: { readonly state: MarkState; readonly sentence: string } | null;
  readonly children?: ReactNode;
}

/** A page without the frame: for when no project can be opened as usual. */
export function NoticePage({ title, sentences, actions, outcome, children }: NoticePageProps) {
  return (
    <main style={{ maxWidth: 800, margin: '0 auto', padding: '48px 24px' }}>
      <PageHeader title={title} />
      <Stack gap="md">
        {sentences.map((sentence) => (
          <Text key={sentence} maw="70ch">
            {sentence}
          </Text>
        ))}
        <Group gap="sm">{actions}</Group>
        <div role="status">{outcome && <StateMark state={outcome.state}>{outcome.sentence}</StateMark>}</div>
        {children}
      </Stack>
    </main>
  );
}
