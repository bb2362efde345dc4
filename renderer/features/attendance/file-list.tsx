import { Button, CloseButton, Group, Loader, Paper, Stack, Text } from '@mantine/core';
import type { FileLine } from '../../../shared/attendance/session.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useFocusWhenLost } from '../../ui/use-focus-when-lost.ts';
import { useDeskState, useReview } from './desk-context.tsx';
import { isUnfinished } from './desk-state.ts';
import type { DeskFile } from './desk-state.ts';
import { FileAbout } from './file-about.tsx';

interface FileListProps {
  readonly openColumns: (file: FileLine) => void;
}

/** The files on the desk, each with what it was recognised as, and why. */
export function FileList({ openColumns }: FileListProps) {
  const { text } = useTexts();
  const { desk } = useReview();
  const { files, overview } = useDeskState();
  const isWorking = files.some(isUnfinished);
  const list = useFocusWhenLost<HTMLDivElement>();
  return (
    <Stack gap="sm" component="section" aria-label={text('attendance.files')} ref={list} tabIndex={-1}>
      {files.map((file) => (
        <Paper key={file.key} withBorder p="sm" role="group" aria-label={file.name}>
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
            <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {file.name}
            </Text>
            <CloseButton
              size="sm"
              aria-label={text('attendance.removeFile', { file: file.name })}
              onClick={() => desk.remove(file.key)}
            />
          </Group>
          <FileState file={file} line={overview?.files.find(({ key }) => key === file.key)} openColumns={openColumns} />
        </Paper>
      ))}
      {isWorking && (
        <Button size="compact-sm" variant="default" onClick={() => desk.cancel()}>
          {text('attendance.stop')}
        </Button>
      )}
    </Stack>
  );
}

interface FileStateProps extends FileListProps {
  readonly file: DeskFile;
  readonly line: FileLine | undefined;
}

function FileState({ file, line, openColumns }: FileStateProps) {
  const { text, issue } = useTexts();
  const { status, issues } = file;
  if (status === 'done') return line ? <FileAbout file={file} line={line} openColumns={openColumns} /> : null;
  if (status === 'refused') {
    return issues.map((one) => (
      <StateMark key={one.code} state="must fix">
        {issue(one)}
      </StateMark>
    ));
  }
  if (status === 'cancelled' || status === 'here already') {
    return <StateMark state="neutral">{text(`attendance.status.${status}`)}</StateMark>;
  }
  return (
    <Group gap="xs" role="status">
      <Loader size={14} aria-hidden />
      <Text size="sm">{text(`attendance.status.${status}`)}</Text>
    </Group>
  );
}
