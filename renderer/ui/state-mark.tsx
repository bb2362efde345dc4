import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type MarkState = 'complete' | 'please check' | 'must fix' | 'two versions' | 'saving' | 'neutral';

const marks: Readonly<Record<MarkState, { readonly icon: IconName; readonly color: string }>> = {
  complete: { icon: 'check', color: 'var(--forin-good)' },
  'please check': { icon: 'pleaseCheck', color: 'var(--forin-check)' },
  'must fix': { icon: 'mustFix', color: 'var(--forin-bad)' },
  'two versions': { icon: 'two', color: 'var(--forin-bad)' },
  saving: { icon: 'saving', color: 'var(--mantine-color-dimmed)' },
  neutral: { icon: 'info', color: 'var(--mantine-color-dimmed)' },
};

/** A state by icon, word and colour together. */
export function StateMark({ state, children }: { readonly state: MarkState; readonly children: ReactNode }) {
  const { icon, color } = marks[state];
  return (
    <Group component="span" gap={6} wrap="nowrap" display="inline-flex" c={color} fz="sm" align="flex-start">
      {/* Beside the first line, however many there are. */}
      <span style={{ display: 'inline-flex', alignItems: 'center', flex: 'none', height: '1lh' }}>
        <Icon name={icon} />
      </span>
      <span style={{ minWidth: 0 }}>{children}</span>
    </Group>
  );
}
