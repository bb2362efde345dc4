import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from './text.tsx';

/** The beginning of a long list, and the button that shows more of it; null when all of it is shown. */
export function useFirstOf<Item>(
  items: readonly Item[],
  step: number,
): { readonly shown: readonly Item[]; readonly more: ReactNode } {
  const [number, setNumber] = useState(step);
  const { text } = useTexts();
  const rest = items.length - number;
  const more =
    rest > 0 ? (
      <Button variant="default" size="compact-sm" mt="sm" onClick={() => setNumber(number + step)}>
        {text('words.showMore', { number: Math.min(rest, step) })}
      </Button>
    ) : null;
  return { shown: items.slice(0, number), more };
}
