import type { Project } from '../schema/project.ts';
import type { FigureName } from './figure-sources.ts';

/** The three answers to "how many in this country?" (`domain.md` §4). */
export type Answer = Project['funderFigure'];

const answers = ['held', 'scope', 'participantsFrom'] as const;

/** The funder's answer first, the others in their usual order. */
export function answersInOrder({ funderFigure }: Pick<Project, 'funderFigure'>): readonly Answer[] {
  return [funderFigure, ...answers.filter((answer) => answer !== funderFigure)];
}

/** The figure that an answer gives for one country. */
export function figureOfAnswer(answer: Answer, country: string): FigureName {
  if (answer === 'participantsFrom') return { of: 'participantsFrom', country };
  return { of: answer === 'held' ? 'byCountryHeld' : 'byCountryScope', key: country };
}
