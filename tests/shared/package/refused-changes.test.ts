import { describe, expect, test } from 'vitest';
import { packageWith, sampleAt, sampleContent } from '../../support/sample-package.ts';
import { readText, refusalOf } from '../../support/refusal-of.ts';

type Path = readonly (string | number)[];

const { activity, count, organisation, place, session, value } = sampleAt;
const inActivity = 'records[3] (activity A01), ';
const [first, second] = sampleAt.sessionIds;
const at = '2026-01-31T12:00:00.000Z';
const nobody = 'replicanobod';

describe('a package whose parts do not fit together is refused for', () => {
  test.each<[what: string, path: Path, value: unknown, says: string]>([
    [
      'another project in its first lines',
      ['manifest', 'project', 'code'],
      'OTHER',
      'names one project in its first lines',
    ],
    [
      'more activities stated than there are',
      ['manifest', 'counts', 'activity'],
      2,
      'says it holds 2 records of the kind “activity”, but there are 1',
    ],
    [
      'fewer tombstones stated than there are',
      ['manifest', 'counts', 'tombstone'],
      0,
      'says it holds 0 records of the kind “tombstone”, but there are 1',
    ],
    [
      'places not stated at all',
      ['manifest', 'counts', 'place'],
      undefined,
      'says it holds 0 records of the kind “place”, but there are 1',
    ],
    [
      'two records with one id',
      [...place, 'id'],
      '01900000-0000-7000-8000-000000000003',
      'records[3] (activity A01), id: two records have the same id',
    ],
    [
      'a record and its tombstone',
      ['tombstones', 0, 'id'],
      '01900000-0000-7000-8000-000000000003',
      'tombstones[0] (mappedOrganisation), id: two records',
    ],
    [
      'a decision with the id of a record',
      ['decisions', 0, 'id'],
      '01900000-0000-7000-8000-000000000003',
      'decisions[0] (activity), id: two records',
    ],
    [
      'a change beyond what the record has seen',
      [...activity, 'vector', 'replicalt001'],
      2,
      `${inActivity}writes: the change replicalt001:3 is newer`,
    ],
    [
      'a change of which nothing was seen',
      [...activity, 'vector'],
      { replicalt001: 9 },
      'the change replicalv001:1 is newer',
    ],
    [
      'one change twice',
      [...activity, 'writes', 1, 'dot'],
      'replicalt001:1',
      `${inActivity}writes: the change replicalt001:1 stands there twice`,
    ],
    [
      'a change of an unlisted installation',
      ['replicas', 'replicalv001'],
      undefined,
      'the installation replicalv001 is not listed',
    ],
    ['a record without changes', [...activity, 'writes'], [], `${inActivity}writes: nothing stands here`],
    [
      'a change of an unknown field',
      [...activity, 'writes', 1, 'fields'],
      ['shoeSize'],
      '“shoeSize” is not a field of such a record',
    ],
    [
      'a change of a list as a whole',
      [...activity, 'writes', 1, 'fields'],
      ['sessions'],
      '“sessions” is not a field of such a record',
    ],
    [
      'a change of an entry that cannot be',
      [...activity, 'writes', 1, 'fields'],
      ['sessions/one/from'],
      '“sessions/one/from” is not a field',
    ],
    [
      'a change of an entry with a slash',
      [...activity, 'writes', 1, 'fields'],
      [`sessions/${first}/x/from`],
      'is not a field of such a record',
    ],
    [
      'a change of an entry of nothing',
      [...activity, 'writes', 1, 'fields'],
      ['sessions//from'],
      '“sessions//from” is not a field',
    ],
    [
      "a change of an entry's id",
      [...activity, 'writes', 1, 'fields'],
      [`sessions/${first}/id`],
      'is not a field of such a record',
    ],
    [
      'a change of a part of a value',
      [...activity, 'writes', 1, 'fields'],
      ['inPerson/31/value'],
      'is not a field of such a record',
    ],
    [
      'a change that claims a field in conflict',
      [...activity, 'writes', 1, 'fields'],
      ['followUp'],
      'two changes claim the field “followUp”',
    ],
    [
      'two changes that claim all the rest',
      [...activity, 'writes', 1, 'fields'],
      undefined,
      `${inActivity}writes: two changes claim all fields that no other`,
    ],
    ['a value that no change wrote', [...activity, 'writes', 0, 'fields'], ['title'], 'was not written by any change'],
    [
      'a value in an entry that no change wrote',
      [...organisation, 'writes', 0, 'fields'],
      ['name', 'shortName', 'otherNames', 'country'],
      'records[0] (organisation N), value.type: the value was not written',
    ],
    [
      'a conflict over an unknown field',
      [...activity, 'conflicts', 'shoeSize'],
      twoValues('1', '2'),
      '“shoeSize” is not a field of such a record',
    ],
    [
      'a conflict over an entry that cannot be',
      [...activity, 'conflicts', 'sessions/one/title'],
      twoValues('1', '2'),
      '“sessions/one/title” is not a field',
    ],
    [
      'a conflict of one value',
      [...activity, 'conflicts', 'followUp'],
      [{ dot: 'replicalt001:3' }],
      'conflicts.followUp: nothing stands here',
    ],
    [
      'a conflict over a settled field',
      [...activity, 'conflicts', 'title'],
      twoValues('a', 'b'),
      'two changes claim the field “title”',
    ],
    [
      'a conflict with an impossible value',
      [...activity, 'conflicts', `sessions/${second}/to`],
      twoValues('2022-09', '2022-13'),
      `conflicts.sessions/${second}/to[1].value: this date does not exist`,
    ],
    [
      'a conflict with a negative count',
      [...activity, 'conflicts', 'staff'],
      twoValues({ state: 'number', value: 1 }, { state: 'number', value: -1 }),
      'conflicts.staff[1].value.value: the number is below 0',
    ],
    [
      'a conflict with a value of another type',
      [...activity, 'conflicts', 'followUp', 0, 'value'],
      5,
      'conflicts.followUp[0].value: a text is expected',
    ],
    [
      'a conflict with a value of no change',
      [...activity, 'conflicts', 'followUp', 0, 'dot'],
      'replicalv001:9',
      'conflicts.followUp: the value was not written by any change',
    ],
    [
      'a deletion by nobody',
      [...place, 'deletion', 'versions'],
      [],
      'records[2] (place Town hall), deletion.versions: nothing stands here',
    ],
    [
      'a deletion without a vector',
      [...place, 'deletion', 'vector'],
      undefined,
      'deletion.vector: the value is missing',
    ],
    [
      'a deletion beyond its vector',
      [...place, 'deletion', 'vector', 'replicalt001'],
      5,
      'records[2] (place Town hall), deletion: the change replicalt001:6 is newer',
    ],
    [
      'a deletion by an unlisted installation',
      ['tombstones', 0, 'deletion'],
      deletionBy(nobody),
      `tombstones[0] (mappedOrganisation), deletion: the installation ${nobody} is not listed`,
    ],
    ['a tombstone without a deletion', ['tombstones', 0, 'deletion'], undefined, 'deletion: the value is missing'],
    [
      'a decision over an unknown field',
      ['decisions', 0, 'field'],
      'shoeSize',
      'decisions[0] (activity): “shoeSize” is not a field',
    ],
    [
      'a decision by an unlisted installation',
      ['decisions', 0, 'dot'],
      `${nobody}:1`,
      `decisions[0] (activity): the installation ${nobody}`,
    ],
  ])('%s', async (_, path, replacement, says) => {
    expect(await refusalOf(await packageWith(path, replacement))).toContain(says);
  });
});

