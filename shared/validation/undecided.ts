import { labelOf, pathOf } from './record-name.ts';
import type { Rule } from './rule.ts';
import { datasetRule } from './rule.ts';

/** Every field with several versions waits for a decision; until then what hangs on it is unknown (`domain.md` §5). */
export const undecidedRules: readonly Rule[] = [
  datasetRule('findings.undecided', 'error', function* severalVersions(context) {
    for (const { kind, record, field, values } of context.dataset.conflicts) {
      if (field === 'deleted') continue;
      yield { path: pathOf(kind, record, labelOf(context, kind, record), field), params: { versions: values.length } };
    }
  }),
  datasetRule('findings.deletionUndecided', 'error', function* deletedAndKept(context) {
    for (const { kind, record, field } of context.dataset.conflicts) {
      if (field === 'deleted') yield { path: pathOf(kind, record, labelOf(context, kind, record), field) };
    }
  }),
];
