import { useMemo } from 'react';
import type { Project } from '../../../shared/schema/project.ts';
import type { CountrySummary } from '../../../shared/summary/country-summary.ts';
import { restrictToPeriod } from '../../../shared/summary/period-scope.ts';
import { planRows } from '../../../shared/summary/plan-delivery.ts';
import type { PlanRow } from '../../../shared/summary/plan-delivery.ts';
import type { ProjectSummary } from '../../../shared/summary/project-summary.ts';
import { countrySummaryOf } from '../../../shared/summary/summarise-country.ts';
import { projectSummaryOf } from '../../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../../shared/summary/summary-input.ts';
import type { SummaryInput } from '../../../shared/summary/summary-input.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { figureLabels } from '../../../shared/outputs/figures/figure-labels.ts';
import type { FigureLabels } from '../../../shared/outputs/figures/figure-labels.ts';

/** Everything that the parts of the page show, worked out once. */
export interface Summary {
  readonly project: Project;
  /** The period that is looked at; undefined: all. */
  readonly period: string | undefined;
  /** The country that is looked at; null: all. */
  readonly country: string | null;
  readonly input: SummaryInput;
  readonly ofProject: ProjectSummary;
  readonly ofCountry: CountrySummary | null;
  /** The plan is always compared with the whole record: an item is not late because one looks at another quarter. */
  readonly plan: readonly PlanRow[];
  readonly whole: SummaryInput;
  readonly labels: FigureLabels;
}

export function useSummary(country: string | null): Summary {
  const { dataset, settings } = useStoreSnapshot();
  const texts = useTexts();
  const { period } = settings;
  const whole = useMemo(() => readForSummary(dataset), [dataset]);
  const input = useMemo(() => (period === undefined ? whole : restrictToPeriod(whole, period)), [whole, period]);
  const ofProject = useMemo(() => projectSummaryOf(input), [input]);
  const ofCountry = useMemo(() => (country === null ? null : countrySummaryOf(input, country)), [input, country]);
  const plan = useMemo(() => planRows(whole), [whole]);
  const labels = useMemo(() => figureLabels(dataset.project, texts), [dataset.project, texts]);
  return { project: dataset.project, period, country, input, ofProject, ofCountry, plan, whole, labels };
}
