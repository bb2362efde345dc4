import { sampleRecord } from '../../../../shared/consolidation/bundled-data.ts';
import { datasetOf } from '../../../../shared/consolidation/dataset-of.ts';
import { readForSummary } from '../../../../shared/summary/summary-input.ts';

const sample = sampleRecord('FOR-IN');
if (!sample) throw new Error('there is no FOR-IN record');

/** The finished FOR-IN project, as the summary page reads it. */
export const forInDataset = datasetOf(sample.state);
export const forInInput = readForSummary(forInDataset);
