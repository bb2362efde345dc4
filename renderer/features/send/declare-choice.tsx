import { Checkbox } from '@mantine/core';
import type { PeriodRecord } from '../../../shared/schema/bookkeeping.ts';
import { periodWords } from '../../ui/period-words.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';

interface DeclareChoiceProps {
  readonly period: string | undefined;
  readonly hasPartner: boolean;
  /** Undefined while it is being checked. */
  readonly mustFix: number | undefined;
  readonly recorded: PeriodRecord['state'];
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

/** Whether the period is declared complete with this file. What must be fixed stands in its way, never in that of sending. */
export function DeclareChoice({ period, hasPartner, mustFix, recorded, isChosen, choose }: DeclareChoiceProps) {
  const texts = useTexts();
  const { text } = texts;
  const words = { period: periodWords(texts, period) };
  if (!hasPartner) return <StateMark state="neutral">{text('send.declareNoPartner')}</StateMark>;
  if (period === undefined) return <StateMark state="neutral">{text('send.declareNoPeriod')}</StateMark>;
  if (recorded === 'accepted') return <StateMark state="complete">{text('send.acceptedAlready', words)}</StateMark>;
  const isBlocked = mustFix !== 0;
  return (
    <>
      {recorded === 'declared complete' && (
        <StateMark state="complete">{text('send.declaredAlready', words)}</StateMark>
      )}
      <Checkbox
        label={text('send.declare', words)}
        description={text('send.declareHelp')}
        checked={isChosen && !isBlocked}
        disabled={isBlocked}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {mustFix !== undefined && mustFix > 0 && (
        <StateMark state="must fix">{text('send.declareBlocked', { count: mustFix })}</StateMark>
      )}
    </>
  );
}
