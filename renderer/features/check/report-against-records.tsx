import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useHost } from '../../host/host-context.tsx';
import { arrivingFile, droppedFile } from '../../reading/arriving-file.ts';
import { DropField } from '../../ui/drop-field.tsx';
import { FileProgress } from '../../ui/file-progress.tsx';
import { Fold } from '../../ui/fold.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ReportDifferences } from './report-differences.tsx';
import { useReportFile } from './use-report-file.ts';

/** A Word report, dropped, chosen or pasted, held against what is recorded here. */
export function ReportAgainstRecords() {
  const { text } = useTexts();
  return (
    <Fold title={text('checkReport.title')} summary={text('checkReport.summary')}>
      <Intake />
    </Fold>
  );
}

function Intake() {
  const { text } = useTexts();
  const { host } = useHost();
  const { current, open, paste, close } = useReportFile();
  const choose = async () => {
    const [first] = await host.openFiles({ kind: 'any', multiple: false });
    if (first) open(arrivingFile(first));
  };
  const drop = ([first]: readonly File[]) => {
    if (first) open(droppedFile(first));
  };
  return (
    <Stack gap="md">
      <DropField
        label={text('checkReport.drop')}
        help={text('checkReport.dropHelp')}
        chooseLabel={text('checkReport.choose')}
        isDisabled={current.state === 'reading'}
        choose={() => void choose()}
        drop={drop}
      />
      <Textarea
        label={text('checkReport.paste')}
        description={text('checkReport.pasteHelp')}
        value=""
        rows={2}
        onChange={() => {}}
        onPaste={(event) => {
          event.preventDefault();
          const html = event.clipboardData.getData('text/html');
          const plain = event.clipboardData.getData('text/plain');
          if (html !== '' || plain !== '')
            paste({ ...(html !== '' && { html }), text: plain }, text('checkReport.pasted'));
        }}
      />
      <FileProgress
        reading={current.state === 'reading' ? text('checkReport.reading', { file: current.file }) : null}
        stopLabel={text('checkReport.stop')}
        stop={close}
        issues={current.state === 'refused' ? current.issues : []}
      />
      {current.state === 'read' && (
        <Stack gap="sm">
          <Group gap="sm" justify="space-between">
            <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
              {current.file}
            </Text>
            <Button size="compact-sm" variant="default" onClick={close}>
              {text('checkReport.close')}
            </Button>
          </Group>
          <ReportDifferences parts={current.value} />
        </Stack>
      )}
    </Stack>
  );
}
