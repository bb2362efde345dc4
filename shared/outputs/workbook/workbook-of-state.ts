import type { ConsolidationState } from '../../consolidation/consolidation-state.ts';
import { datasetOf } from '../../consolidation/dataset-of.ts';
import { hasContent } from '../../consolidation/deletion.ts';
import { versionText } from '../../package/version-text.ts';
import { summariseCountry } from '../../summary/summarise-country.ts';
import { summariseProject } from '../../summary/summarise-project.ts';
import { buildWorkbook } from './build-workbook.ts';
import type { WorkbookParts } from './build-workbook.ts';
import type { WorkbookModel } from './workbook-model.ts';

/** What is to be known of a workbook besides its records. */
export type WorkbookFacts = Pick<WorkbookParts, 'madeAt' | 'madeBy' | 'protection'>;

/**
 * The workbook of a state: its records with the version each was written from, so that edits can come back, and the
 * figures computed from them.
 */
export function workbookOfState(state: ConsolidationState, facts: WorkbookFacts): WorkbookModel {
  const dataset = datasetOf(state);
  return buildWorkbook(dataset, {
    summary: summariseProject(dataset),
    countrySummaries: dataset.project.countries.map((country) => summariseCountry(dataset, country)),
    versionOf: (_kind, id) => {
      const record = state.records.get(id);
      return record && hasContent(record) ? versionText(record.vector) : '';
    },
    ...facts,
  });
}
