import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useTexts } from '../ui/text.tsx';
import { pageOf } from './frame/use-page-focus.ts';
import { NotFound } from './not-found.tsx';

const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/settings-page.tsx')).SettingsPage,
}));

/** Every address of the application. Each page is fetched when it is first opened. */
export function Routes() {
  const [location] = useLocation();
  return (
    // A boundary of its own for each page: else the page before would stay in the document, hidden, while the next loads.
    <Suspense key={pageOf(location)} fallback={<Opening />}>
      <Switch>
        <Route path="/">
          <Redirect to="/activities" replace />
        </Route>
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
