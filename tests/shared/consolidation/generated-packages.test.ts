import { beforeAll, expect, test } from 'vitest';
import { bundledProjects } from '../../../shared/consolidation/bundled-data.ts';
import { Consolidator } from '../../../shared/consolidation/consolidate-packages.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { findCandidates } from '../../../shared/linkage/find-candidates.ts';
import { issueSentence } from '../../../shared/messages/sentence.ts';
import { readPackage } from '../../../shared/package/read-package.ts';
import { writePackage } from '../../../shared/package/write-package.ts';
import { generatePackages } from '../../support/generated-packages.ts';
import { testPlatform } from '../../support/test-platform.ts';

// What the bench measures must be what it says: valid packages in which there is something to merge.
const packages = 6;
const activitiesEach = 100;
const platform = testPlatform();
const texts: string[] = [];
const activitiesByPackage: number[] = [];
const consolidator = new Consolidator();

async function generatedTexts(count: number): Promise<string[]> {
  const [project] = bundledProjects();
  if (!project) throw new Error('no project');
  const contents = [...generatePackages(project, count, activitiesEach)];
  return Promise.all(contents.map(async (content) => (await writePackage(content, platform)).text));
}

beforeAll(async () => {
  texts.push(...(await generatedTexts(packages)));
  for (const [index, text] of texts.entries()) {
    const read = await readPackage(platform.encodeUtf8(text), `package ${index}`, platform);
    if (!read.ok) throw new Error(read.issues.map((issue) => issueSentence(issue)).join('\n'));
    activitiesByPackage.push(read.value.records.filter(({ kind }) => kind === 'activity').length);
    consolidator.add({ file: `package ${index}`, document: read.value });
  }
});

test('every package can be read and holds as many activities as were asked for', () => {
  expect(activitiesByPackage).toEqual(Array.from({ length: packages }, () => activitiesEach));
});

test('the same packages are generated again, and more of them begin with the same ones', async () => {
  expect((await generatedTexts(packages + 1)).slice(0, packages)).toEqual(texts);
});

test('a package of a partner brings records that are new, changed and unchanged', () => {
  const [first, second] = consolidator.byFile;
  expect(first).toMatchObject({ updated: 0, unchanged: 0 });
  expect(second?.added).toBeGreaterThan(0);
  expect(second?.updated).toBeGreaterThan(0);
  expect(second?.unchanged).toBeGreaterThan(0);
});

test('another partner brings only its own records', () => {
  expect(consolidator.byFile.at(-1)).toMatchObject({ updated: 0, unchanged: 0 });
});

test('one activity in each package but the last of a partner is edited on two machines and comes out in conflict', () => {
  const { state } = consolidator;
  if (!state) throw new Error('nothing was added');
  expect(datasetOf(state).conflicts.map(({ kind, field }) => `${kind} ${field}`)).toEqual(
    Array.from({ length: 4 }, () => 'activity inPerson'),
  );
});

test('an activity has about 2 kB', () => {
  const activities = [...(consolidator.state?.records.values() ?? [])].filter(({ kind }) => kind === 'activity');
  const bytes = activities.reduce((sum, record) => sum + platform.encodeUtf8(JSON.stringify(record)).length, 0);
  expect(bytes / activities.length).toBeGreaterThan(1_700);
  expect(bytes / activities.length).toBeLessThan(2_500);
});

test('with troubles: everything that comes again is in two versions, and every shared event is found, no other', async () => {
  const [project] = bundledProjects();
  if (!project) throw new Error('no project');
  const troubled = new Consolidator();
  for (const content of generatePackages(project, 10, activitiesEach, { allConcurrent: true, sameEvents: 0.02 })) {
    const text = platform.encodeUtf8((await writePackage(content, platform)).text);
    const read = await readPackage(text, 'package', platform);
    if (!read.ok) throw new Error(read.issues.map((issue) => issueSentence(issue)).join('\n'));
    troubled.add({ file: 'package', document: read.value });
  }
  if (!troubled.state) throw new Error('nothing was added');
  const dataset = datasetOf(troubled.state);
  // Five of a hundred activities come again in the next package of a partner; two partners send five packages each.
  expect(dataset.conflicts).toHaveLength(2 * 4 * 5);
  // Two events in each package, reported by both.
  const found = findCandidates(dataset);
  const titles = new Map(dataset.activities.map(({ id, title = '' }) => [id, /\d+-\d+-\d+/.exec(title)?.[0]]));
  const shared = found.filter(
    ({ activities: [one, other] }) => titles.get(one) && titles.get(one) === titles.get(other),
  );
  expect(shared).toHaveLength(5 * 2);
  expect(found.length).toBeLessThan(2 * shared.length);
});
