import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { mayHaveCome } from '../../../shared/attendance/registered.ts';
import type { FileLine } from '../../../shared/attendance/session.ts';
import type { Issue } from '../../../shared/issue.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { answerColumns } from './answer-columns.ts';
import classes from './attendance.module.css';
import { useDeskState, useReview } from './desk-context.tsx';
import type { DeskFile } from './desk-state.ts';
import { evidenceWords } from './evidence-words.ts';
import { formatToSay } from './import-counts.ts';
import { SheetVersions } from './sheet-versions.tsx';
import { importOfFile } from './stored-decisions.ts';

interface FileAboutProps {
  readonly file: DeskFile;
  readonly line: FileLine;
  readonly openColumns: (file: FileLine) => void;
}

/** What a file was recognised as, why, what is in it, and what has to be asked about it. */
export function FileAbout({ file, line, openColumns }: FileAboutProps) {
  const texts = useTexts();
  const { text, shared, issue } = texts;
  const { overview } = useDeskState();
  const { kind, rows, added, evidence, issues, needs, encoding } = line;
  const counted = overview?.files.filter((one) => one.kind === 'attendance').length ?? 0;
  return (
    <Stack gap={6} mt={4}>
      <Text size="sm">{text(`attendance.format.${formatToSay(line)}`)}</Text>
      {kind === 'attendance' && (
        <Text size="sm" c="dimmed">
          {counted > 1 ? text('attendance.fileRows', { rows, added }) : text('attendance.fileRowsAlone', { rows })}
        </Text>
      )}
      <Kind line={line} />
      <Again line={line} />
      {file.isEncodingGuessed && (
        <StateMark state="please check">{shared('attendance.why.encoding', { encoding })}</StateMark>
      )}
      {issues.filter(isSaidHere).map((one) => (
        <StateMark
          key={`${one.code} ${one.path.row ?? ''}`}
          state={one.severity === 'error' ? 'must fix' : 'please check'}
        >
          {issue(one)}
        </StateMark>
      ))}
      {needs.includes('mapping') && <StateMark state="must fix">{text('attendance.needs.mapping')}</StateMark>}
      {needs.includes('gender') && <GenderQuestion line={line} />}
      {line.meetings.length > 0 && <Meetings line={line} />}
      {line.versions && <SheetVersions line={line} />}
      {evidence.length > 0 && (
        <details className={classes.fold}>
          <summary>{text('attendance.why')}</summary>
          <ul>
            {evidence.map((one) => (
              <li key={one.code}>{evidenceWords(texts, one)}</li>
            ))}
          </ul>
        </details>
      )}
      {line.tables.length > 0 && (
        <Button
          size="compact-sm"
          w="fit-content"
          variant={needs.includes('mapping') ? 'filled' : 'subtle'}
          onClick={() => openColumns(line)}
        >
          {text('attendance.columns')}
        </Button>
      )}
    </Stack>
  );
}

/** What has to be asked is asked where it is answered. */
function isSaidHere({ code }: Issue): boolean {
  return !code.startsWith('attendance.ask');
}

/** What a file is that brings no people. */
function Kind({ line }: { readonly line: FileLine }) {
  const { text, shared } = useTexts();
  const { kind, registered, stream, needs, areRegisteredCounted } = line;
  // What cannot be counted yet is asked about.
  if (needs.includes('mapping')) return null;
  if (kind === 'registration') {
    const { persons = 0, inPerson = 0, online = 0 } = registered ?? {};
    return (
      <>
        <StateMark state="neutral">
          {text('attendance.registered', {
            persons,
            inPerson,
            online,
            split: inPerson + online > 0 ? 'yes' : 'no',
          })}
        </StateMark>
        {mayHaveCome(line) && persons > 0 && <CountRegistered file={line.key} count />}
      </>
    );
  }
  if (areRegisteredCounted) {
    return (
      <>
        <StateMark state="neutral">{text('attendance.registeredCame')}</StateMark>
        <CountRegistered file={line.key} count={false} />
      </>
    );
  }
  if (kind === 'stream') {
    const figures = (['views', 'reach', 'peak viewers'] as const).flatMap((metric) => {
      const value = stream[metric];
      return value === undefined
        ? []
        : [text('attendance.streamFigure', { metric: shared(`stream.${metric}`), value })];
    });
    return <StateMark state="neutral">{text('attendance.streamFile', { figures: figures.join(', ') })}</StateMark>;
  }
  return kind === 'other' ? <StateMark state="neutral">{text('attendance.otherFile')}</StateMark> : null;
}

