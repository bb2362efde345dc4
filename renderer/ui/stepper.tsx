import { Group, Text } from '@mantine/core';
import { Icon } from './icon.tsx';
import { SteadyButton } from './steady-button.tsx';
import { useTexts } from './text.tsx';
import type { Steps } from './use-steps.ts';

/** "Previous – 2 of 7 – Next", above what is worked through one at a time. */
export function Stepper({ place, count, goTo }: Pick<Steps<unknown>, 'place' | 'count' | 'goTo'>) {
  const { text } = useTexts();
  const shared = { variant: 'default', size: 'compact-sm' } as const;
  return (
    <Group gap="sm">
      <SteadyButton
        {...shared}
        leftSection={<Icon name="left" size={14} />}
        isOff={place === 0}
        onClick={() => goTo(place - 1)}
      >
        {text('words.previous')}
      </SteadyButton>
      <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {text('words.placeOf', { number: place + 1, count })}
      </Text>
      <SteadyButton
        {...shared}
        rightSection={<Icon name="right" size={14} />}
        isOff={place >= count - 1}
        onClick={() => goTo(place + 1)}
      >
        {text('words.next')}
      </SteadyButton>
      {count > 1 && (
        <Text size="sm" c="dimmed">
          {text('words.stepKeys')}
        </Text>
      )}
    </Group>
  );
}
