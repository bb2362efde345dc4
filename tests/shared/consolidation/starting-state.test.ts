import { expect, test } from 'vitest';
import { bundledProjects, sampleRecord } from '../../../shared/consolidation/bundled-data.ts';
import { mergeStates } from '../../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { offeredPartners, startingState } from '../../../shared/consolidation/starting-state.ts';
import { canonicalJson } from '../../../shared/package/canonical-json.ts';

const projects = bundledProjects();

test.each(projects.map((project) => [project.code, project] as const))(
  '%s begins with the known partners and no activity',
  (_code, project) => {
    const dataset = datasetOf(startingState(project));
    expect([...dataset.organisations.keys()].toSorted()).toEqual(
      offeredPartners()
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(dataset.activities).toEqual([]);
    expect(dataset.project).toBe(project);
  },
);

test('two installations that begin alone have the same partners: nothing is in two versions', () => {
  const [project] = projects;
  if (!project) throw new Error('no bundled project');
  const merged = mergeStates(startingState(project), startingState(project));
  expect(canonicalJson([...merged.records])).toBe(canonicalJson([...startingState(project).records]));
});

test('every replica that wrote one of them is named, and no other', () => {
  for (const project of projects) {
    const { records, replicas } = startingState(project);
    const writers = [...records.values()].flatMap((record) => ('vector' in record ? Object.keys(record.vector) : []));
    expect(Object.keys(replicas).toSorted()).toEqual([...new Set(writers)].toSorted());
  }
});

test('the first offered partner is the first contact of the finished project, under its fixed id', () => {
  const sample = sampleRecord('FOR-IN');
  const [contact] = sample?.state.project.contacts ?? [];
  expect(offeredPartners()[0]).toMatchObject({ id: contact?.organisation, shortName: 'DDG', country: 'LT' });
});
