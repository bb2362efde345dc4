import { dateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import type { PlanSpan } from '../../../shared/schema/project.ts';
import type { PlanRow } from '../../../shared/summary/plan-delivery.ts';
import type { PlanVerdict } from '../../../shared/summary/project-summary.ts';
import type { MarkState } from '../../ui/state-mark.tsx';
import type { Texts } from '../../ui/text.tsx';
import { settledDates } from './timeline-scale.ts';

/** The verdicts in the order in which they are counted, each with the sign it bears. */
export const verdictMarks: Readonly<Record<PlanVerdict, MarkState>> = {
  onTime: 'complete',
  early: 'complete',
  late: 'please check',
  notReported: 'must fix',
  undated: 'please check',
  cancelled: 'neutral',
};

type Words = Pick<Texts, 'text' | 'date'>;

export function verdictWords({ summary }: Pick<PlanRow, 'summary'>, { text }: Pick<Texts, 'text'>): string {
  const { verdict, monthsLate } = summary;
  return verdict === 'late'
    ? text('summaryPage.verdict.late', { months: monthsLate ?? 0 })
    : text(`summaryPage.verdict.${verdict}`);
}

export function spanWords(span: PlanSpan | undefined, { text, locale }: Pick<Texts, 'text' | 'locale'>): string {
  if (!span) return text('summaryPage.noSpan');
  return dateSpan(span.from, span.to, locale);
}

/** When the earliest held activity began, in words. */
export function heldWords({ first }: Pick<PlanRow, 'first'>, { text, date }: Words): string {
  if (!first) return text('summaryPage.notHeld');
  const [day] = settledDates(first.firstDate);
  return day === undefined ? text('summaryPage.noDate') : date(day);
}
