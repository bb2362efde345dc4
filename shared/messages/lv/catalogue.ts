import { activityReport } from './activity-report.ts';
import { attendance } from './attendance.ts';
import { codes } from './codes.ts';
import { crossTable } from './cross-table.ts';
import { desktop } from './desktop.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { figureAnnex } from './figure-annex.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { missing } from './missing.ts';
import { period } from './period.ts';
import { linkage } from './linkage.ts';
import { picture } from './picture.ts';
import { reading } from './reading.ts';
import { register } from './register.ts';
import { report } from './report.ts';
import { reportCheck } from './report-check.ts';
import { sealed } from './sealed.ts';
import { store } from './store.ts';
import { summary } from './summary.ts';
import { summaryDocument } from './summary-document.ts';
import { workbook } from './workbook.ts';

/** Every sentence in Latvian. */
export const latvian = {
  ...codes,
  ...attendance,
  ...activityReport,
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
