import { sentence } from '../messages/sentence.ts';
import type { FigureWords } from './figure-words.ts';
import type { PlanItemSummary, ProjectSummary } from './project-summary.ts';

const verdicts = ['onTime', 'early', 'late', 'notReported', 'cancelled', 'undated'] as const;

/** The plan against what was delivered, one line per verdict that occurs, then what each country still owes. */
export function planLines({ plan, planItems }: ProjectSummary, words: FigureWords): readonly string[] {
  const nameOf = (code: string) => `${code}${remarks(planItems[code])}`;
  const lines = verdicts
    .filter((verdict) => plan[verdict].length > 0)
    .map((verdict) => sentence(`summary.plan.${verdict}`, { items: plan[verdict].map(nameOf).join(', ') }));
  const unplanned =
    plan.unplanned.length > 0 ? [sentence('summary.plan.unplanned', { items: plan.unplanned.join(', ') })] : [];
  const missing = Object.entries(planItems)
    .filter(([, item]) => item.countriesMissing.length > 0)
    .map(([item, { countriesMissing }]) =>
      sentence('summary.plan.countriesMissing', { item, countries: words.countries(countriesMissing) }),
    );
  const calledOff = Object.entries(planItems)
    .filter(([, { verdict, countriesCalledOff }]) => countriesCalledOff.length > 0 && verdict !== 'cancelled')
    .map(([item, { countriesCalledOff }]) =>
      sentence('summary.plan.countriesCalledOff', { item, countries: words.countries(countriesCalledOff) }),
    );
  return [...lines, ...unplanned, ...missing, ...calledOff];
}

function remarks(item: PlanItemSummary | undefined): string {
  if (!item) return '';
  const { monthsLate, moved } = item;
  const parts = [
    ...(monthsLate === null ? [] : [sentence('summary.plan.monthsLate', { months: monthsLate })]),
    ...(moved ? [sentence('summary.plan.moved')] : []),
  ];
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
}
