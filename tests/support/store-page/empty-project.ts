import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { emptyState } from '../../../renderer/store/contents.ts';

/** A project without any record; the page has no Node, so the one of the sample package cannot be had here. */
export const emptyProject: ConsolidationState = emptyState({
  id: '01900000-0000-7000-8000-000000000900',
  version: 1,
  code: 'FAULTS',
  name: 'A project that is ended again and again',
  countries: ['LT', 'LV'],
  funderFigure: 'scope',
  contacts: [],
  pillars: [],
  thematicAreas: [],
  targetGroups: [],
  milestones: [],
  plan: [],
  questions: [],
});
