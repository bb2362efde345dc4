import { textsOf } from '../../renderer/ui/text.tsx';
import type { Locale } from '../../shared/messages/format-message.ts';
import { crossTableWorkbook } from '../../shared/outputs/cross-table/cross-table-document.ts';
import { documentWords } from '../../shared/outputs/document/document-words.ts';
import type { FullDocument } from '../../shared/outputs/document/document.ts';
import { writeWord } from '../../shared/outputs/document/write-word.ts';
import { evidenceSheet } from '../../shared/outputs/evidence-sheet/evidence-sheet.ts';
import { figureAnnex } from '../../shared/outputs/figure-annex/figure-annex.ts';
import { figureLabels } from '../../shared/outputs/figures/figure-labels.ts';
import { openItemsWorkbook } from '../../shared/outputs/open-items/open-items-workbook.ts';
import { implementationReport } from '../../shared/outputs/report/implementation-report.ts';
import { reportWorkbook } from '../../shared/outputs/report/report-workbook.ts';
import { signInSheet } from '../../shared/outputs/sign-in-sheet/sign-in-sheet.ts';
import { signInWorkbook } from '../../shared/outputs/sign-in-sheet/sign-in-workbook.ts';
import { summaryDocument } from '../../shared/outputs/summary-document/summary-document.ts';
import { summaryWorkbook } from '../../shared/outputs/summary-workbook/summary-workbook.ts';
import { buildWorkbook } from '../../shared/outputs/workbook/build-workbook.ts';
import type { WorkbookModel } from '../../shared/outputs/workbook/workbook-model.ts';
import { writeXlsx } from '../../shared/outputs/workbook/write-xlsx.ts';
import type { Activity } from '../../shared/schema/activity.ts';
import { indexConflicts } from '../../shared/schema/dataset.ts';
import type { Dataset } from '../../shared/schema/dataset.ts';
import { crossTable } from '../../shared/summary/cross-table/cross-table.ts';
import { protectCrossTable } from '../../shared/summary/cross-table/protect-cross-table.ts';
import { openForAll, owedByPartners, whatIsMissing } from '../../shared/summary/missing/what-is-missing.ts';
import { summariseCountry } from '../../shared/summary/summarise-country.ts';
import { summariseProject } from '../../shared/summary/summarise-project.ts';
import { readForSummary } from '../../shared/summary/summary-input.ts';
import { checkDataset } from '../../shared/validation/check-dataset.ts';

const madeAt = '2024-04-15T12:00:00.000Z';
const day = madeAt.slice(0, 10);

/** A file that the application would write: lazily, for some take long. */
export type OfficeFile = () => Promise<Uint8Array>;

function word(document: FullDocument): Promise<Uint8Array> {
  return writeWord(document, madeAt);
}

/** Each Word file and workbook that is made of a whole project, by what it is. */
export function officeFiles(dataset: Dataset, locale: Locale): Readonly<Record<string, OfficeFile>> {
  const words = documentWords(locale);
  const texts = textsOf(locale);
  const choices = { country: null, day };
  const report = () => implementationReport(dataset, { day, scope: { of: 'project' } }, words);
  return {
    'report.docx': () => word(report().document),
    'summary.docx': () => word(summaryDocument(dataset, choices, words).document),
    'annex.docx': () =>
      word(figureAnnex(readForSummary(dataset), { figure: { of: 'project' }, period: undefined, day }, words)),
    'report.xlsx': () => writeXlsx(reportWorkbook(report(), words)),
    'summary.xlsx': () => writeXlsx(summaryWorkbook(dataset, choices, words).workbook),
    'cross-table.xlsx': () => {
      const choice = { rows: 'byType', columns: 'byYear', measure: 'total' } as const;
      const leaving = protectCrossTable(crossTable(readForSummary(dataset), choice), {
        period: undefined,
        published: [],
      });
      const crossWords = { ...texts, project: dataset.project, keyOfTable: figureLabels(dataset.project, texts).key };
      return writeXlsx(crossTableWorkbook(leaving, { scope: dataset.project.code, threshold: 5 }, crossWords));
    },
    'records.xlsx': () =>
      writeXlsx(
        buildWorkbook(dataset, {
          summary: summariseProject(dataset),
          countrySummaries: dataset.project.countries.map((country) => summariseCountry(dataset, country)),
          versionOf: (kind, id) => `${kind} of ${id}`,
          madeAt,
        }),
      ),
    'open-items.xlsx': () => writeXlsx(openItems(dataset, locale)),
  };
}

/** Those of one activity. */
export function officeFilesOf(
  activity: Activity,
  dataset: Dataset,
  locale: Locale,
): Readonly<Record<string, OfficeFile>> {
  return {
    'evidence.docx': () => word(evidence(activity, dataset, locale)),
    'sign-in.xlsx': () =>
      writeXlsx(
        signInWorkbook(
          signInSheet(activity, dataset, {
            language: locale,
            rows: 25,
            columns: ['organisation', 'municipality', 'country', 'email'],
          }),
        ),
      ),
  };
}

function evidence(activity: Activity, dataset: Dataset, locale: Locale): FullDocument {
  const conflicts = indexConflicts(dataset.conflicts).get(activity.id) ?? new Map();
  const findings = checkDataset(dataset).filter(({ path }) => path.record === activity.id);
  const sheet = { activity, dataset, conflicts, findings, changes: [], imports: [], day };
  const { moment } = textsOf(locale);
  return evidenceSheet(sheet, {
    ...documentWords(locale),
    moment,
    field: (address) => address,
    format: (code) => code,
  });
}

function openItems(dataset: Dataset, locale: Locale): WorkbookModel {
  const missing = whatIsMissing(dataset, day);
  const owed = owedByPartners(dataset, missing, new Map())[0];
  let ids = 0;
  return openItemsWorkbook(dataset, {
    partner: owed?.partner ?? dataset.project.id,
    partnerName: dataset.project.name,
    country: owed?.country,
    items: [...(owed?.items ?? []), ...openForAll(missing)],
    locale,
    madeAt,
    newId: () => `01900000-0000-7000-9000-${String((ids += 1)).padStart(12, '0')}`,
  });
}
