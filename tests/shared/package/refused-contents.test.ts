import { describe, expect, test } from 'vitest';
import { packageWith, sampleContent } from '../../support/sample-package.ts';
import { readText, refusalOf } from '../../support/refusal-of.ts';

type Path = readonly (string | number)[];

/** Where the records of the sample stand in the file: sorted by id. */
const activity = ['records', 3] as const;
const value = [...activity, 'value'] as const;
const count = [...value, 'inPerson', 'value'] as const;
const session = [...value, 'sessions', 0] as const;
const place = ['records', 2] as const;
const organisation = ['records', 0] as const;
const inActivity = 'records[3] (activity A01), ';
const [first, second] = ['01900000-0000-7000-8000-000000000031', '01900000-0000-7000-8000-000000000032'];
const at = '2026-01-31T12:00:00.000Z';
const nobody = 'replicanobod';

describe('a package with a right check sum is still refused for', () => {
  test.each<[what: string, path: Path, value: unknown, says: string]>([
    ['an unknown field on the first level', ['extra'], 1, 'the first level: “extra” is not a field'],
    ['an unknown field of the manifest', ['manifest', 'extra'], 1, 'manifest: “extra” is not a field'],
    ['an unknown field of the application', ['manifest', 'application', 'os'], 'x', 'manifest.application: “os”'],
    ['an unknown field of the project', ['project', 'extra'], 1, 'project: “extra” is not a field'],
    ['an unknown field of a plan item', ['project', 'plan', 0, 'extra'], 1, 'project.plan[0]: “extra”'],
    ['an unknown field of a replica', ['replicas', 'replicalt001', 'extra'], 1, 'replicas.replicalt001: “extra”'],
    ['an unknown field of a record', [...activity, 'extra'], 1, 'records[3] (activity A01): “extra”'],
    ['an unknown field of an activity', [...value, 'extra'], 1, `${inActivity}value: “extra”`],
    ['an unknown field of a session', [...session, 'extra'], 1, `${inActivity}value.sessions[0]: “extra”`],
    ['an unknown field of a count', [...value, 'inPerson', 'extra'], 1, `${inActivity}value.inPerson: “extra”`],
    ['a value of a count nobody can know', [...value, 'online', 'value'], 0, `${inActivity}value.online: “value”`],
    ['an unknown field of a change', [...activity, 'writes', 0, 'by'], 'x', `${inActivity}writes[0]: “by”`],
    ['an unknown field of a decision', ['decisions', 0, 'extra'], 1, 'decisions[0] (activity): “extra”'],
    ['an unknown field of a tombstone', ['tombstones', 0, 'value'], {}, 'tombstones[0] (mappedOrganisation): “value”'],
    ['an unknown field with a cursor in its name', ['\u001b[2J'], 1, 'the first level: “\u{fffd}[2J” is not a field'],
    ['a version in words', ['version'], '1', 'version: the value is not one of: 1'],
    ['an older version than the first', ['version'], 0, 'version: the value is not one of: 1'],
    ['half a version', ['version'], 1.5, 'version: the value is not one of: 1'],
    ['no records', ['records'], undefined, 'records: the value is missing'],
    ['a group for the records', ['records'], {}, 'records: a list is expected here'],
    ['null for a record', activity, null, 'records[3]: a group of named values is expected here'],
    ['a record of no kind', [...activity, 'kind'], undefined, 'records[3] (A01), kind: the value is missing'],
    ['a record of an unknown kind', [...activity, 'kind'], 'person', 'records[3] (person A01), kind: no such kind is known'],
    ['a list for a title', [...value, 'title'], ['x'], `${inActivity}value.title: a text is expected here`],
    ['null for a title', [...value, 'title'], null, `${inActivity}value.title: a text is expected here`],
    ['an empty title', [...value, 'title'], '', `${inActivity}value.title: nothing stands here`],
    ['a title of two lines', [...value, 'title'], 'a\nb', 'value.title: the text has line breaks or control'],
    ['a title too long', [...value, 'title'], 'x'.repeat(501), 'value.title: more than 500 characters cannot stand'],
    ['a text of 5 million characters', [...value, 'narratives', 0, 'text'], 'x'.repeat(5e6), 'more than 20000 characters'],
    ['a text with a bell in it', [...value, 'narratives', 0, 'text'], 'a\u0007', 'the text has control characters'],
    ['a web address of 5 million characters', [...value, 'links', 0, 'url'], `http://${'x'.repeat(5e6)}`, 'more than 2000'],
    ['a code of 5 million characters', ['project', 'code'], 'x'.repeat(5e6), 'project.code: more than 40 characters'],
    ['an id of 5 million characters', [...value, 'reportedBy'], 'x'.repeat(5e6), 'value.reportedBy: this is not an id'],
    ['an address that is no web address', [...value, 'links', 0, 'url'], 'javascript:alert(1)', 'not a web address'],
    ['a count in words', count, '31', `${inActivity}value.inPerson.value: a number is expected here`],
    ['a count that is a number only', [...value, 'inPerson'], 31, 'value.inPerson: a group of named values is expected'],
    ['a count without a state', [...value, 'inPerson', 'state'], undefined, 'value.inPerson.state: the value is missing'],
    ['a count in a state that is none', [...value, 'inPerson', 'state'], 'about', 'value.inPerson.state: no such kind is known'],
    ['a negative count', count, -1, `${inActivity}value.inPerson.value: the number is below 0`],
    ['a negative count of a session', [...session, 'inPerson', 'value'], -12, 'value.sessions[0].inPerson.value: the number is below 0'],
    ['a negative count of a delegation', [...value, 'delegations', 0, 'number', 'value'], -1, 'delegations[0].number.value: the number'],
    ['a fractional count', count, 30.5, `${inActivity}value.inPerson.value: only a whole number`],
    ['a huge count', count, 100_000_001, 'value.inPerson.value: more than 100000000 cannot stand here'],
    ['a count no number can hold', count, 1e300, 'value.inPerson.value: more than'],
    ['a fraction of a cent', [...value, 'cost', 'amount'], 1.005, 'value.cost.amount: the amount has more than two decimals'],
    ['a negative cost', [...value, 'cost', 'amount'], -0.01, 'value.cost.amount: the number is below 0'],
    ['a basis that is none', [...value, 'inPerson', 'basis'], 'guess', 'value.inPerson.basis: the value is not one of: signed list'],
    ['the 30th of February', [...session, 'from'], '2022-02-30', 'value.sessions[0].from: this date does not exist'],
    ['the 29th of February in a common year', [...session, 'from'], '2022-02-29', 'this date does not exist'],
    ['a 13th month', [...session, 'from'], '2022-13', 'this date does not exist'],
    ['a month 0', [...session, 'from'], '2022-00-10', 'this date does not exist'],
    ['a day 0', [...session, 'from'], '2022-01-00', 'this date does not exist'],
    ['a date of another country', [...session, 'from'], '02.05.2022', 'this date does not exist'],
    ['a date with a time', [...session, 'from'], '2022-05-02T09:00', 'this date does not exist'],
    ['a month where a day is asked', [...value, 'links', 0, 'day'], '2022-05', 'value.links[0].day: this date does not exist'],
    ['a time that is none', [...session, 'startTime'], '24:00', 'startTime: this is not a time of day'],
    ['an instant in local time', ['manifest', 'createdAt'], '2026-01-31T12:00:00+02:00', 'manifest.createdAt: this is not a time'],
    ['an instant that is none', [...activity, 'writes', 0, 'at'], '2026-02-30', `${inActivity}writes[0].at: this is not a time`],
    ['a period that is none', ['manifest', 'declaresComplete'], '2022-Q5', 'manifest.declaresComplete: this is not a year or a quarter'],
    ['a span that ends before it begins', ['project', 'plan', 0, 'span', 'to'], '2022-04', 'the span ends before it begins'],
    ['a code twice', ['project', 'plan', 1, 'code'], 'P1', 'project.plan: one code stands twice'],
    ['a country that is none', [...organisation, 'value', 'country'], 'XX', 'value.country: this is not a country code'],
    ['a country in small letters', [...value, 'scope'], ['lt'], 'value.scope[0]: this is not a country code'],
    ['a part for no country', [...value, 'countryParts', 0, 'id'], 'QQ', 'countryParts[0].id: this is not a country code'],
    ['a set out of order', [...value, 'scope'], ['LV', 'LT'], 'value.scope: the values do not stand in order'],
    ['a set with one twice', [...value, 'scope'], ['LT', 'LT'], 'value.scope: the values do not stand in order'],
    ['an empty set', [...value, 'scope'], [], 'value.scope: nothing stands here'],
    ['an entry id twice', [...value, 'sessions', 1, 'id'], first, 'value.sessions: the entries do not stand in the order'],
    ['entries out of order', [...session, 'id'], '01900000-0000-7000-8000-000000000039', 'value.sessions: the entries do not stand'],
    ['an entry without fields', [...value, 'countryParts'], [{ id: 'LT' }], 'value.countryParts: an entry has no fields'],
    ['an id that is none', [...place, 'id'], 'town-hall', 'records[2] (place Town hall), id: this is not an id'],
    ['an id in capitals', [...place, 'id'], '01900000-0000-7000-8000-00000000000A', 'id: this is not an id'],
    ['a breakdown that is none', [...value, 'breakdowns', 0, 'id'], 'shoe size:44', 'this is not a line of a breakdown'],
    ['a text of no part', [...value, 'narratives', 0, 'id'], 'poem.en', 'this is not a text of the report'],
    ['a language that is none', [...value, 'links', 0, 'language'], 'Lithuanian', 'this is not a language code'],
    ['a currency that is none', [...value, 'cost', 'currency'], '€', 'this is not a currency code'],
    ['a hash that is none', ['manifest', 'sources', 0, 'sha256'], 'AB', 'this is not a SHA-256 check sum'],
    ['an answer that is a list', [...value, 'answers', 0, 'value'], [7], 'value.answers[0].value: a number is expected'],
    ['an installation without a name', ['replicas', ''], {}, 'replicas.: this is not the name of an installation'],
    ['a change without a number', [...activity, 'writes', 0, 'dot'], 'replicalt001', 'this is not the name of a change'],
    ['a change of number 0', [...activity, 'writes', 0, 'dot'], 'replicalt001:0', 'this is not the name of a change'],
    ['a record that has seen change 0', [...activity, 'vector', 'replicalt001'], 0, `${inActivity}vector.replicalt001: the number is below 1`],
    ['counts of something else', ['manifest', 'counts', 'person'], 0, 'manifest.counts: “person” is not a field'],
    ['another project in its first lines', ['manifest', 'project', 'code'], 'OTHER', 'names one project in its first lines'],
    ['more activities stated than there are', ['manifest', 'counts', 'activity'], 2, 'says it holds 2 records of the kind “activity”, but there are 1'],
    ['fewer tombstones stated than there are', ['manifest', 'counts', 'tombstone'], 0, 'says it holds 0 records of the kind “tombstone”, but there are 1'],
    ['places not stated at all', ['manifest', 'counts', 'place'], undefined, 'says it holds 0 records of the kind “place”, but there are 1'],
    ['two records with one id', [...place, 'id'], '01900000-0000-7000-8000-000000000003', 'records[3] (activity A01), id: two records have the same id'],
    ['a record and its tombstone', ['tombstones', 0, 'id'], '01900000-0000-7000-8000-000000000003', 'tombstones[0] (mappedOrganisation), id: two records'],
    ['a decision with the id of a record', ['decisions', 0, 'id'], '01900000-0000-7000-8000-000000000003', 'decisions[0] (activity), id: two records'],
    ['a change beyond what the record has seen', [...activity, 'vector', 'replicalt001'], 2, `${inActivity}writes: the change replicalt001:3 is newer`],
    ['a change of which nothing was seen', [...activity, 'vector'], { replicalt001: 9 }, 'the change replicalv001:1 is newer'],
    ['one change twice', [...activity, 'writes', 1, 'dot'], 'replicalt001:1', `${inActivity}writes: the change replicalt001:1 stands there twice`],
    ['a change of an unlisted installation', ['replicas', 'replicalv001'], undefined, 'the installation replicalv001 is not listed'],
    ['a record without changes', [...activity, 'writes'], [], `${inActivity}writes: nothing stands here`],
    ['a change of an unknown field', [...activity, 'writes', 1, 'fields'], ['shoeSize'], '“shoeSize” is not a field of such a record'],
    ['a change of a list as a whole', [...activity, 'writes', 1, 'fields'], ['sessions'], '“sessions” is not a field of such a record'],
    ['a change of an entry that cannot be', [...activity, 'writes', 1, 'fields'], ['sessions/one/from'], '“sessions/one/from” is not a field'],
    ['a change of an entry with a slash', [...activity, 'writes', 1, 'fields'], [`sessions/${first}/x/from`], 'is not a field of such a record'],
    ['a change of an entry of nothing', [...activity, 'writes', 1, 'fields'], ['sessions//from'], '“sessions//from” is not a field'],
    ["a change of an entry's id", [...activity, 'writes', 1, 'fields'], [`sessions/${first}/id`], 'is not a field of such a record'],
    ['a change of a part of a value', [...activity, 'writes', 1, 'fields'], ['inPerson/31/value'], 'is not a field of such a record'],
    ['a change that claims a field in conflict', [...activity, 'writes', 1, 'fields'], ['followUp'], 'two changes claim the field “followUp”'],
    ['two changes that claim all the rest', [...activity, 'writes', 1, 'fields'], undefined, `${inActivity}writes: two changes claim all fields that no other`],
    ['a value that no change wrote', [...activity, 'writes', 0, 'fields'], ['title'], 'was not written by any change'],
    ['a value in an entry that no change wrote', [...organisation, 'writes', 0, 'fields'], ['name', 'shortName', 'otherNames', 'country'], 'records[0] (organisation N), value.type: the value was not written'],
    ['a conflict over an unknown field', [...activity, 'conflicts', 'shoeSize'], twoValues('1', '2'), '“shoeSize” is not a field of such a record'],
    ['a conflict over an entry that cannot be', [...activity, 'conflicts', 'sessions/one/title'], twoValues('1', '2'), '“sessions/one/title” is not a field'],
    ['a conflict of one value', [...activity, 'conflicts', 'followUp'], [{ dot: 'replicalt001:3' }], 'conflicts.followUp: nothing stands here'],
    ['a conflict over a settled field', [...activity, 'conflicts', 'title'], twoValues('a', 'b'), 'two changes claim the field “title”'],
    ['a conflict with an impossible value', [...activity, 'conflicts', `sessions/${second}/to`], twoValues('2022-09', '2022-13'), `conflicts.sessions/${second}/to[1].value: this date does not exist`],
    ['a conflict with a negative count', [...activity, 'conflicts', 'staff'], twoValues({ state: 'number', value: 1 }, { state: 'number', value: -1 }), 'conflicts.staff[1].value.value: the number is below 0'],
    ['a conflict with a value of another type', [...activity, 'conflicts', 'followUp', 0, 'value'], 5, 'conflicts.followUp[0].value: a text is expected'],
    ['a conflict with a value of no change', [...activity, 'conflicts', 'followUp', 0, 'dot'], 'replicalv001:9', 'conflicts.followUp: the value was not written by any change'],
    ['a deletion by nobody', [...place, 'deletion', 'versions'], [], 'records[2] (place Town hall), deletion.versions: nothing stands here'],
    ['a deletion without a vector', [...place, 'deletion', 'vector'], undefined, 'deletion.vector: the value is missing'],
    ['a deletion beyond its vector', [...place, 'deletion', 'vector', 'replicalt001'], 5, 'records[2] (place Town hall), deletion: the change replicalt001:6 is newer'],
    ['a deletion by an unlisted installation', ['tombstones', 0, 'deletion'], deletionBy(nobody), `tombstones[0] (mappedOrganisation), deletion: the installation ${nobody} is not listed`],
    ['a tombstone without a deletion', ['tombstones', 0, 'deletion'], undefined, 'deletion: the value is missing'],
    ['a decision over an unknown field', ['decisions', 0, 'field'], 'shoeSize', 'decisions[0] (activity): “shoeSize” is not a field'],
    ['a decision by an unlisted installation', ['decisions', 0, 'dot'], `${nobody}:1`, `decisions[0] (activity): the installation ${nobody}`],
  ])('%s', async (_, path, replacement, says) => {
    expect(await refusalOf(await packageWith(path, replacement))).toContain(says);
  });
});

describe('a package is read with', () => {
  test.each<[what: string, path: Path, value: unknown]>([
    ['nothing changed', ['version'], 1],
    ['a kind of which it states that there are none', ['manifest', 'counts', 'overlap'], 0],
    ['a record whose every field was cleared', [...organisation, 'value'], {}],
    ['a field cleared by the change that named it', [...activity, 'writes', 1, 'fields'], ['subtitle', `sessions/${second}/from`]],
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
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.value.records).toHaveLength(sampleContent.records.length);
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
