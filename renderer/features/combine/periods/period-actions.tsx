import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { mayTakeStep, refusalOfStep } from '../../../../shared/validation/period-steps.ts';
import type { PeriodStep } from '../../../../shared/validation/period-steps.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { mustFixIn } from './period-rows.ts';
import type { PeriodRow } from './period-rows.ts';
import type { PeriodSteps } from './use-period-steps.ts';

interface PeriodActionsProps {
  readonly row: PeriodRow;
  readonly steps: PeriodSteps;
  readonly close: () => void;
}

/** Declaring, accepting, reopening with a reason, or why none is possible. */
export function PeriodActions({ row, steps, close }: PeriodActionsProps) {
  const { text } = useTexts();
  const { settings, readOnly } = useStoreSnapshot();
  const [reason, setReason] = useState('');
  const [isReopening, setReopening] = useState(false);
  const { partner, state, record } = row.summary;
  const period = record ?? { partner };
  const refusalOf = (step: PeriodStep) =>
    refusalOfStep(step, period, { asker: settings, mustFix: mustFixIn(row), reason: 'asked for' });
  const isOff = steps.isWorking || readOnly !== null;
  const closeWhenDone = async (done: Promise<boolean>) => {
    if (await done) close();
  };
  const isOwn = mayTakeStep('declare', period, settings);
  const isCoordinator = mayTakeStep('accept', period, settings);
  if (state === null || (!isOwn && !isCoordinator)) return null;
  const possible = (['declare', 'take back', 'accept'] as const).filter((step) => refusalOf(step) === undefined);
  const isHeldUp = [refusalOf('declare'), refusalOf('accept')].includes('must fix') && row.toFix !== null;
  return (
    <Stack gap="md">
      {(state === 'open' || state === 'reopened') && !isOwn && <Text size="sm">{text('periods.waitsForPartner')}</Text>}
      {isHeldUp && <StateMark state="must fix">{text('periods.refused.must fix')}</StateMark>}
      {possible.length > 0 && (
        <Group gap="sm">
          {possible.map((step) => (
            <Button
              key={step}
              variant={step === 'take back' ? 'default' : 'filled'}
              disabled={isOff}
              onClick={() => void closeWhenDone(steps.take(step, row))}
            >
              {text(step === 'take back' ? 'periods.takeBack' : `periods.${step}`)}
            </Button>
          ))}
        </Group>
      )}
      {refusalOf('reopen') === undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (isReopening) return;
            setReopening(true);
            void closeWhenDone(steps.take('reopen', row, reason)).finally(() => setReopening(false));
          }}
        >
          <Stack gap="sm" align="flex-start">
            <TextInput
              label={text('periods.reopenReason')}
              description={text('periods.reopenReasonHelp')}
              value={reason}
              maxLength={500}
              w="100%"
              maw={560}
              error={steps.problem === 'reason' ? text('periods.reopenReasonMissing') : undefined}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            {/* Not off while another step is being written: Enter in the field would do nothing, without a word. */}
            <Button type="submit" variant="default" disabled={readOnly !== null}>
              {text('periods.reopen')}
            </Button>
          </Stack>
        </form>
      )}
      <div role="alert">
        {steps.problem !== null && steps.problem !== 'reason' && (
          <StateMark state="must fix">
            {steps.problem === 'failed' ? text('periods.failed') : text(`periods.refused.${steps.problem}`)}
          </StateMark>
        )}
      </div>
    </Stack>
  );
}
