import { activityReport } from './en/activity-report.ts';
import { attendance } from './en/attendance.ts';
import { codes } from './en/codes.ts';
import { commandLine } from './en/command-line.ts';
import { crossTable } from './en/cross-table.ts';
import { desktop } from './en/desktop.ts';
import { evidenceSheet } from './en/evidence-sheet.ts';
import { figureAnnex } from './en/figure-annex.ts';
import { figures } from './en/figures.ts';
import { findings } from './en/findings.ts';
import { missing } from './en/missing.ts';
import { period } from './en/period.ts';
import { linkage } from './en/linkage.ts';
import { picture } from './en/picture.ts';
import { reading } from './en/reading.ts';
import { register } from './en/register.ts';
import { report } from './en/report.ts';
import { reportCheck } from './en/report-check.ts';
import { sealed } from './en/sealed.ts';
import { store } from './en/store.ts';
import { summary } from './en/summary.ts';
import { summaryDocument } from './en/summary-document.ts';
import { workbook } from './en/workbook.ts';
import { estonian } from './et/catalogue.ts';
import type { Locale } from './format-message.ts';
import { lithuanian } from './lt/catalogue.ts';
import { latvian } from './lv/catalogue.ts';

/** What people read in their own language. One file per layer; one folder per language. */
const translated = {
  ...codes,
  ...activityReport,
  ...attendance,
  ...missing,
  ...reading,
  ...picture,
  ...evidenceSheet,
  ...figures,
  ...figureAnnex,
  ...findings,
  ...period,
  ...linkage,
  ...summary,
  ...summaryDocument,
  ...crossTable,
  ...workbook,
  ...desktop,
  ...register,
  ...report,
  ...reportCheck,
  ...sealed,
  ...store,
};

/** Every sentence the software says, in ICU message format, by code. The command line itself speaks English. */
export const english = { ...translated, ...commandLine };

export type SentenceCode = keyof typeof english;
export type TranslatedCode = keyof typeof translated;

/** Every sentence in one language: one that is missing does not compile. */
type Translation = Readonly<Record<TranslatedCode, string>>;

/** The catalogues by language. */
export const catalogues: Readonly<Record<Locale, Translation>> = {
  en: translated,
  lt: lithuanian,
  lv: latvian,
  et: estonian,
};