describe('a package is read with', () => {
  test.each<[what: string, path: Path, value: unknown]>([
    ['nothing changed', ['version'], 1],
    ['a kind of which it states that there are none', ['manifest', 'counts', 'overlap'], 0],
    ['a record whose every field was cleared', [...organisation, 'value'], {}],
    [
      'a field cleared by the change that named it',
      [...activity, 'writes', 1, 'fields'],
      ['subtitle', `sessions/${second}/from`],
    ],
    ['a field that two changes wrote alike', [...activity, 'writes', 2, 'fields'], ['subtitle']],
    ['a decision whether a record is deleted', ['decisions', 0, 'field'], 'deleted'],
    ['an activity of which nothing is known', [...value, 'reference'], undefined],
    ['a count of zero', count, 0],
    ['the largest count', count, 100_000_000],
    ['a leap day', [...session, 'from'], '2024-02-29'],
    ['a conflict whose two copies share a change', [...activity, 'conflicts', 'followUp'], sameDot()],
    ['no author', ['manifest', 'author'], undefined],
  ])('%s', async (_, path, replacement) => {
    const result = await readText(await packageWith(path, replacement));
    expect(result).toMatchObject({ ok: true, value: { records: { length: sampleContent.records.length } } });
  });
});

function twoValues(a: unknown, b: unknown) {
  return [
    { dot: 'replicalv001:1', value: a },
    { dot: 'replicalt001:3', value: b },
  ];
}

function sameDot() {
  return [
    { dot: 'replicalt001:3', value: 'a' },
    { dot: 'replicalt001:3', value: 'b' },
  ];
}

function deletionBy(replica: string) {
  return { vector: { [replica]: 1 }, versions: [{ dot: `${replica}:1`, at, seen: {} }] };
}
