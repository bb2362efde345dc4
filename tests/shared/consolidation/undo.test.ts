import { describe, expect, test } from 'vitest';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { conflictsOf } from '../../../shared/consolidation/record-conflicts.ts';
import { inOneLine } from '../../support/merge-notation.ts';
import { MergeScript, instant } from '../../support/merge-script.ts';

/** What A has after the script, and what everybody has after merging. */
function outcomes(start: string, script: string): { readonly ofA: string; readonly ofAll: string } {
  const played = new MergeScript(start).play(script);
  const merged = played.outcomes().reduce(mergeRecords);
  return { ofA: inOneLine(played.recordOf('A'), played.replicas), ofAll: inOneLine(merged, played.replicas) };
}

describe('undo gives back', () => {
  test.each([
    ['a value', 'title=T', 'A title=x; A undo', 'title=T'],
    ['a cleared value', 'title=T', 'A -title; A undo', 'title=T'],
    ['the absence of a value', 'title=T', 'A inPerson=5; A undo', 'title=T'],
    ['a removed entry', 's1.title=One, s1.from=2022-05', 'A -s1; A undo', 's1.from=2022-05; s1.title=One'],
    ['the absence of an entry', 'title=T', 'A s1.title=x; A undo', 'title=T'],
    ['the value below one that was undone', 'title=T', 'A title=x; A title=y; A undo; A undo 1', 'title=T'],
    [
      'each value, one below the other',
      'title=T',
      'A title=x; A -title; A title=y; A undo; A undo 2; A undo 1',
      'title=T',
    ],
    [
      'the value below one that somebody else undid',
      'title=T',
      'A title=x; B<A; B title=y; B undo; A<B; A undo 1',
      'title=T',
    ],
    ['the deletion below a restoring that was undone', 'title=T', 'A delete; A restore; A undo; A undo 1', 'title=T'],
    ['what an undo took', 'title=T', 'A title=x; A undo; A undo', 'title=x'],
    ['what an import replaced', 'title=T', 'B title=y, inPerson=5; A<B; A undo', 'title=T'],
    ['what stood before an import brought a conflict', 'title=T', 'A title=x; B title=y; A<B; A undo', 'title=x'],
    ['a deleted record', 'title=T', 'A delete; A undo', 'title=T'],
    ['a record that an import deleted', 'title=T', 'B delete; A<B; A undo', 'title=T'],
    ['the deletion that somebody took back', 'title=T', 'A delete; A restore; A undo', 'deleted'],
    ['the deletion that an import took back', 'title=T', 'A delete; B<A; B restore; A<B; A undo', 'deleted'],
  ])('%s', (_title, start, script, outcome) => {
    expect(outcomes(start, script)).toEqual({ ofA: outcome, ofAll: outcome });
  });
});

describe('undo of a decision brings the conflict back', () => {
  test.each([
    ['between two values', 'A title=x; B title=y; A<B; A title=x; A undo', 'title=A:x|B:y'],
    ['between a value and clearing', 'A -title; B title=y; A<B; A title=z; A undo', 'title=A:∅|B:y'],
    ['between three', 'A title=x; B title=y; C title=z; A<B; A<C; A title=w; A undo', 'title=A:x|B:y|C:z'],
    [
      'between deleting and editing, settled by deleting',
      'A delete; B title=y; A<B; A delete; A undo',
      'title=A:deleted|B:y',
    ],
    [
      'between deleting and editing, settled by restoring',
      'A delete; B title=y; A<B; A restore; A undo',
      'title=A:deleted|B:y',
    ],
    [
      'between deleting and restoring',
      'A delete; B<A; A<B; B restore; A restore; A delete; A<B; A restore; A undo',
      'deleted=A:deleted|B:restored; title=T',
    ],
  ])('%s', (_title, script, outcome) => {
    expect(outcomes('title=T', script)).toEqual({ ofA: outcome, ofAll: outcome });
  });

  test('with the first authors and the time at which they typed', () => {
    const script = new MergeScript('title=T').play('A title=x; B title=y; C<A; C<B; C title=x; C undo; C undo; C undo');
    const [conflict] = conflictsOf(script.recordOf('C'), script.replicas);
    expect(conflict?.values.map(({ author, at, value }) => ({ author, at, value })).toSorted(byAuthor)).toEqual([
      { author: 'A', at: instant(1), value: 'x' },
      { author: 'B', at: instant(2), value: 'y' },
    ]);
  });

  test('with the first author of a deletion and the time of deleting', () => {
    const script = new MergeScript('title=T').play('A delete; B title=y; C<A; C<B; C restore; C undo');
    const [conflict] = conflictsOf(script.recordOf('C'), script.replicas);
    expect(conflict?.values.map(({ author, at }) => ({ author, at })).toSorted(byAuthor)).toEqual([
      { author: 'A', at: instant(1) },
      { author: 'B', at: instant(2) },
    ]);
  });
});

function byAuthor(a: { readonly author?: string | undefined }, b: { readonly author?: string | undefined }): number {
  return (a.author ?? '') < (b.author ?? '') ? -1 : 1;
}

describe('undo of a creation', () => {
  test.each([
    ['deletes the record', 'E title=x; E undo', 'deleted'],
    [
      'turns up beside a later edit by somebody else',
      'E title=x; A<E; A inPerson=5; E<A; E undo 1',
      'inPerson=A:5|E:deleted; title=x',
    ],
    [
      'turns up beside an edit made meanwhile',
      'E title=x; A<E; E undo; A inPerson=5',
      'inPerson=A:5|E:deleted; title=x',
    ],
    ['of a record deleted since changes nothing', 'E title=x; A<E; A title=y; A delete; E<A; E undo 1', 'deleted'],
    ['that an import brought', 'B title=y; E<B; E undo', 'deleted'],
    ['of content that an import brought to a deleted record', 'B title=y; A delete; E<~A; E<B; E undo', 'deleted'],
  ])('%s', (_title, script, outcome) => {
    const played = new MergeScript('').play(script);
    expect(inOneLine(played.outcomes().reduce(mergeRecords), played.replicas)).toBe(outcome);
  });
});

describe('undo leaves alone what changed since', () => {
  test.each([
    [
      'a field edited again',
      'title=T, inPerson=3',
      'A title=x, inPerson=4; A title=y; A undo 1',
      'inPerson=3; title=y',
      ['title'],
    ],
    ['a field that somebody else edited', 'title=T', 'A title=x; B<A; B title=y; A<B; A undo 1', 'title=y', ['title']],
    ['a field undone already', 'title=T', 'A title=x; A undo; A undo 1', 'title=T', ['title']],
    ['a record restored since', 'title=T', 'A delete; B<A; B restore; A<B; A undo 1', 'title=T', ['deleted']],
    [
      'what was edited after restoring',
      'title=T',
      'A delete; A restore; A title=y; A undo 2',
      'title=A:deleted|A:y',
      [],
    ],
  ])('%s', (_title, start, script, outcome, leftAlone) => {
    const played = new MergeScript(start).play(script);
    expect(inOneLine(played.recordOf('A'), played.replicas)).toBe(outcome);
    expect(played.leftAlone).toEqual(leftAlone);
  });

  test('an edit made elsewhere meanwhile stands beside the undo', () => {
    expect(outcomes('title=T', 'A title=x; B<A; A undo; B title=y').ofAll).toBe('title=B:y|S:T');
  });
});
