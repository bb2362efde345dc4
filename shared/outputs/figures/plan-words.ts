import type { PlanSpan } from '../../schema/project.ts';
import { undecidedKey } from '../../summary/counted-activities.ts';
import type { PlanRow } from '../../summary/plan-delivery.ts';
import { dateSpan } from '../activity-report/date-span.ts';
import type { DocumentWords } from '../document/document.ts';

type Words = Pick<DocumentWords, 'shared' | 'locale'>;

/** `On time`, `Late by 2 months` … */
export function verdictWords({ summary }: Pick<PlanRow, 'summary'>, { shared }: Pick<Words, 'shared'>): string {
  const { verdict, monthsLate } = summary;
  return verdict === 'late'
    ? shared('figures.verdict.late', { months: monthsLate ?? 0 })
    : shared(`figures.verdict.${verdict}`);
}

/** What is to be said of an item beside its verdict: moved, and which countries owe it or have called it off. */
export function planRemarks(
  { summary }: Pick<PlanRow, 'summary'>,
  { shared, country }: Pick<DocumentWords, 'shared' | 'country'>,
): readonly string[] {
  const { moved, verdict, countriesMissing, countriesCalledOff } = summary;
  const countries = (codes: readonly string[]) => ({ countries: codes.map(country).join(', ') });
  return [
    ...(moved === true ? [shared('figures.moved')] : []),
    ...(countriesMissing.length > 0 ? [shared('figures.countriesMissing', countries(countriesMissing))] : []),
    // Of a cancelled item the verdict says it for all.
    ...(countriesCalledOff.length > 0 && verdict !== 'cancelled'
      ? [shared('figures.countriesCalledOff', countries(countriesCalledOff))]
      : []),
  ];
}

/** When an item was planned, at the plan's precision. */
export function spanWords(span: PlanSpan | undefined, { shared, locale }: Words): string {
  return span ? dateSpan(span.from, span.to, locale) : shared('figures.noSpan');
}

/** When the earliest held activity began. */
export function heldWords({ first }: Pick<PlanRow, 'first'>, { shared, locale }: Words): string {
  if (!first) return shared('figures.notHeld');
  const { firstDate } = first;
  if (firstDate === undefined || firstDate === undecidedKey) return shared('figures.noDate');
  return dateSpan(firstDate, undefined, locale);
}
