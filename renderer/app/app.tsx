import { Button } from '@mantine/core';
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { readPreference } from './preferences.ts';
import { attendanceMemory } from '../store/browser-attendance-memory.ts';
import { forgetPersonsInTime } from '../store/forget-persons.ts';
import { OtherProjectsProvider } from '../store/other-projects.tsx';
import type { OtherProjects } from '../store/other-projects.tsx';
import { readOtherWorkspace } from '../store/read-other-workspace.ts';
import { StoreProvider } from '../store/store-context.tsx';
import type { WorkspaceSettings } from '../store/store-snapshot.ts';
import { AttendanceProvider } from '../features/attendance/desk-context.tsx';
import { writeLeftoverDrafts } from '../features/activity/leftover-drafts.ts';
import { useTexts } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.tsx';
import { answersFrom } from './first-start/answers.ts';
import type { Answers } from './first-start/answers.ts';
import { Frame } from './frame/frame.tsx';
import { NoticePage } from './recovery/notice-page.tsx';
import { RecoveryScreen } from './recovery/recovery-screen.tsx';
import type { Session } from './session.ts';
import type { OpenProject, SessionState } from './session-state.ts';

const FirstStart = lazy(async () => ({ default: (await import('./first-start/first-start.tsx')).FirstStart }));

/** One window: a project in its frame, the way to one, or what stands between. */
export function App({ session }: { readonly session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  switch (state.view) {
    case 'choosing':
      return <Choosing session={session} state={state} />;
    case 'open':
      return <OpenFrame session={session} project={state} />;
    case 'needs recovery':
      return <RecoveryScreen session={session} workspace={state.workspace} plan={state.plan} />;
    case 'not opened':
      return <NotOpened session={session} state={state} />;
    case 'starting':
      // Opening takes a moment, too short to be worth a word.
      return null;
    default:
      return state satisfies never;
  }
}

function Choosing({ session, state }: SessionView<'choosing'>) {
  const { from, workspaces } = state;
  return (
    <Suspense fallback={null}>
      <FirstStart
        workspaces={workspaces}
        begin={(beginning, answers) => session.begin(beginning, answers)}
        {...(from && {
          openProject: {
            name: from.workspace.title,
            answers: answersOf(from.store.getSnapshot().settings),
            goBack: session.goBack,
          },
        })}
      />
    </Suspense>
  );
}

function OpenFrame({ session, project }: { readonly session: Session; readonly project: OpenProject }) {
  const { text } = useTexts();
  const showToast = useToasts();
  // What was being typed when a window was closed or killed is written before anything else.
  useEffect(() => void writeLeftoverDrafts(project.store, localStorage, navigator.locks), [project.store]);
  useEffect(() => forgetPersonsInTime(project.store, attendanceMemory), [project.store]);
  const others = useMemo<OtherProjects>(
    () => ({
      list: project.workspaces.filter(({ name }) => name !== project.workspace.name),
      read: (other) => readOtherWorkspace(other, session.environment),
    }),
    [project.workspaces, project.workspace.name, session],
  );
  return (
    <StoreProvider store={project.store} key={project.workspace.name}>
      <OtherProjectsProvider value={others}>
        <AttendanceProvider>
          <Frame
            current={project.workspace}
            workspaces={project.workspaces}
            openWorkspace={(workspace) =>
              void session.open(workspace).catch(() => showToast({ message: text('frame.notSwitched') }))
            }
            addProject={session.add}
            leavePractice={() =>
              void session.leavePractice().then(() => showToast({ message: text('frame.practiceDeleted') }))
            }
            reload={() => window.location.reload()}
          />
        </AttendanceProvider>
      </OtherProjectsProvider>
    </StoreProvider>
  );
}

function NotOpened({ session, state }: SessionView<'not opened'>) {
  const { text, issue } = useTexts();
  return (
    <NoticePage
      title={text('recovery.notOpened', { project: state.workspace.title })}
      sentences={[issue(state.issue)]}
      actions={
        <>
          <Button onClick={() => void session.open(state.workspace)}>{text('recovery.tryAgain')}</Button>
          <Button variant="default" onClick={() => void session.chooseAnother()}>
            {text('recovery.otherProject')}
          </Button>
        </>
      }
    />
  );
}

interface SessionView<View extends SessionState['view']> {
  readonly session: Session;
  readonly state: Extract<SessionState, { readonly view: View }>;
}

/** Who one is in the open project holds for the next one, too. */
function answersOf({ role, partner, country, author }: WorkspaceSettings): Answers {
  return {
    ...answersFrom(readPreference('forin.firstStart')),
    role,
    ...(partner !== undefined && { partner }),
    ...(country !== undefined && { country }),
    ...(author !== undefined && { author }),
  };
}
