import { Button, Stack, Text } from '@mantine/core';
import { useDeferredValue, useEffect, useState } from 'react';
import type { FileLine } from '../../../shared/attendance/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { AppliedNotice } from './applied-notice.tsx';
import classes from './attendance.module.css';
import { useDeskState, useReview } from './desk-context.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FileList } from './file-list.tsx';
import { MappingDrawer } from './mapping-drawer.tsx';
import { PasteField } from './paste-field.tsx';
import { PeoplePart } from './people-part.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { ResultPart } from './result-part.tsx';
import { useArrivals } from './use-arrivals.ts';
import { useSessionContext, useTarget } from './use-target.ts';
import type { Target } from './use-target.ts';

/** Attendance files of one event become numbers; what was decided stays on the desk while other pages are looked at. */
export function AttendancePage({ activity: from }: { readonly activity?: string | undefined }) {
  const { text } = useTexts();
  const { desk, choices, choose, clear } = useReview();
  const { files, overview: counted, hasFailed } = useDeskState();
  // Shown in small steps: keys and clicks do not wait until all figures stand there.
  const overview = useDeferredValue(counted);
  const { chooseFiles, paste, area, isOver } = useArrivals();
  const [isPasting, setPasting] = useState(false);
  const [columnsOf, setColumnsOf] = useState<FileLine | null>(null);
  const target = useTarget(overview);
  useSessionContext(target);
  useEffect(() => {
    // Who comes from an activity wants to import into it, not to read what was imported last.
    if (from !== undefined) choose({ target: { kind: 'activity', id: from }, applied: null });
  }, [choose, from]);
  const isEmpty = files.length === 0;
  useEffect(() => {
    if (isEmpty) desk.prepare();
  }, [desk, isEmpty]);
  const ways = (
    <>
      <Button
        leftSection={<Icon name="folder" />}
        onClick={() => void chooseFiles()}
        variant={isEmpty ? 'filled' : 'default'}
      >
        {text('attendance.choose')}
      </Button>
      <Button variant="default" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
        {text('attendance.paste')}
      </Button>
    </>
  );
  return (
    <div {...area} className={classes.page} data-over={isOver || undefined}>
      <div className="no-print">
        <PageHeader
          title={text('attendance.title')}
          description={
            from !== undefined && target.activity?.title !== undefined
              ? text('attendance.forActivity', { title: target.activity.title })
              : text('attendance.description')
          }
          actions={
            !isEmpty && (
              <>
                {ways}
                <Button variant="subtle" onClick={clear}>
                  {text('attendance.clear')}
                </Button>
              </>
            )
          }
        />
        {isOver && <p className={classes.over}>{text('attendance.dropHere')}</p>}
        {isPasting && (
          <PasteField
            paste={(data) => {
              const isTaken = paste(data);
              if (isTaken) setPasting(false);
              return isTaken;
            }}
          />
        )}
        {choices.applied && <AppliedNotice applied={choices.applied} />}
        {isEmpty && !choices.applied && <NothingYet ways={ways} />}
        {hasFailed && (
          <Stack gap="sm" my="md" role="alert">
            <StateMark state="must fix">{text('attendance.failed')}</StateMark>
            <Button w="fit-content" onClick={() => desk.beginAnew()}>
              {text('attendance.countAgain')}
            </Button>
          </Stack>
        )}
        {!isEmpty && (
          <div className={classes.desk}>
            <div className={classes.files}>
              <FileList openColumns={setColumnsOf} />
            </div>
            {overview && overview.files.length > 0 && (
              <>
                <PeoplePart />
                <ResultPart overview={overview} target={target} />
              </>
            )}
          </div>
        )}
        {isEmpty && <EarlierImports />}
      </div>
      {overview && <PrintSheet overview={overview} title={printedTitle(target)} />}
      <MappingDrawer file={columnsOf} close={() => setColumnsOf(null)} />
    </div>
  );
}

/** The activity that the numbers go to, as on the screen; else what the files call the event. */
function printedTitle({ activity, choice, title = '' }: Target): string {
  const typed = choice?.kind === 'new' ? choice.title.trim() : '';
  return activity?.title ?? (typed === '' ? title : typed);
}

function NothingYet({ ways }: { readonly ways: React.ReactNode }) {
  const { text } = useTexts();
  return (
    <EmptyState title={text('attendance.dropTitle')} actions={ways}>
      <Stack gap="xs">
        <Text size="sm">{text('attendance.dropText')}</Text>
        <Text size="sm">{text('attendance.pictures')}</Text>
      </Stack>
    </EmptyState>
  );
}
