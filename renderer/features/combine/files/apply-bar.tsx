import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ConsolidationState } from '../../../../shared/consolidation/consolidation-state.ts';
import type { Result } from '../../../../shared/result.ts';
import type { ProjectStore } from '../../../store/project-store.ts';
import type { BatchInfo, MergeStep, MergeWaiter } from '../../../store/store-changes.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { SteadyButton } from '../../../ui/steady-button.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { installationKeys } from '../../../store/browser-keys.ts';
import type { Applied } from './applied-notice.tsx';
import { bringsKey, rememberSenders, trustIn } from './doubts.ts';
import { bringsNothing } from './incoming.ts';
import type { CombinedPreview, FilePreview } from './incoming.ts';
import { LongWork } from '../../../ui/long-work.tsx';
import classes from './apply-bar.module.css';

interface ApplyBarProps {
  readonly combined: CombinedPreview | null;
  readonly files: readonly FilePreview[];
  /** Keys of doubtful files about which somebody has asked. */
  readonly asked: ReadonlySet<string>;
  readonly isReading: boolean;
  /** Told what is here when applying begins, so that it is not compared with again; null when it is over. */
  readonly hold: (before: ConsolidationState | null) => void;
  readonly clear: () => void;
  readonly applied: (applied: Applied) => void;
}

const stepWords = {
  'backing up': 'backup',
  merging: 'merge',
  writing: 'write',
  erasing: 'erase',
} as const satisfies Record<MergeStep, string>;

/** The one place where files are taken in; asks for a word where they would take nearly everything away. */
export function ApplyBar({ combined, files, asked, isReading, hold, clear, applied }: ApplyBarProps) {
  const { text, issue } = useTexts();
  const store = useStore();
  const { state, settings, readOnly } = useStoreSnapshot();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<MergeStep | null>(null);
  const isWorking = step !== null;
  const stopping = useRef(new AbortController());
  const [problem, setProblem] = useState<string | null>(null);
  const word = text('combine.mass.word');
  const taken = files.filter(({ preview }) => preview);
  const brings = taken.some(({ manifest }) => bringsKey(manifest, settings));
  const isNothing = combined !== null && combined.open === 0 && !brings && bringsNothing(combined, state);
  const doubtful = taken.filter((file) => !asked.has(file.key) && trustIn(file, settings, '')?.toAsk).length;
  const isConfirmed = combined?.massChange !== 'confirm' || typed.trim().toLowerCase() === word.toLowerCase();

  const apply = async (incoming: ConsolidationState) => {
    setStep('backing up');
    hold(state);
    setProblem(null);
    stopping.current = new AbortController();
    const names = files.filter(({ preview }) => preview).map(({ name }) => name);
    const [file = ''] = names;
    const name = text('combine.batchName', { file, more: names.length - 1, author: settings.author ?? 'none' });
    const outcome = await tryMerge(store, name, incoming, { signal: stopping.current.signal, told: setStep });
    setStep(null);
    hold(null);
    if (outcome === 'failed') setProblem(text('combine.applyFailedPlainly'));
    else if (outcome === null) setProblem(text('combine.stopped'));
    else if (outcome.ok) {
      // What cannot be kept now, the store says itself; the files are in.
      rememberSenders(store, files, (key) => installationKeys.holds(key), browserPlatform.now()).catch(() => {});
      applied({ batch: outcome.value, conflicts: combined?.preview.newConflicts.length ?? 0 });
    } else setProblem(text('combine.applyFailed', { reason: outcome.issues.map(issue).join(' ') }));
  };

  return (
    <Stack gap="sm" py="md" className={classes.bar ?? ''}>
      {isNothing && !isReading && (
        <StateMark state="complete">
          {text(combined.badRows > 0 ? 'returned.nothingElse' : 'combine.nothing')}
        </StateMark>
      )}
      {combined !== null && combined.open > 0 && (
        <StateMark state="please check">{text('returned.open', { count: combined.open })}</StateMark>
      )}
      {combined !== null && doubtful > 0 && (
        <StateMark state="please check">{text('keys.doubts', { count: doubtful })}</StateMark>
      )}
      {combined && combined.massChange !== 'none' && (
        <MassChangeGuard combined={combined} typed={typed} setTyped={setTyped} />
      )}
      {combined !== null && combined.preview.erased > 0 && (
        <StateMark state="please check">{text('combine.erases', { count: combined.preview.erased })}</StateMark>
      )}
      {problem !== null && (
        <div role="alert">
          <StateMark state="must fix">{problem}</StateMark>
        </div>
      )}
      {step !== null && (
        <LongWork
          words={text(`combine.step.${stepWords[step]}`)}
          stop={step === 'writing' || step === 'erasing' ? undefined : () => stopping.current.abort()}
        />
      )}
      <Group gap="sm">
        <SteadyButton
          disabled={
            !combined ||
            isNothing ||
            combined.open > 0 ||
            doubtful > 0 ||
            isReading ||
            !isConfirmed ||
            readOnly !== null
          }
          isOff={isWorking}
          onClick={() => {
            if (combined) void apply(combined.incoming);
          }}
        >
          {isWorking ? text('combine.applying') : text('combine.apply', { count: combined?.changes ?? 0 })}
        </SteadyButton>
        <Button variant="default" disabled={isWorking} onClick={clear}>
          {text('combine.clear')}
        </Button>
      </Group>
    </Stack>
  );
}

interface MassChangeGuardProps {
  readonly combined: CombinedPreview;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
}

function MassChangeGuard({ combined, typed, setTyped }: MassChangeGuardProps) {
  const { text } = useTexts();
  const word = text('combine.mass.word');
  const params = { removed: combined.preview.removed.length, present: combined.present, word };
  if (combined.massChange !== 'confirm') {
    return <StateMark state="please check">{text('combine.mass.warn', params)}</StateMark>;
  }
  return (
    <Stack gap="sm">
      <StateMark state="must fix">{text('combine.mass.confirm', params)}</StateMark>
      <TextInput
        label={text('combine.mass.label', { word })}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        maw={320}
        autoComplete="off"
      />
    </Stack>
  );
}

/** `failed` when the store threw: what it could not write it says itself, at the top. Null when it was stopped. */
async function tryMerge(
  store: ProjectStore,
  name: string,
  incoming: ConsolidationState,
  waiter: MergeWaiter,
): Promise<Result<BatchInfo> | null | 'failed'> {
  try {
    return await store.applyMerge(name, incoming, waiter);
  } catch {
    return 'failed';
  }
}
