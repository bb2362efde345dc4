import { Button, Checkbox, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useId, useState } from 'react';
import type { Issue } from '../../shared/issue.ts';
import type { Result } from '../../shared/result.ts';
import { wordsOfOutcome } from './erase-outcome.ts';
import { LongWork } from './long-work.tsx';
import { StateMark } from './state-mark.tsx';
import { SteadyButton } from './steady-button.tsx';
import { useTexts } from './text.tsx';
import { UncutBackups } from './uncut-backups.tsx';
import type { UncutBackup } from './uncut-backups.tsx';
import { useFocusWhenLost } from './use-focus-when-lost.ts';

/** What an erasure is at. */
type Step =
  | { readonly at: 'backing up' | 'erasing' }
  | { readonly at: 'backups'; readonly done: number; readonly of: number };

/** How far it reached. */
interface Reached {
  readonly uncut: readonly UncutBackup[];
  readonly issue: Issue | null;
}

interface ErasePanelProps {
  readonly title: string;
  /** What will happen, in a sentence. */
  readonly explanation: string;
  /** What stands in the field now, in words; absent where nothing does, or a whole record is erased. */
  readonly current?: string | undefined;
  readonly erase: (keepsCurrent: boolean, told: (step: Step) => void) => Promise<Result<Reached>>;
  /** Backups that may still hold what was erased. */
  readonly uncut: readonly UncutBackup[];
  readonly removeBackup: (name: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Says what erasing for good does and where it cannot reach, asks for a word, and says what came of it. */
export function ErasePanel({ title, explanation, current, erase, uncut, removeBackup, close }: ErasePanelProps) {
  const { text, issue } = useTexts();
  const heading = useId();
  const [typed, setTyped] = useState('');
  const [clears, setClears] = useState(false);
  const [step, setStep] = useState<Step | null>(null);
  const [outcome, setOutcome] = useState<Result<Reached> | 'failed' | null>(null);
  const word = text('erase.word');
  const isConfirmed = typed.trim().toLowerCase() === word.toLowerCase();
  const run = async () => {
    setStep({ at: 'backing up' });
    setOutcome(await erase(current !== undefined && !clears, setStep).catch(() => 'failed' as const));
    setStep(null);
  };
  const isDone = outcome !== null && outcome !== 'failed' && outcome.ok;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={heading} maw="80ch" mb="md">
      <Stack gap="sm">
        <Title order={2} size="h4" id={heading}>
          {title}
        </Title>
        {isDone ? (
          <Done reached={outcome.value} uncut={uncut} removeBackup={removeBackup} close={close} />
        ) : (
          <>
            <Text size="sm">{explanation}</Text>
            <Text size="sm">{text('erase.reach')}</Text>
            {current !== undefined && (
              <Checkbox
                checked={clears}
                disabled={step !== null}
                onChange={(event) => setClears(event.currentTarget.checked)}
                label={text('erase.current', { value: current })}
              />
            )}
            <TextInput
              label={text('erase.type', { word })}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              onKeyDown={({ key }) => {
                if (key === 'Enter' && isConfirmed && step === null) void run();
              }}
              maw={320}
              autoComplete="off"
              autoFocus
            />
            {outcome !== null && (
              <div role="alert">
                <StateMark state="must fix">
                  {outcome === 'failed' || outcome.ok ? text('erase.failed') : outcome.issues.map(issue).join(' ')}
                </StateMark>
              </div>
            )}
            {step !== null && <LongWork words={stepWords(step, text)} />}
            <Group gap="sm">
              <SteadyButton disabled={!isConfirmed} isOff={step !== null} onClick={() => void run()}>
                {text('erase.go')}
              </SteadyButton>
              <Button variant="default" disabled={step !== null} onClick={close}>
                {text('words.cancel')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Paper>
  );
}

interface DoneProps extends Pick<ErasePanelProps, 'uncut' | 'removeBackup' | 'close'> {
  readonly reached: Reached;
}

function Done({ reached, uncut, removeBackup, close }: DoneProps) {
  const { text, issue } = useTexts();
  const place = useFocusWhenLost<HTMLDivElement>();
  const [isWorking, setWorking] = useState(false);
  const words = wordsOfOutcome(reached.issue, uncut);
  return (
    <>
      <div role="status" ref={place} tabIndex={-1}>
        <StateMark state={words.state}>{words.issue ? issue(words.issue) : text(words.says)}</StateMark>
      </div>
      <UncutBackups
        backups={uncut}
        isOff={isWorking}
        remove={(name) => {
          setWorking(true);
          void removeBackup(name).finally(() => setWorking(false));
        }}
      />
      <Group>
        <Button variant="default" onClick={close}>
          {text('words.close')}
        </Button>
      </Group>
    </>
  );
}

function stepWords(step: Step, text: ReturnType<typeof useTexts>['text']): string {
  if (step.at === 'backups') return text('erase.step.backups', { done: step.done + 1, of: step.of });
  return text(step.at === 'erasing' ? 'erase.step.erase' : 'erase.step.backup');
}
