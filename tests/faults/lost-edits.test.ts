import { describe, expect, it } from 'vitest';
import type { FormEdit } from '../support/store-page/form-edits.ts';
import { lostEdits } from './lost-edits.ts';

const edit = (wrote: string, ...saw: readonly string[]): FormEdit => ({
  id: 'a',
  field: 'title',
  wrote,
  saw,
  isOvertaken: false,
});
const stands = (...values: readonly string[]) => [{ id: 'a', field: 'title', values }];

describe('edits of several tabs that are gone at the end', () => {
  it.each<{ what: string; made: FormEdit[][]; there: string[]; lost: string[] }>([
    { what: 'both stand beside each other', made: [[edit('A')], [edit('B')]], there: ['A', 'B'], lost: [] },
    { what: 'who wrote over it had seen it', made: [[edit('A')], [edit('B', 'A')]], there: ['B'], lost: [] },
    { what: 'who wrote over it had not', made: [[edit('A')], [edit('B')]], there: ['B'], lost: ['A'] },
    {
      what: 'it was seen, but by one whose own edit was lost',
      made: [[edit('A')], [edit('B', 'A')], [edit('C')]],
      there: ['C'],
      lost: ['A', 'B'],
    },
    {
      what: 'it was seen by one whom the last had seen',
      made: [[edit('A')], [edit('B', 'A')], [edit('C', 'B')]],
      there: ['C'],
      lost: [],
    },
    { what: 'the same tab wrote over it', made: [[edit('A'), edit('B')]], there: ['B'], lost: [] },
    { what: 'the same tab had written it later', made: [[edit('A'), edit('B')]], there: ['A'], lost: ['B'] },
  ])('$what: lost are $lost', ({ made, there, lost }) => {
    expect(lostEdits(made, stands(...there)).map(({ wrote }) => wrote)).toEqual(lost);
  });

  it('keeps fields and records apart', () => {
    const other: FormEdit = { ...edit('B', 'A'), field: 'subtitle' };
    expect(lostEdits([[edit('A')], [other]], [{ id: 'a', field: 'subtitle', values: ['B'] }])).toEqual([edit('A')]);
  });
});
