import { describe, expect, test } from 'vitest';
import type { RecordOrTombstone } from '../../../shared/consolidation/deletion.ts';
import { mergeRecords } from '../../../shared/consolidation/merge-records.ts';
import { canonicalOf, inOneLine } from '../../support/merge-notation.ts';
import { MergeScript } from '../../support/merge-script.ts';

/** Merges what everybody has, in every order, once and all of it once more; gives the one outcome there may be. */
function mergeEveryWay(script: MergeScript): string {
  const orders = permutations(script.outcomes());
  const merged = orders.flatMap((order) => [order, [...order, ...order]]).map((order) => order.reduce(mergeRecords));
  const [first] = merged;
  if (!first) throw new Error('nobody did anything');
  for (const other of merged) expect(canonicalOf(other)).toBe(canonicalOf(first));
  return inOneLine(first, script.replicas);
}

function permutations(items: readonly RecordOrTombstone[]): RecordOrTombstone[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

type Case = readonly [title: string, start: string, script: string, outcome: string];

function merges(cases: readonly Case[]): void {
  test.each(cases)('%s', (_title, start, script, outcome) => {
    expect(mergeEveryWay(new MergeScript(start).play(script))).toBe(outcome);
  });
}

describe('two people edit one activity', () => {
  merges([
    ['different fields: both stay', 'title=Start', 'A title=x; B inPerson=5', 'inPerson=5; title=x'],
    ['one field: both values stay', 'title=Start', 'A title=x; B title=y', 'title=A:x|B:y'],
    ['one field, same value: settled', 'title=Start', 'A title=x; B title=x', 'title=x'],
    ['one knew the other’s: the later value', 'title=Start', 'A title=x; B<A; B title=y', 'title=y'],
    ['the former value comes back on purpose', 'title=x', 'A title=y; B<A; B title=x', 'title=x'],
    ['a count against a count', 'inPerson=3', 'A inPerson=5; B inPerson=7', 'inPerson=A:5|B:7'],
    ['a count against unknown', 'inPerson=3', 'A inPerson=?; B inPerson=0', 'inPerson=A:?|B:0'],
    ['a count is whole: no mixture', '', 'A inPerson=0; B inPerson=?', 'inPerson=A:0|B:?'],
    ['a set is whole: no union', 'scope=LT', 'A scope=EE+LT; B scope=LT+LV', 'scope=A:EE+LT|B:LT+LV'],
    ['a new field on one side', '', 'A title=x; B -inPerson', 'title=x'],
  ]);
});

describe('clearing', () => {
  merges([
    ['against nothing: cleared', 'title=Start, inPerson=3', 'A -title', 'inPerson=3'],
    ['against an edit: conflict', 'title=Start', 'A -title; B title=y', 'title=A:∅|B:y'],
    ['on both sides: settled', 'title=Start, inPerson=3', 'A -title; B -title', 'inPerson=3'],
    ['on both sides, and a third edits', 'title=Start', 'A -title; B -title; C title=z', 'title=A:∅|B:∅|C:z'],
    ['what one had seen edited', 'title=Start', 'B title=y; A<B; A -title', 'no content'],
    ['a count to not filled in, against 0', 'total=9', 'A -total; B total=0', 'total=A:∅|B:0'],
  ]);
});

describe('entries of lists', () => {
  const session = 's1.title=One, s1.from=2022-05-02';
  merges([
    ['added on both sides: both there', '', 'A s1.title=x; B s2.title=y', 's1.title=x; s2.title=y'],
    ['different fields of one entry', session, 'A s1.title=x; B s1.from=2022-05', 's1.from=2022-05; s1.title=x'],
    ['one field of one entry', session, 'A s1.title=x; B s1.title=y', 's1.from=2022-05-02; s1.title=A:x|B:y'],
    ['removed', `${session}, title=T`, 'A -s1', 'title=T'],
    ['one removed, another added', session, 'A -s1; B s2.title=y', 's2.title=y'],
    ['removed on both sides', `${session}, title=T`, 'A -s1; B -s1', 'title=T'],
    ['removed against edited: conflict', session, 'A -s1; B s1.title=y', 's1.title=A:∅|B:y'],
    ['removed against a field filled in', 'd1.note=N', 'A -d1; B d1.number=5', 'd1.number=A:∅|B:5'],
    ['removed, edited and removed', session, 'A -s1; B s1.title=y; B -s1', 'no content'],
    ['removed, then put back by who saw it', session, 'A -s1; B<A; B s1.title=y', 's1.title=y'],
  ]);
});

describe('three people', () => {
  merges([
    ['three values', 'title=Start', 'A title=x; B title=y; C title=z', 'title=A:x|B:y|C:z'],
    ['two say the same', 'title=Start', 'A title=x; B title=y; C title=x', 'title=A:x|B:y|C:x'],
    ['one knew another', 'title=Start', 'A title=x; B<A; B title=y; C title=z', 'title=B:y|C:z'],
    ['news by way of another', 'title=Start', 'A title=x; B<A; C<B; C title=z; A title=w', 'title=A:w|C:z'],
    ['an old copy brings nothing back', 'title=Start', 'A title=x; C<A; B<A; B title=y; A<B', 'title=y'],
  ]);
});

describe('deleting', () => {
  merges([
    ['against nothing: deleted', 'title=T', 'A delete; B<A', 'deleted'],
    [
      'against an edit: conflict, the record is there',
      'title=T, inPerson=3',
      'A delete; B title=y',
      'inPerson=3; title=A:deleted|B:y',
    ],
    ['against clearing: conflict', 'title=T', 'A delete; B -title', 'title=A:deleted|B:∅'],
    ['on both sides: deleted', 'title=T', 'A delete; B delete', 'deleted'],
    [
      'on both sides, against a third’s edit',
      'title=T',
      'A delete; B delete; C title=z',
      'title=A:deleted|B:deleted|C:z',
    ],
    ['the edit was seen by one of two', 'title=T', 'C title=z; B<C; B delete; A delete', 'deleted'],
    [
      'against a restore: conflict',
      'title=T',
      'A delete; B<A; C<A; B restore; C delete',
      'deleted=B:restored|C:deleted; title=T',
    ],
    ['seen and then restored: present', 'title=T', 'A delete; B<A; B restore', 'title=T'],
    ['restored, then deleted by who saw it', 'title=T', 'A delete; B<A; B restore; A<B; A delete', 'deleted'],
    ['an edit after restoring', 'title=T', 'A delete; B<A; B restore; B title=y', 'title=y'],
    ['the conflict is settled by restoring', 'title=T', 'A delete; B title=y; B<A; B restore', 'title=y'],
    ['the conflict is settled by deleting', 'title=T', 'A delete; B title=y; B<A; B delete', 'deleted'],
    ['beside two values', 'title=T', 'A title=x; A delete; B title=y', 'title=A:deleted|A:x|B:y'],
  ]);
});

describe('a deleted record sent without its content', () => {
  merges([
    ['stays deleted where nobody had it', 'title=T', 'A delete; E<~A', 'deleted'],
    [
      'deletes what it had seen',
      'title=T',
      'A delete; E<~A; B inPerson=5; B<~E; B -inPerson',
      'inPerson=A:deleted|B:∅; title=T',
    ],
    ['meets the content', 'title=T', 'A delete; E<~A; E<B', 'deleted'],
    [
      'meets an unseen edit: all is there',
      'title=T',
      'A delete; E<~A; B inPerson=5; E<B',
      'inPerson=A:deleted|B:5; title=T',
    ],
    ['restored without content, then meets it', 'title=T', 'A delete; E<~A; E restore; B<E', 'title=T'],
    ['deleted again: still knows what was seen', 'title=T', 'A delete; E<~A; E delete; B<E', 'deleted'],
    ['meets another of its kind', 'title=T', 'A delete; E<~A; B delete; E<~B', 'deleted'],
  ]);
});

describe('a decision', () => {
  const conflict = 'A title=x; B title=y; C<A; C<B';
  merges([
    ['settles the conflict everywhere', 'title=T', `${conflict}; C title=x; A<C; B<C`, 'title=x'],
    ['for neither value', 'title=T', `${conflict}; C title=z`, 'title=z'],
    ['for no value', 'title=T, inPerson=3', `${conflict}; C -title`, 'inPerson=3'],
    ['against a new edit: conflict', 'title=T', `${conflict}; C title=x; B title=w`, 'title=B:w|C:x'],
    ['against a new edit of the same value', 'title=T', `${conflict}; C title=x; B title=x`, 'title=x'],
    ['two decisions', 'title=T', `${conflict}; B<A; B title=y; C title=x`, 'title=B:y|C:x'],
  ]);
});

describe('a copy of a profile goes on under one name', () => {
  merges([
    ['one field, two contents: both kept', 'title=T', 'A title=x; a title=y', 'title=A:x|A:y'],
    ['one field, one content', 'title=T', 'A title=x; a title=x', 'title=x'],
    ['one against clearing', 'title=T', 'A title=x; a -title', 'title=A:x|A:∅'],
    ['and meets a third', 'title=T', 'A title=x; a title=y; B title=z', 'title=A:x|A:y|B:z'],
    ['and a third settles it', 'title=T', 'A title=x; a title=y; B<A; B<a; B title=z', 'title=z'],
    ['one restores, one deletes again: kept', 'title=T', 'B delete; A<B; a<B; A restore; a delete', 'title=T'],
  ]);

  test.each([
    ['fields that were empty', '', 'inPerson=5; title=x'],
    ['fields that had values', 'title=T, inPerson=3', 'inPerson=A:5|S:3; title=A:x|S:T'],
  ])('one number for two different fields makes no field disappear: %s', (_title, start, outcome) => {
    const script = new MergeScript(start).play('A title=x; a inPerson=5');
    const [one, other] = [script.recordOf('A'), script.recordOf('a')];
    expect(inOneLine(mergeRecords(one, other), script.replicas)).toBe(outcome);
    expect(canonicalOf(mergeRecords(other, one))).toBe(canonicalOf(mergeRecords(one, other)));
  });

  test('a number that the record has seen is not used again', () => {
    const script = new MergeScript('title=T').play('A title=x; B<A');
    expect(() => script.play('a<B; a title=y')).toThrow('was used before');
  });
});
