import { describe, expect, test } from 'vitest';
import { unplanned } from '../../../shared/codes/activity-codes.ts';
import { fieldsByKind } from '../../../shared/schema/record.ts';
import { forIn, forIn2, organisationNameOf, sample } from './read-sample.ts';

const { organisation: organisations, place: places, activity: activities } = sample.records;
const organisationIds = new Set(organisations.map((organisation) => organisation.id));
const placeIds = new Set(places.map((place) => place.id));
const activityIds = new Set(activities.map((activity) => activity.id));

const listNames = [...fieldsByKind.activity].filter(([, field]) => field.type === 'list').map(([name]) => name);
/** Lists whose entries are named by what they are about (a country, a text), not by an id of their own. */
const keyedLists = new Set(['countryParts', 'breakdowns', 'narratives', 'answers']);

function entryIdsOf(activity: Readonly<Record<string, unknown>>): readonly string[] {
  return listNames
    .filter((name) => !keyedLists.has(name))
    .flatMap((name) => ((activity[name] ?? []) as { id: string }[]).map((entry) => entry.id));
}

function codesOf(list: readonly { readonly code: string }[]): ReadonlySet<string> {
  return new Set(list.map((item) => item.code));
}

function missingFrom(known: ReadonlySet<string>, references: readonly (string | undefined)[]): readonly string[] {
  return references.filter((reference) => reference !== undefined).filter((reference) => !known.has(reference));
}

describe('every reference of the sample', () => {
  test.each(activities)('of $reference leads to a record', (activity) => {
    const organisationReferences = [
      activity.reportedBy,
      ...(activity.organisations ?? []).map((entry) => entry.organisation),
      ...(activity.delegations ?? []).map((entry) => entry.organisation),
    ];
    const placeReferences = [
      ...(activity.places ?? []),
      ...(activity.sessions ?? []).flatMap((session) => session.places ?? []),
    ];
    expect(activity.reportedBy).toBeDefined();
    expect(missingFrom(organisationIds, organisationReferences)).toEqual([]);
    expect(missingFrom(placeIds, placeReferences)).toEqual([]);
    expect(missingFrom(activityIds, [activity.follows])).toEqual([]);
  });

  test.each(activities)('of $reference to a code is in the lists of the project', (activity) => {
    expect(missingFrom(codesOf(forIn.pillars), [activity.pillar])).toEqual([]);
    expect(missingFrom(codesOf(forIn.thematicAreas), [activity.thematicArea])).toEqual([]);
    expect(missingFrom(codesOf(forIn.milestones), activity.milestones ?? [])).toEqual([]);
    expect(missingFrom(codesOf(forIn.targetGroups), activity.targetGroups ?? [])).toEqual([]);
    expect(missingFrom(new Set([...codesOf(forIn.plan), unplanned]), [activity.planItem])).toEqual([]);
    expect(missingFrom(new Set(forIn.countries), activity.scope ?? [])).toEqual([]);
    expect([activity.pillar, activity.planItem, activity.scope]).not.toContain(undefined);
  });

  test.each(activities)('of $reference to a country part leads to that part', (activity) => {
    const parts = new Set((activity.countryParts ?? []).map((part) => part.id));
    const named = (activity.delegations ?? []).map((row) => row.part);
    expect(missingFrom(parts, named)).toEqual([]);
  });

  test('of the definitions to an organisation leads to a record', () => {
    const contacts = [...forIn.contacts, ...forIn2.contacts].map((contact) => contact.organisation);
    expect(missingFrom(organisationIds, contacts)).toEqual([]);
  });

  test('to the project is to FOR-IN', () => {
    expect(sample.project).toBe(forIn.code);
  });
});

describe('the records of the sample', () => {
  test('have ids that are used once, and so have the entries of their lists', () => {
    const records = Object.values(sample.records).flat();
    const ids = [forIn.id, forIn2.id, ...records.map((record) => record.id), ...activities.flatMap(entryIdsOf)];
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(activities)('keep the fixed ids: $reference and its entries are numbered', (activity) => {
    const number = activity.reference?.slice(1) ?? '';
    expect(activity.id).toBe(`01900000-0000-7000-8000-0000000a00${number}`);
    for (const [list, entries] of [
      ['8001', activity.sessions],
      ['8002', activity.organisations],
      ['8003', activity.delegations],
    ] as const) {
      const expected = (entries ?? []).map((_, index) => {
        const entry = String(index + 1).padStart(2, '0');
        return [`01900000-0000-7000-${list}-0000000a${number}${entry}`, index + 1];
      });
      expect((entries ?? []).map((entry) => [entry.id, entry.position])).toEqual(expected);
    }
  });

  test.each([
    ['b', organisations],
    ['c', places],
  ])('keep the fixed ids: every %s is numbered from 1', (letter, records) => {
    const expected = records.map(
      (_, index) => `01900000-0000-7000-8000-0000000${letter}${String(index + 1).padStart(4, '0')}`,
    );
    expect(records.map((record) => record.id)).toEqual(expected);
  });

  test('stand in the order of their ids', () => {
    for (const records of Object.values(sample.records)) {
      const ids = records.map((record) => record.id);
      expect(ids).toEqual(ids.toSorted());
    }
  });

  test('come from one replica for each partner that reports', () => {
    const reporting = [...new Set(activities.map((activity) => organisationNameOf(activity.reportedBy)))];
    const replicas = Object.values(sample.replicas).map((replica) => organisationNameOf(replica.partner));
    expect(replicas.toSorted()).toEqual(reporting.toSorted());
    expect(replicas).toHaveLength(3);
  });

  test.each([
    ['organisation', organisations],
    ['place', places],
  ])('share no name between two of a kind: %s', (_kind, records) => {
    const names = records.flatMap((record) => {
      const name = 'municipality' in record ? [record.name ?? '', record.municipality].join(' ').trim() : record.name;
      return [name, ...(record.otherNames ?? []), ...('shortName' in record ? [record.shortName] : [])];
    });
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
