import type { Page } from '@playwright/test';
import type { Locale } from '../../../shared/messages/format-message.ts';
import { textsOf } from '../../../renderer/ui/text.tsx';
import type { Texts } from '../../../renderer/ui/text.tsx';
import { ActivitiesPage } from './activities-page.ts';
import { ActivityPage } from './activity-page.ts';
import { AttendancePage } from './attendance-page.ts';
import { CheckPage } from './check-page.ts';
import { CombinePage } from './combine-page.ts';
import { DocumentsPage } from './documents-page.ts';
import { FirstStartPage } from './first-start-page.ts';
import type { Person } from './first-start-page.ts';
import { Frame } from './frame.ts';
import { IndicatorsPage } from './indicators-page.ts';
import { LogosPage } from './logos-page.ts';
import { MissingPage } from './missing-page.ts';
import { PeriodsPage } from './periods-page.ts';
import { RecoveryPage } from './recovery-page.ts';
import { RegisterImportPage } from './register-import-page.ts';
import { ReportPage } from './report-page.ts';
import { SameEventPage } from './same-event-page.ts';
import { SendPage } from './send-page.ts';
import { SettingsPage } from './settings-page.ts';
import { SummaryPage } from './summary-page.ts';

/** The screens as a person of that language finds them: every label comes from the catalogue. */
export function pagesOf(page: Page, language: Locale | Texts = 'en') {
  const texts = typeof language === 'string' ? textsOf(language) : language;
  return {
    page,
    texts,
    firstStart: new FirstStartPage(page, texts),
    frame: new Frame(page, texts),
    activities: new ActivitiesPage(page, texts),
    activity: new ActivityPage(page, texts),
    send: new SendPage(page, texts),
    attendance: new AttendancePage(page, texts),
    check: new CheckPage(page, texts),
    combine: new CombinePage(page, texts),
    documents: new DocumentsPage(page, texts),
    indicators: new IndicatorsPage(page, texts),
    logos: new LogosPage(page, texts),
    missing: new MissingPage(page, texts),
    periods: new PeriodsPage(page, texts),
    sameEvent: new SameEventPage(page, texts),
    registerImport: new RegisterImportPage(page, texts),
    report: new ReportPage(page, texts),
    summary: new SummaryPage(page, texts),
    settings: new SettingsPage(page, texts),
    recovery: new RecoveryPage(page, texts),
  };
}

export type Pages = ReturnType<typeof pagesOf>;

/** From the first step into an empty FOR-IN 2.0. */
export async function startProject({ firstStart, activities }: Pages, person?: Person): Promise<void> {
  await firstStart.introduce(person);
  await firstStart.start.click();
  await activities.empty.waitFor();
}

/** From the first step into the practice project with the record of FOR-IN. */
export async function startPractice({ firstStart, activities }: Pages, person?: Person): Promise<void> {
  await firstStart.introduce(person);
  await firstStart.practise.click();
  await activities.rows.first().waitFor();
}

/** A new activity with a title, from the list and back to it. */
export async function recordActivity({ activities, activity }: Pages, title: string): Promise<void> {
  await activities.create.click();
  await activity.record(title);
  await activity.done.click();
  await activities.row(title).waitFor();
}
