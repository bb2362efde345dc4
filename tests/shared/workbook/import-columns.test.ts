import { expect, test } from 'vitest';
import { importDecisions } from '../../../shared/outputs/workbook/import-columns.ts';

test.each(['Sheet1', 'two words', 'line\u2028separator', '\u2028', '\u2029', '\u0085', 'of, row 3 of'])(
  'a decision about a sheet of the name %j comes back as it was',
  (sheet) => {
    const decisions = [
      { sheet, row: 0, decision: 'include' },
      { sheet, row: 12, decision: 'same person' },
    ];
    const context = { project: undefined, names: undefined } as never;
    const cells = importDecisions.write(decisions, context);
    expect(importDecisions.read(cells as never, context)).toEqual({ value: decisions });
  },
);
