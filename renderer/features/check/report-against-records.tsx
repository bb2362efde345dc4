import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useHost } from '../../host/host-context.tsx';
import { DropField } from '../../ui/drop-field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
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
  const { text, issue } = useTexts();
  const { host } = useHost();
  const { current, open, paste, close } = useReportFile();
  const choose = async () => {
    const [first] = await host.openFiles({ kind: 'any', multiple: false });
    if (first) open({ name: first.name, size: first.bytes.length, load: () => Promise.resolve(first.bytes) });
  };
  const drop = ([first]: readonly File[]) => {
    if (!first) return;
    open({ name: first.name, size: first.size, load: async () => new Uint8Array(await first.arrayBuffer()) });
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
      {current.state === 'reading' && (
        <Group gap="sm" role="status">
          <StateMark state="saving">{text('checkReport.reading', { file: current.file })}</StateMark>
          <Button size="compact-sm" variant="default" onClick={close}>
            {text('checkReport.stop')}
          </Button>
        </Group>
      )}
      {current.state === 'refused' && (
        <Stack gap="xs" role="alert">
          {current.issues.map((one) => (
            <StateMark key={issue(one)} state="must fix">
              {issue(one)}
            </StateMark>
          ))}
        </Stack>
      )}
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
          <ReportDifferences parts={current.parts} />
        </Stack>
      )}
    </Stack>
  );
}
