import { Button, Group, Stack } from '@mantine/core';
import type { Issue } from '../../shared/issue.ts';
import { StateMark } from './state-mark.tsx';
import { useTexts } from './text.tsx';

interface FileProgressProps {
  /** What is said while the file is read; null: none is. */
  readonly reading: string | null;
  readonly stopLabel: string;
  readonly stop: () => void;
  /** Why the file was refused; empty: it was not. */
  readonly issues: readonly Issue[];
}

/** What becomes of a file that was given: it is being read and can be stopped, or why it was refused. */
export function FileProgress({ reading, stopLabel, stop, issues }: FileProgressProps) {
  const { issue } = useTexts();
  return (
    <>
      {reading !== null && (
        <Group gap="sm" role="status">
          <StateMark state="saving">{reading}</StateMark>
          <Button size="compact-sm" variant="default" onClick={stop}>
            {stopLabel}
          </Button>
        </Group>
      )}
      {issues.length > 0 && (
        <Stack gap="xs" role="alert">
          {issues.map((one) => (
            <StateMark key={issue(one)} state="must fix">
              {issue(one)}
            </StateMark>
          ))}
        </Stack>
      )}
    </>
  );
}
