import { writeXlsx as writeBare } from 'hucre/xlsx';
import type { ConsolidationState } from '../../shared/consolidation/consolidation-state.ts';
import { datasetOf } from '../../shared/consolidation/dataset-of.ts';
import { hasContent } from '../../shared/consolidation/deletion.ts';
import { buildWorkbook } from '../../shared/outputs/workbook/build-workbook.ts';
import type { WorkbookParts } from '../../shared/outputs/workbook/build-workbook.ts';
import type { WorkbookModel } from '../../shared/outputs/workbook/workbook-model.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import { versionText } from '../../shared/package/version-text.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { summariseCountry } from '../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../shared/summary/summarise-project.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Measured } from './stopwatch.ts';

/** From settled records and their figures to the bytes of the file. */
export async function writeWorkbook(state: ConsolidationState): Promise<Measured> {
  const { dataset, parts } = preparedFor(state);
  const watch = new Stopwatch();
  const model = buildWorkbook(dataset, parts);
  watch.lap('build');
  const { length } = await writeXlsx(model);
  return watch.lap('writeFile').read({ activities: dataset.activities.length, ...sizeOf(model), bytes: length });
}

/** The yardstick: the same cells of the same sheets, as bare rows. */
export async function writeBareWorkbook(state: ConsolidationState): Promise<Measured> {
  const { dataset, parts } = preparedFor(state);
  const model = buildWorkbook(dataset, parts);
  const sheets = model.sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ header }) => header), ...rows.map((row) => [...row])],
  }));
  const watch = new Stopwatch();
  const { length } = await writeBare({ sheets });
  return watch.lap('writeFile').read({ activities: dataset.activities.length, ...sizeOf(model), bytes: length });
}

function preparedFor(state: ConsolidationState): { dataset: Dataset; parts: WorkbookParts } {
  const dataset = datasetOf(state);
  return {
    dataset,
    parts: {
      summary: summariseProject(dataset),
      countrySummaries: dataset.project.countries.map((country) => summariseCountry(dataset, country)),
      versionOf: (_kind, id) => {
        const record = state.records.get(id);
        return record && hasContent(record) ? versionText(record.vector) : '';
      },
      madeAt: '2024-03-01T12:00:00.000Z',
    },
  };
}

function sizeOf(model: WorkbookModel) {
  const rows = model.sheets.flatMap((sheet) => sheet.rows);
  const cells = rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null).length, 0);
  return { sheets: model.sheets.length, rows: rows.length, cells };
}
