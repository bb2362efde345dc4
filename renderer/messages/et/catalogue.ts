import { activities } from './activities.ts';
import { activity } from './activity.ts';
import { activityParts } from './activity-parts.ts';
import { attendance } from './attendance.ts';
import { attendanceColumns } from './attendance-columns.ts';
import { attendanceWritten } from './attendance-written.ts';
import { check } from './check.ts';
import { checkReport } from './check-report.ts';
import { combine } from './combine.ts';
import { erase } from './erase.ts';
import { firstStart } from './first-start.ts';
import { frame } from './frame.ts';
import { keys } from './keys.ts';
import { otherNames } from './other-names.ts';
import { missing } from './missing.ts';
import { periods } from './periods.ts';
import { project } from './project.ts';
import { recovery } from './recovery.ts';
import { registerImport } from './register-import.ts';
import { registry } from './registry.ts';
import { returned } from './returned.ts';
import { sameEvent } from './same-event.ts';
import { search } from './search.ts';
import { documents } from './documents.ts';
import { reportPage } from './report-page.ts';
import { send } from './send.ts';
import { settings } from './settings.ts';
import { signIn } from './sign-in.ts';
import { summaryPage } from './summary-page.ts';
import { words } from './words.ts';

/** Everything the screens say, in Estonian. */
export const estonian = {
  ...frame,
  ...firstStart,
  ...activities,
  ...activity,
  ...activityParts,
  ...erase,
  ...attendance,
  ...attendanceColumns,
  ...attendanceWritten,
  ...registerImport,
  ...registry,
  ...project,
  ...documents,
  ...reportPage,
  ...keys,
  ...send,
  ...check,
  ...checkReport,
  ...combine,
  ...otherNames,
  ...missing,
  ...returned,
  ...periods,
  ...sameEvent,
  ...summaryPage,
  ...settings,
  ...signIn,
  ...search,
  ...recovery,
  ...words,
};
