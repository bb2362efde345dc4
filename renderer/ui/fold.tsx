import { Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  readonly title: string;
  /** What is inside, in a few words, so that it need not be opened to know. */
  readonly summary?: string | undefined;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A part that folds out. What is inside is made only when it is open. */
export function Fold({ title, summary, isOpenAtFirst = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className={classes.fold} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>
        <span className={classes.title}>{title}</span>
        {summary !== undefined && (
          <Text span size="sm" c="dimmed">
            {summary}
          </Text>
        )}
      </summary>
      {isOpen && <div className={classes.content}>{children}</div>}
    </details>
  );
}
