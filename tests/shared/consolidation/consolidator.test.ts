import { describe, expect, test } from 'vitest';
import { Consolidator } from '../../../shared/consolidation/consolidate-packages.ts';
import type { ConsolidationState } from '../../../shared/consolidation/consolidation-state.ts';
import { mergeStates, stateOf } from '../../../shared/consolidation/consolidation-state.ts';
import { createRecord, deleteRecord, editRecord } from '../../../shared/consolidation/edit-record.ts';
import { consolidatedManifest, packageContentOf } from '../../../shared/consolidation/package-content.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import type { PackageDocument } from '../../../shared/schema/package-document.ts';
import { replicaName } from '../../support/histories.ts';
import { application, documentOf, fileOf, inText, stateWith } from '../../support/package-of.ts';
import { testPlatform } from '../../support/test-platform.ts';
import { sample } from '../sample/read-sample.ts';

const id = (number: number) => `01900000-0000-7000-8000-0000000e000${number}`;
const at = '2026-01-31T12:00:00.000Z';
const stamp = (person: number, counter: number) => ({ dot: `${replicaName(person)}:${counter}`, at });
const { project } = stateWith([]);

const created = createRecord(
  'activity',
  id(1),
  { title: 'Opening', total: { state: 'number', value: 12 } },
  stamp(0, 1),
);
const editedByOne = editRecord(created, new Map([['title', 'The opening']]), stamp(1, 1));
const editedByTwo = editRecord(created, new Map([['title', 'Opening day']]), stamp(2, 1));
const other = createRecord('place', id(2), { name: 'Town Hall', country: 'LT' }, stamp(1, 2));
const thrownAway = createRecord('organisation', id(3), { name: 'Twice entered' }, stamp(0, 2));
const deleted = deleteRecord(thrownAway, stamp(2, 2));
const decision = { id: id(9), kind: 'activity', record: id(1), field: 'title', dot: stamp(1, 1).dot, at } as const;

/** Three partners: one field in conflict, one record deleted, a decision, two versions of the project. */
async function partnerPackages(): Promise<PackageDocument[]> {
  const states: [ConsolidationState, string][] = [
    [stateWith([created, thrownAway]), '2026-01-31T10:00:00.000Z'],
    [
      stateWith([editedByOne, other, thrownAway], {
        project: { ...project, version: 2, name: 'A newer name' },
        decisions: new Map([[decision.id, decision]]),
        replicas: { ...stateWith([]).replicas, [replicaName(1)]: { partner: id(4), author: 'Second desk' } },
      }),
      '2026-01-31T12:00:00.000Z',
    ],
    [stateWith([editedByTwo, deleted]), '2026-01-31T11:00:00.000Z'],
  ];
  return Promise.all(states.map(async ([state, createdAt]) => documentOf(await fileOf(state, { createdAt }))));
}

function consolidated(documents: readonly PackageDocument[]): ConsolidationState {
  const consolidator = new Consolidator();
  for (const [index, document] of documents.entries()) {
    expect(consolidator.add({ file: `${index}.forin`, document }).ok).toBe(true);
  }
  if (!consolidator.state) throw new Error('nothing was added');
  return consolidator.state;
}

async function consolidatedFile(documents: readonly PackageDocument[]): Promise<string> {
  const state = consolidated(documents);
  return (await writePackage(packageContentOf(state, consolidatedManifest(state, application)), testPlatform())).text;
}

describe('packages of several partners', () => {
  test('give one and the same file in any order, twice, and with the consolidated one among them', async () => {
    const [a, b, c] = await partnerPackages();
    if (!a || !b || !c) throw new Error('three packages');
    const file = await consolidatedFile([a, b, c]);
    const all = await documentOf(file);
    const some = await documentOf(await consolidatedFile([c, a]));
    const orders = [
      [c, b, a],
      [b, a, c],
      [a, a, b, c, b, c],
      [all],
      [all, c, b, a],
      [b, all, a, all, c],
      [some, b],
      [b, some, a],
    ];
    for (const order of orders) expect(await consolidatedFile(order)).toBe(file);
  });

  test('merge as states as they merge one by one', async () => {
    const documents = await partnerPackages();
    const [first, ...rest] = documents.map(stateOf);
    if (!first) throw new Error('three packages');
    expect(inText(rest.reduce(mergeStates, first))).toBe(inText(consolidated(documents)));
  });

  test('keep both values of a conflict, and of a deleted record only that it is', async () => {
    const document = await documentOf(await consolidatedFile(await partnerPackages()));
    expect(document.records.map((record) => record.id)).toEqual([id(1), id(2)]);
    expect(document.records[0]?.conflicts?.['title']?.map((value) => value.value)).toEqual([
      'The opening',
      'Opening day',
    ]);
    expect(document.tombstones.map((tombstone) => Object.keys(tombstone))).toEqual([['deletion', 'id', 'kind']]);
    expect(document.decisions).toEqual([decision]);
  });

  test('are named as sources, the time is that of the newest', async () => {
    const documents = await partnerPackages();
    const { manifest } = await documentOf(await consolidatedFile(documents));
    const hashes = documents.map((document) => document.integrity.value).toSorted();
    expect(manifest.sources?.map((source) => source.sha256)).toEqual(hashes);
    expect(manifest).toMatchObject({ purpose: 'consolidated', createdAt: '2026-01-31T12:00:00.000Z' });
  });

  test('say who sent what even when another package names the sender without a name', async () => {
    const state = consolidated(await partnerPackages());
    expect(state.replicas[replicaName(1)]).toEqual({ partner: id(4), author: 'Second desk' });
  });
});

