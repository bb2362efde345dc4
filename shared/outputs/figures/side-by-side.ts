import type { Answer } from '../../summary/answers.ts';
import { answersInOrder } from '../../summary/answers.ts';
import type { CoveredFigures } from '../../summary/country-summary.ts';
import { sourcesOfFigure, tabulate } from '../../summary/figure-sources.ts';
import { planRows, unplannedActivities } from '../../summary/plan-delivery.ts';
import type { PlanVerdict } from '../../summary/project-summary.ts';
import type { SummaryInput } from '../../summary/summary-input.ts';
import type { DocumentWords } from '../document/document.ts';
import { rowsOfAnswer } from './answer-rows.ts';
import { figureLabels } from './figure-labels.ts';

/** One figure of each of several projects, in their order. Undefined: the project has no such row. */
export interface BesideRow {
  readonly label: string;
  readonly figures: readonly (CoveredFigures | undefined)[];
}

/** What the plans of several projects have come to: how many items of each stand so. Null: the project has no plan. */
export interface BesidePlanRow {
  readonly state: PlanVerdict | 'unplanned';
  readonly numbers: readonly (number | null)[];
}

/** Several projects beside each other. Nothing here is a sum over projects: they count different things. */
export interface SideBySide {
  readonly all: readonly (CoveredFigures | undefined)[];
  readonly answers: readonly { readonly answer: Answer; readonly rows: readonly BesideRow[] }[];
  readonly types: readonly BesideRow[];
  readonly plan: readonly BesidePlanRow[];
}

const states = ['onTime', 'early', 'late', 'notReported', 'cancelled', 'undated'] as const;

/**
 * The figures of several projects side by side: all participations, the three answers by country (those that the first
 * project's funder reads first), types of activity, and the state of the plans. Rows are those of any of them.
 *
 * @param inputs the whole records, the open project first
 */
export function sideBySide(
  inputs: readonly SummaryInput[],
  words: Pick<DocumentWords, 'shared' | 'country'>,
): SideBySide {
  const labels = inputs.map(({ dataset }) => figureLabels(dataset.project, words));
  const typesOf = (input: SummaryInput, place: number) =>
    tabulate(input, { of: 'project' }, 'byType').map(({ key, figures }) => ({
      label: labels[place]?.key('byType', key) ?? key,
      figures,
    }));
  const [first] = inputs;
  return {
    all: inputs.map((input) => sourcesOfFigure(input, { of: 'project' }).figures),
    answers: (first ? answersInOrder(first.dataset.project) : []).map((answer) => ({
      answer,
      rows: joined(
        inputs.map((input, place) => {
          const own = labels[place];
          const { project } = input.dataset;
          return own ? rowsOfAnswer(answer, { input, labels: own, project }, words.country) : [];
        }),
      ),
    })),
    types: joined(inputs.map(typesOf)),
    plan: planStates(inputs),
  };
}

/** Rows of one name in one row, in the order in which they first occur. */
function joined(tables: readonly (readonly { label: string; figures: CoveredFigures }[])[]): readonly BesideRow[] {
  const found = new Map<string, (CoveredFigures | undefined)[]>();
  for (const [place, rows] of tables.entries()) {
    for (const { label, figures } of rows) {
      const row = found.get(label) ?? tables.map(() => undefined);
      row[place] = figures;
      found.set(label, row);
    }
  }
  return [...found].map(([label, figures]) => ({ label, figures }));
}

function planStates(inputs: readonly SummaryInput[]): readonly BesidePlanRow[] {
  const plans = inputs.map((input) => {
    const rows = planRows(input);
    const unplanned = unplannedActivities(input).length;
    return (state: BesidePlanRow['state']) => {
      if (rows.length === 0) return null;
      return state === 'unplanned' ? unplanned : rows.filter(({ summary }) => summary.verdict === state).length;
    };
  });
  return [...states, 'unplanned' as const]
    .map((state) => ({ state, numbers: plans.map((numberOf) => numberOf(state)) }))
    .filter(({ numbers }) => numbers.some((number) => number !== null && number > 0));
}