/** People who registered count once somebody says that they came; and no more when that was a mistake. */
function CountRegistered({ file, count }: { readonly file: string; readonly count: boolean }) {
  const { text } = useTexts();
  const { desk } = useReview();
  return (
    <Button
      size="compact-sm"
      variant="default"
      className={classes.wraps ?? ''}
      onClick={() => void desk.command({ do: 'count registered', file, count })}
    >
      {text(count ? 'attendance.countRegistered' : 'attendance.onlyRegistered')}
    </Button>
  );
}

/** That the same file was imported before, and whether it comes to the same. */
function Again({ line }: { readonly line: FileLine }) {
  const { text } = useTexts();
  const { dataset } = useStoreSnapshot();
  const { overview } = useDeskState();
  const earlier = useMemo(() => importOfFile(dataset.attendanceImports, line.sha256), [dataset, line.sha256]);
  if (!earlier || !overview) return null;
  const total = overview.count.persons.unique;
  const before = earlier.total?.state === 'number' ? earlier.total.value : total;
  // Another set of files comes to another number by itself.
  const isSameSet = earlier.files?.length === overview.files.length;
  if (before === total || !isSameSet)
    return <StateMark state="complete">{text('attendance.again', { total })}</StateMark>;
  return <StateMark state="please check">{text('attendance.againOther', { before, total })}</StateMark>;
}

function GenderQuestion({ line }: { readonly line: FileLine }) {
  const { text } = useTexts();
  const { desk } = useReview();
  const answer = async (genderOfM: 'F' | 'M') => {
    for (const { layout, columns } of line.tables) {
      const roles = Object.fromEntries(columns.map(({ column, role }) => [column, role]));
      await answerColumns(desk, { layout, genderOfM, roles });
    }
  };
  return (
    <Stack gap={4}>
      <StateMark state="please check">{text('attendance.needs.gender')}</StateMark>
      <Group gap="xs">
        {(['F', 'M'] as const).map((gender) => (
          <Button key={gender} size="compact-sm" variant="default" onClick={() => void answer(gender)}>
            {text(`attendance.genderM.${gender}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}

function Meetings({ line: { key, meetings, needs } }: { readonly line: FileLine }) {
  const { text, date } = useTexts();
  const { desk, choices, choose } = useReview();
  const chosen = choices.meetings.get(key) ?? [];
  return (
    <Checkbox.Group
      label={text('attendance.meetings')}
      description={needs.includes('meeting') ? text('attendance.needs.meeting') : undefined}
      value={[...chosen]}
      onChange={(value) => {
        choose({ meetings: new Map([...choices.meetings, [key, value]]) });
        void desk.command({ do: 'meetings', file: key, meetings: value });
      }}
    >
      <Stack gap={4} mt={4}>
        {meetings.map((meeting) => {
          const title = meeting.title ?? text('attendance.meetingNoTitle');
          const label =
            meeting.date.date === undefined
              ? text('attendance.meetingNoDate', { title })
              : text('attendance.meeting', { title, date: date(meeting.date.date) });
          return <Checkbox key={meeting.key} value={meeting.key} label={label} size="sm" />;
        })}
      </Stack>
    </Checkbox.Group>
  );
}