describe('what a package brings', () => {
  test('is counted as added, updated and unchanged when its turn comes', async () => {
    const [a, b, c] = await partnerPackages();
    if (!a || !b || !c) throw new Error('three packages');
    const consolidator = new Consolidator();
    const counts = [a, b, c, c, a].map((document, index) => consolidator.add({ file: `${index}`, document }));
    expect(counts.map((one) => one.ok && one.value)).toEqual([
      { added: 2, updated: 0, unchanged: 0 },
      { added: 1, updated: 1, unchanged: 1 },
      { added: 0, updated: 2, unchanged: 0 },
      { added: 0, updated: 0, unchanged: 2 },
      { added: 0, updated: 0, unchanged: 2 },
    ]);
    expect(consolidator.byFile.map((one) => one.file)).toEqual(['0', '1', '2', '3', '4']);
  });

  test('is nothing new when two deletions of one record have met', () => {
    const twice = [deleteRecord(thrownAway, stamp(1, 3)), deleted].map(({ kind, id: record, deletion }) => {
      if (!deletion) throw new Error('deleted');
      return { kind, id: record, deletion };
    });
    const consolidator = new Consolidator();
    for (const tombstone of twice) consolidator.addState('file', stateWith([tombstone]));
    const again = twice.map((tombstone) => consolidator.addState('file', stateWith([tombstone])));
    expect(again.map((one) => one.ok && one.value.unchanged)).toEqual([1, 1]);
  });
});

describe('the project definition', () => {
  test.each([
    ['the newer comes last', [0, 2, 1]],
    ['the newer comes first', [1, 0, 2]],
    ['the newer comes between', [0, 1, 2]],
  ])('is the newer one when %s', async (_title, order) => {
    const documents = await partnerPackages();
    const state = consolidated(order.flatMap((index) => documents[index] ?? []));
    expect(state.project).toMatchObject({ version: 2, name: 'A newer name' });
  });

  test('is the same one of two with one version number', () => {
    const two = ['One name', 'Another name'].map((name) => stateWith([], { project: { ...project, name } }));
    const [a, b] = two;
    if (!a || !b) throw new Error('two states');
    expect(mergeStates(a, b).project).toEqual(mergeStates(b, a).project);
  });

  test('of another project is refused with the name of its file, and nothing of it is taken', async () => {
    const [first] = await partnerPackages();
    const foreign = stateWith([other], { project: { ...project, id: id(8), code: 'OTHER' } });
    if (!first) throw new Error('a package');
    const consolidator = new Consolidator();
    consolidator.add({ file: 'first.forin', document: first });
    const before = consolidator.state && inText(consolidator.state);
    const refusal = consolidator.add({ file: 'foreign.forin', document: await documentOf(await fileOf(foreign)) });
    if (refusal.ok) throw new Error('it was taken');
    const said = refusal.issues.map((issue) => issueSentence(issue)).join();
    for (const word of ['foreign.forin', 'OTHER', project.code]) expect(said).toContain(word);
    expect(consolidator.state && inText(consolidator.state)).toBe(before);
    expect(consolidator.byFile).toHaveLength(1);
  });
});

test('a consolidated package that does not say what went into it stands for itself', async () => {
  const document = await documentOf(await fileOf(stateWith([created]), { purpose: 'consolidated' }));
  expect([...stateOf(document).sources.keys()]).toEqual([document.integrity.value]);
});

test('the sample, divided and put together in any order, is one file with every activity', async () => {
  const [replica = ''] = Object.keys(sample.replicas);
  const records = sample.records.activity.map(({ id: activity, ...value }, index) =>
    createRecord('activity', activity, value, { dot: `${replica}:${index + 1}`, at }),
  );
  const thirds = [0, 1, 2].map((third) => records.filter((_, index) => index % 3 === third));
  const files = thirds.map((part) => fileOf(stateWith(part, { replicas: sample.replicas })));
  const documents = await Promise.all((await Promise.all(files)).map(documentOf));
  const file = await consolidatedFile(documents);
  expect(await consolidatedFile([...documents.toReversed(), await documentOf(file)])).toBe(file);
  const values = (await documentOf(file)).records.map(({ id: activity, value }) => ({ id: activity, ...value }));
  expect(values).toEqual(sample.records.activity.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
});
