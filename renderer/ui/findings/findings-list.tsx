import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import { findingKeyOf } from '../../../shared/validation/accepted-findings.ts';
import { useFirstOf } from '../show-more.tsx';
import { useTexts } from '../text.tsx';
import { FindingRow } from './finding-row.tsx';

export interface FindingActions {
  /** Lets the finding stand; rejects when it could not be saved. */
  readonly accept: (finding: Issue, comment: string) => Promise<void>;
  readonly reopen: (finding: Issue) => Promise<void>;
}

interface FindingsListProps extends FindingActions {
  readonly findings: readonly Issue[];
  readonly isReadOnly: boolean;
}

/** Rows drawn at first, and more at each press. */
const atOnce = 100;

/**
 * Findings one below the other: what, where, why, the way to the field, and whether it may stay as it is. F8 goes to the
 * next one from wherever the focus is.
 */
export function FindingsList({ findings, accept, reopen, isReadOnly }: FindingsListProps) {
  const { text } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { shown, more } = useFirstOf(findings, atOnce);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.defaultPrevented || event.altKey) return;
      event.preventDefault();
      focusNext(list.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  /** What is answered may leave the list: the focus goes on with the one that comes after it. */
  const answer = async (work: Promise<void>, row: HTMLElement | null) => {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    await work;
    setAsked(null);
    requestAnimationFrame(() => focusRow(row?.isConnected ? row : next));
  };
  return (
    <Stack gap="sm">
      <Group gap="md" className="no-print">
        <Button variant="light" size="compact-sm" aria-keyshortcuts="F8" onClick={() => focusNext(list.current)}>
          {text('check.next')}
        </Button>
        <Text size="xs" c="dimmed">
          {text('check.keys')}
        </Text>
      </Group>
      <Stack
        component="ul"
        ref={list}
        aria-label={text('check.list')}
        gap="xs"
        m={0}
        p={0}
        style={{ listStyle: 'none' }}
      >
        {shown.map((finding) => {
          const key = findingKeyOf(finding);
          return (
            <FindingRow
              key={key}
              finding={finding}
              isAsked={asked === key}
              isReadOnly={isReadOnly}
              ask={() => setAsked(key)}
              cancel={() => setAsked(null)}
              accept={(comment, row) => answer(accept(finding, comment), row)}
              reopen={(row) => answer(reopen(finding), row)}
            />
          );
        })}
      </Stack>
      {more}
    </Stack>
  );
}

function focusNext(list: HTMLElement | null): void {
  const rows = [...(list?.children ?? [])];
  const current = rows.findIndex((row) => row.contains(document.activeElement));
  focusRow(rows[(current + 1) % rows.length]);
}

function focusRow(row: Element | null | undefined): void {
  const target = row?.querySelector<HTMLElement>('a, button');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
