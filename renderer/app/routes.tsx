import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useTexts } from '../ui/text.tsx';
import { NotFound } from './not-found.tsx';

const ActivitiesPage = lazy(async () => ({
  default: (await import('../features/activities/activities-page.tsx')).ActivitiesPage,
}));
const ActivityPage = lazy(async () => ({
  default: (await import('../features/activity/activity-page.tsx')).ActivityPage,
}));
const AttendancePage = lazy(async () => ({
  default: (await import('../features/attendance/attendance-page.tsx')).AttendancePage,
}));
const OrganisationsPage = lazy(async () => ({
  default: (await import('../features/registry/organisations-page.tsx')).OrganisationsPage,
}));
const PlacesPage = lazy(async () => ({
  default: (await import('../features/registry/places-page.tsx')).PlacesPage,
}));
const ProjectPage = lazy(async () => ({
  default: (await import('../features/project/project-page.tsx')).ProjectPage,
}));
const SendPage = lazy(async () => ({
  default: (await import('../features/send/send-page.tsx')).SendPage,
}));
const CheckPage = lazy(async () => ({
  default: (await import('../features/check/check-page.tsx')).CheckPage,
}));
const CombinePage = lazy(async () => ({
  default: (await import('../features/combine/combine-page.tsx')).CombinePage,
}));
const RegisterImportPage = lazy(async () => ({
  default: (await import('../features/register-import/register-import-page.tsx')).RegisterImportPage,
}));
const SummaryPage = lazy(async () => ({
  default: (await import('../features/summary-page/summary-page.tsx')).SummaryPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import('../features/report/report-page.tsx')).ReportPage,
}));
const TrashPage = lazy(async () => ({
  default: (await import('../features/activities/trash-page.tsx')).TrashPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}));

/** Every address of the application. Each page is fetched when it is first opened. */
export function Routes() {
  const [location] = useLocation();
  const [, first = '', second] = location.split('/');
  const boundary = first === 'activities' && second !== undefined ? 'one activity' : first;
  return (
    // A boundary of its own for each page: else the page before would stay in the document, hidden, while the next loads.
    // Not for each activity: a new one gets its address while its title is being typed.
    <Suspense key={boundary} fallback={<Opening />}>
      <Switch>
        <Route path="/">
          <Redirect to="/activities" replace />
        </Route>
        <Route path="/activities" component={ActivitiesPage} />
        <Route path="/activities/:id/:section?">
          {({ id, section }) => <ActivityPage id={id} section={section} />}
        </Route>
        <Route path="/attendance/:activity?">{({ activity }) => <AttendancePage activity={activity} />}</Route>
        <Route path="/organisations/:id?" component={OrganisationsPage} />
        <Route path="/places/:id?" component={PlacesPage} />
        <Route path="/project" component={ProjectPage} />
        <Route path="/send" component={SendPage} />
        <Route path="/check" component={CheckPage} />
        <Route path="/combine/:part?">{({ part }) => <CombinePage part={part} />}</Route>
        <Route path="/import-list" component={RegisterImportPage} />
        <Route path="/summary" component={SummaryPage} />
        <Route path="/report" component={ReportPage} />
        <Route path="/trash" component={TrashPage} />
        <Route path="/settings/:part?" component={SettingsPage} />
        <Route>
          <NotFound address={location} />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Opening() {
  const { text } = useTexts();
  return <p>{text('frame.opening')}</p>;
}
