import { Button } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Findable } from '../../calculating/find-everything.ts';
import { SearchBox } from '../../features/search/search-box.tsx';
import type { SearchHandle } from '../../features/search/search-box.tsx';
import { saveCopy } from '../../features/settings/save-copy.ts';
import { useHost } from '../../host/host-context.tsx';
import { browserPlatform } from '../../store/browser-platform.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { CrashNotice } from '../crash-notice.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { pagesFor } from '../pages.ts';
import type { Page } from '../pages.ts';
import { Routes } from '../routes.tsx';
import type { WorkspaceChoice } from '../session-state.ts';
import { Bars } from './bars.tsx';
import { useDropsElsewhere } from './drops-elsewhere.ts';
import classes from './frame.module.css';
import { KeysDrawer } from './keys-drawer.tsx';
import { NavRail } from './nav-rail.tsx';
import { PeriodMenu } from './period-menu.tsx';
import { periodYears } from './periods.ts';
import { ProjectMenu } from './project-menu.tsx';
import { SavedAndBackup } from './saved-and-backup.tsx';
import { settingsPages } from './settings-pages.ts';
import { useShortcuts } from './shortcuts.ts';
import type { FrameCommand } from './shortcuts.ts';
import { useHostEvents } from './use-host-events.ts';
import { pageOf, usePageFocus } from './use-page-focus.ts';

interface FrameProps {
  readonly current: WorkspaceChoice;
  readonly workspaces: readonly WorkspaceChoice[];
  readonly openWorkspace: (workspace: WorkspaceChoice) => void;
  readonly addProject: () => void;
  readonly leavePractice: () => void;
  readonly reload: () => void;
}

/** What is around every page: the project, the period, the pages, the search, and whether the work is safe. */
export function Frame({ current, workspaces, openWorkspace, addProject, leavePractice, reload }: FrameProps) {
  const { text } = useTexts();
  const store = useStore();
  const { host } = useHost();
  const { dataset, settings } = useStoreSnapshot();
  const [location, navigate] = useLocation();
  const [areKeysOpen, setKeysOpen] = useState(false);
  const main = useRef<HTMLElement>(null);
  const search = useRef<SearchHandle>(null);
  const pages = useMemo(() => pagesFor(settings.role), [settings.role]);
  const years = useMemo(() => periodYears(dataset.project, browserPlatform.now().slice(0, 10)), [dataset.project]);
  const findablePages = useMemo(
    () => [...pages.map((page) => findable(page, text(page.label))), ...settingsPages(text)],
    [pages, text],
  );

  const run = useCallback(
    (command: FrameCommand) => {
      if (command.command === 'search') search.current?.focus();
      else if (command.command === 'keys') setKeysOpen(true);
      else {
        const page = pages[command.index];
        if (page) navigate(page.path);
      }
    },
    [pages, navigate],
  );
  useShortcuts(run);
  useHostEvents(run);
  useDropsElsewhere();
  usePageFocus(main, location);

  return (
    <div className={classes.frame}>
      <a
        className={classes.skip}
        href="#page"
        onClick={(event) => {
          // The address after # is the page's own.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {text('frame.skip')}
      </a>
      <header className={classes.top} aria-label={text('frame.top')}>
        <ProjectMenu
          current={current}
          workspaces={workspaces}
          open={openWorkspace}
          takeIn={() => navigate('/combine')}
          add={addProject}
        />
        <PeriodMenu
          period={settings.period}
          years={years}
          choose={(period) => void store.saveSettings({ period }).catch(() => undefined)}
        />
        <Who />
        <search className={classes.search}>
          <SearchBox dataset={dataset} pages={findablePages} ref={search} />
        </search>
        <div className={classes.state}>
          <SavedAndBackup />
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={text('frame.help')}
            aria-keyshortcuts="?"
            onClick={() => setKeysOpen(true)}
          >
            <Icon name="help" />
          </Button>
        </div>
      </header>
      <div className={classes.bars}>
        <Bars leavePractice={leavePractice} reload={reload} />
      </div>
      <NavRail pages={pages} />
      <main className={classes.page} id="page" ref={main} tabIndex={-1}>
        <ErrorBoundary
          page={pageOf(location)}
          renderInstead={(thrown) => <CrashNotice thrown={thrown} save={() => saveCopy(store, host)} />}
        >
          <Routes />
        </ErrorBoundary>
      </main>
      <KeysDrawer isOpen={areKeysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  );
}

/** The organisation and country that new records are written for. */
function Who() {
  const { text, country } = useTexts();
  const { dataset, settings } = useStoreSnapshot();
  const partner = settings.partner === undefined ? undefined : dataset.organisations.get(settings.partner);
  const name = partner?.shortName ?? partner?.name;
  const place = settings.country === undefined ? undefined : country(settings.country);
  const words =
    name !== undefined && place !== undefined
      ? text('frame.partnerAndCountry', { partner: name, country: place })
      : (name ?? place ?? (settings.role === 'collects' ? '' : text('frame.noPartner')));
  return (
    <span className={classes.who} title={words}>
      <span className={classes.whoName}>{words}</span>
    </span>
  );
}

function findable({ path }: Page, title: string): Findable {
  return { kind: 'pages', id: path, title, path };
}
