import { expect, test } from 'vitest';
import { sampleRecord } from '../../../shared/consolidation/bundled-data.ts';
import { datasetOf } from '../../../shared/consolidation/dataset-of.ts';
import { checkDataset } from '../../../shared/validation/check-dataset.ts';
import { checkProject } from '../../../shared/validation/check-project.ts';

test('the findings about the project are those that checking everything gives about it', () => {
  const sample = sampleRecord('FOR-IN');
  const dataset = sample && datasetOf(sample.state);
  const all = dataset ? checkDataset(dataset).filter(({ path }) => path.kind === 'project') : [];
  expect(all.length).toBeGreaterThan(0);
  expect(dataset && checkProject(dataset)).toEqual(all);
});
