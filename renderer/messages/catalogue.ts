import { activities } from './en/activities.ts';
import { activity } from './en/activity.ts';
import { activityParts } from './en/activity-parts.ts';
import { attendance } from './en/attendance.ts';
import { attendanceColumns } from './en/attendance-columns.ts';
import { attendanceWritten } from './en/attendance-written.ts';
import { check } from './en/check.ts';
import { checkReport } from './en/check-report.ts';
import { combine } from './en/combine.ts';
import { erase } from './en/erase.ts';
import { firstStart } from './en/first-start.ts';
import { frame } from './en/frame.ts';
import { keys } from './en/keys.ts';
import { otherNames } from './en/other-names.ts';
import { missing } from './en/missing.ts';
import { periods } from './en/periods.ts';
import { project } from './en/project.ts';
import { recovery } from './en/recovery.ts';
import { registerImport } from './en/register-import.ts';
import { registry } from './en/registry.ts';
import { returned } from './en/returned.ts';
import { sameEvent } from './en/same-event.ts';
import { search } from './en/search.ts';
import { documents } from './en/documents.ts';
import { reportPage } from './en/report-page.ts';
import { send } from './en/send.ts';
import { settings } from './en/settings.ts';
import { signIn } from './en/sign-in.ts';
import { summaryPage } from './en/summary-page.ts';
import { words } from './en/words.ts';
import { estonian } from './et/catalogue.ts';
import { lithuanian } from './lt/catalogue.ts';
import { latvian } from './lv/catalogue.ts';
import type { Locale } from '../../shared/messages/format-message.ts';

const english = {
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

/** Keys of everything the screens say, besides what `shared/messages` says. */
export type TextKey = keyof typeof english;

export type Catalogue = Readonly<Record<TextKey, string>>;

/** The texts of the screens by language; a text missing in any of them does not compile. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = {
  en: english,
  lt: lithuanian,
  lv: latvian,
  et: estonian,
};

export const englishTexts: Catalogue = english;
