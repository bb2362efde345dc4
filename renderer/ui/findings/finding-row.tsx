import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import { canBeAccepted } from '../../../shared/validation/accepted-findings.ts';
import { StateMark } from '../state-mark.tsx';
import { useTexts } from '../text.tsx';
import { FindingLink } from './finding-link.tsx';
import { stateOfFinding } from './filter-findings.ts';

interface FindingRowProps {
  readonly finding: Issue;
  /** The comment is being asked for. */
  readonly isAsked: boolean;
  readonly isReadOnly: boolean;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly accept: (comment: string, row: HTMLElement | null) => Promise<void>;
  readonly reopen: (row: HTMLElement | null) => Promise<void>;
}

/** One finding. */
export function FindingRow(props: FindingRowProps) {
  const { finding, isAsked, isReadOnly, ask, cancel, reopen } = props;
  const { text, issue, date } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const state = stateOfFinding(finding);
  const { accepted } = finding;
  const mayAsk = canBeAccepted(finding) && !accepted && !isReadOnly;
  const failing = (work: Promise<void>) => void work.then(() => setFailed(false)).catch(() => setFailed(true));
  return (
    <Stack
      component="li"
      ref={row}
      gap={4}
      p="sm"
      style={{ border: '1px solid var(--forin-border)', borderRadius: 'var(--mantine-radius-sm)' }}
      onKeyDown={(event) => {
        if (!mayAsk || isAsked || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        ask();
      }}
    >
      <Group gap="sm" justify="space-between" align="flex-start">
        <Group gap="sm" style={{ minWidth: 0 }}>
          <StateMark state={state === 'accepted' ? 'neutral' : state}>
            <strong>{text(finding.severity === 'error' ? 'words.mustFix' : 'words.pleaseCheck')}</strong>
          </StateMark>
          <FindingLink finding={finding} />
        </Group>
        {mayAsk && !isAsked && (
          <Button size="compact-sm" variant="default" aria-keyshortcuts="Control+Enter" onClick={ask}>
            {text('check.accept')}
          </Button>
        )}
        {accepted && !isReadOnly && (
          <Button size="compact-sm" variant="default" onClick={() => failing(reopen(row.current))}>
            {text('check.reopen')}
          </Button>
        )}
      </Group>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {issue(finding)}
      </Text>
      {accepted && (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {text('check.acceptedBy', {
            comment: accepted.comment,
            author: accepted.author ?? 'none',
            date: accepted.day === undefined ? 'none' : date(accepted.day),
          })}
        </Text>
      )}
      {isAsked && <CommentForm cancel={cancel} save={(comment) => failing(props.accept(comment, row.current))} />}
      {hasFailed && (
        <div role="alert">
          <StateMark state="must fix">{text('check.failed')}</StateMark>
        </div>
      )}
    </Stack>
  );
}

interface CommentFormProps {
  readonly save: (comment: string) => void;
  readonly cancel: () => void;
}

/** The comment that says why a finding may stay; it is what a reader of the accounts will see. */
function CommentForm({ save, cancel }: CommentFormProps) {
  const { text } = useTexts();
  const [comment, setComment] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (comment.trim() !== '') save(comment);
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          label={text('check.comment')}
          value={comment}
          maxLength={500}
          size="sm"
          ref={field}
          style={{ flex: '1 1 280px', maxWidth: 560 }}
          onChange={(event) => setComment(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && cancel()}
        />
        <Button type="submit" size="sm" disabled={comment.trim() === ''}>
          {text('check.save')}
        </Button>
        <Button size="sm" variant="default" onClick={cancel}>
          {text('check.cancel')}
        </Button>
      </Group>
    </form>
  );
}
