import { mergeErasures, stateWithoutErased } from '../../shared/consolidation/erasures.ts';
import type { Erasures } from '../../shared/consolidation/erasures.ts';
import type { WholeWorkspace } from './backup-file.ts';
import { historyWithoutErased } from './history-row.ts';

/** Everything that a workspace held at some moment, without what was erased before and since. */
export function cutDown<W extends WholeWorkspace>(whole: W, erasures: Erasures): W {
  const { contents, history } = whole;
  const all = mergeErasures(contents.state.erasures, erasures);
  if (all.size === 0) return whole;
  const state = stateWithoutErased({ ...contents.state, erasures: all });
  return {
    ...whole,
    contents: { ...contents, state },
    history: history.map((row) => historyWithoutErased(row, all)),
  };
}
