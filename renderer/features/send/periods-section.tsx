import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { PeriodChange } from '../../../shared/counting/period-changes.ts';
import { standingOrganisations } from '../../../shared/counting/standing-organisations.ts';
import type { PeriodSummary } from '../../../shared/summary/period-figures.ts';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { takePeriodStep } from '../../store/take-period-step.ts';
import { today } from '../../store/today.ts';
import { useExplain } from '../../store/use-explain.ts';
import { usePeriods } from '../../store/use-periods.ts';
import { changeContextOf } from '../../ui/period-change-words.ts';
import type { ChangeContext } from '../../ui/period-change-words.ts';
import { AcceptedSentence, PeriodChanges } from '../../ui/period-changes.tsx';
import { PeriodStateMark } from '../../ui/period-state.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { PartSection } from './part-section.tsx';

/** The own periods that somebody has said something of: declared, accepted, reopened; and what changed since. */
export function PeriodsSection() {
  const texts = useTexts();
  const { text } = texts;
  const { dataset, settings } = useStoreSnapshot();
  const periods = usePeriods();
  const context = useMemo(() => changeContextOf(texts, dataset), [texts, dataset]);
  if (settings.partner === undefined) return null;
  const standingFor = standingOrganisations(dataset.organisations);
  const partnerHere = standingFor(settings.partner);
  const own = periods.filter(({ partner, state }) => standingFor(partner) === partnerHere && state !== 'open');
  return (
    <PartSection title={text('periods.own')}>
      {own.length === 0 && <Text size="sm">{text('periods.ownNone')}</Text>}
      {own.map((summary) => (
        <OwnPeriod key={summary.id} summary={summary} context={context} />
      ))}
    </PartSection>
  );
}

function OwnPeriod({ summary, context }: { readonly summary: PeriodSummary; readonly context: ChangeContext }) {
  const { texts } = context;
  const { readOnly } = useStoreSnapshot();
  const explained = useExplain();
  const { record, state } = summary;
  const name = periodWords(texts, summary.period);
  return (
    <Stack gap="xs" component="section" aria-label={name}>
      <Group gap="md" align="flex-start">
        <Title order={3}>{name}</Title>
        <PeriodStateMark summary={summary} />
        {state === 'declared complete' && <TakeBack summary={summary} name={name} />}
      </Group>
      {(record?.accepted || state === 'accepted') && (
        <>
          <AcceptedSentence summary={summary} />
          <PeriodChanges
            summary={summary}
            context={context}
            {...(record && { explain: (change: PeriodChange) => explained(change.activity, [{ record, change }]) })}
            isReadOnly={readOnly !== null}
          />
        </>
      )}
    </Stack>
  );
}

/** A declaration made too early; with Undo. */
function TakeBack({ summary, name }: { readonly summary: PeriodSummary; readonly name: string }) {
  const { text } = useTexts();
  const store = useStore();
  const { readOnly } = useStoreSnapshot();
  const showToast = useToasts();
  const [hasFailed, setFailed] = useState(false);
  const takeBack = async () => {
    const { id, partner, period } = summary;
    const wish = { step: 'take back', partner, period, day: today() } as const;
    const refusal = await takePeriodStep(store, wish, browserPlatform).catch(() => 'failed' as const);
    setFailed(refusal === 'failed');
    if (refusal) return;
    const undo = () => void store.undoLast(id).catch(() => showToast({ message: text('periods.failed') }));
    showToast({ message: text('periods.takenBack', { period: name }), undo });
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        disabled={readOnly !== null}
        aria-label={text('periods.takeBackNamed', { period: name })}
        onClick={() => void takeBack()}
      >
        {text('periods.takeBack')}
      </Button>
      {hasFailed && (
        <div role="alert">
          <StateMark state="must fix">{text('periods.failed')}</StateMark>
        </div>
      )}
    </>
  );
}
