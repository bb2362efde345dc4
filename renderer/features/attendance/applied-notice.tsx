import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStore } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { useReview } from './desk-context.tsx';
import type { AppliedImport } from './use-apply.ts';
import { useUndoImport } from './use-undo-import.ts';

/** What was written, that the files are to be kept, and the offer to note where. */
export function AppliedNotice({ applied }: { readonly applied: AppliedImport }) {
  const { text } = useTexts();
  const { choose } = useReview();
  const [, navigate] = useLocation();
  const undo = useUndoImport();
  const { batch, activity, title, persons, files } = applied;
  const [first] = files;
  const notice = useFocusWhenLost<HTMLElement>();
  return (
    <Paper
      withBorder
      p="md"
      component="section"
      aria-label={text('attendance.applied', { count: persons, title })}
      ref={notice}
      tabIndex={-1}
    >
      <Stack gap="md">
        <div role="status">
          <StateMark state="complete">{text('attendance.applied', { count: persons, title })}</StateMark>
        </div>
        {first && (
          <Text fw={600}>
            {files.length === 1
              ? text('attendance.keep', { file: first.name })
              : text('attendance.keepMany', { count: files.length, files: files.map(({ name }) => name).join(', ') })}
          </Text>
        )}
        <EvidenceForm applied={applied} />
        <Group gap="sm">
          <Button variant="default" onClick={() => navigate(`/activities/${activity}/participants`)}>
            {text('attendance.openActivity')}
          </Button>
          <Button variant="default" onClick={() => choose({ applied: null })}>
            {text('attendance.another')}
          </Button>
          <Button variant="default" onClick={() => void undo(batch, title)}>
            {text('words.undo')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** A line of evidence for each file: what it is, where it is kept, its check sum. The file itself stays where it is. */
function EvidenceForm({ applied: { activity, files } }: { readonly applied: AppliedImport }) {
  const { text } = useTexts();
  const store = useStore();
  const [where, setWhere] = useState('');
  const [state, setState] = useState<'open' | 'added' | 'failed'>('open');
  const add = async () => {
    const changes = new Map<string, unknown>(
      files.flatMap(({ sha256, format }): [string, unknown][] => {
        const entry = `evidence/${browserPlatform.newId()}`;
        const isList = format === 'signin.sheet' || format === 'participants.list';
        return [
          [`${entry}/kind`, isList ? 'attendance list' : 'platform log'],
          [`${entry}/medium`, 'file'],
          [`${entry}/keptAt`, where.trim()],
          [`${entry}/sha256`, sha256],
        ];
      }),
    );
    try {
      await store.edit(activity, changes);
      setState('added');
    } catch {
      setState('failed');
    }
  };
  if (state === 'added') {
    return (
      <div role="status">
        <StateMark state="complete">{text('attendance.evidenceAdded')}</StateMark>
      </div>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (where.trim() !== '') void add();
      }}
    >
      <Group gap="sm" align="flex-end">
        <TextInput
          style={{ flex: 1, maxWidth: 420 }}
          label={text('attendance.evidence')}
          description={text('attendance.evidenceHelp')}
          maxLength={500}
          value={where}
          onChange={(event) => setWhere(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={where.trim() === ''}>
          {text('attendance.evidenceAdd')}
        </Button>
      </Group>
      {state === 'failed' && <StateMark state="must fix">{text('attendance.evidenceFailed')}</StateMark>}
    </form>
  );
}
