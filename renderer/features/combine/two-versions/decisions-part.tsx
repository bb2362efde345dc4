import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { decisionsOf } from '../../../../shared/consolidation/package-content.ts';
import { fileNameOf } from '../../../../shared/package/file-name.ts';
import { scanInSteps } from '../../../../shared/consolidation/scan-in-steps.ts';
import { useHost } from '../../../host/host-context.tsx';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { fieldWords } from '../../../ui/field-words.ts';
import { Fold } from '../../../ui/fold.tsx';
import { savedPlace } from '../../../ui/saved-place.ts';
import { ScanResult } from '../../../ui/scan-result.tsx';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useInSlices } from '../../../ui/use-in-slices.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { namedOr } from '../use-names.ts';

type Saved = { readonly file: string; readonly place: string } | 'failed' | null;

/** What was decided so far, newest first, and a file of it for the command line. */
export function DecisionsPart({ context }: { readonly context: ValueContext }) {
  const { texts } = context;
  const { text, moment } = texts;
  const store = useStore();
  const { host } = useHost();
  const { state, workspace } = useStoreSnapshot();
  const [saved, setSaved] = useState<Saved>(null);
  const decisions = [...state.decisions.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const { shown, more } = useFirstOf(decisions, 20);
  const scan = useInSlices(useCallback(() => scanInSteps(decisionsOf(state)), [state]));
  if (decisions.length === 0) return null;

  const save = async () => {
    try {
      const { text: content } = await store.exportPackage({ purpose: 'decisions' });
      const suggestedName = fileNameOf([state.project.code, text('combine.decisions.fileName')], '.json');
      const outcome = await host.saveFile({ suggestedName, bytes: browserPlatform.encodeUtf8(content) });
      setSaved(outcome.saved ? { file: suggestedName, place: savedPlace({ text }, outcome.place) } : null);
    } catch {
      setSaved('failed');
    }
  };

  return (
    <Fold
      title={text('combine.decisions.title')}
      summary={text('combine.decisions.count', { count: decisions.length })}
    >
      <Stack gap="sm">
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing={4} aria-label={text('combine.decisions.title')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text('combine.batch.at')}</Table.Th>
                <Table.Th>{text('combine.decisions.what')}</Table.Th>
                <Table.Th>{text('combine.decisions.by')}</Table.Th>
                <Table.Th>{text('combine.decisions.why')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map(({ id, kind, record, field, at, author, reason }) => (
                <Table.Tr key={id} style={{ verticalAlign: 'top' }}>
                  <Table.Td>{moment(at)}</Table.Td>
                  <Table.Td>
                    {text('combine.leftAlone', {
                      label: namedOr(context, context.nameOf(record) ?? '', kind),
                      field: fieldWords(texts, kind, field),
                    })}
                  </Table.Td>
                  <Table.Td>{author}</Table.Td>
                  <Table.Td>{reason}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        {more}
        <Text size="sm" c="dimmed" maw="70ch">
          {text('combine.decisions.help')}
        </Text>
        <ScanResult
          scan={scan}
          linkOf={(kind, id) => ({
            label: namedOr(context, context.nameOf(id) ?? '', kind),
            ...(kind === 'activity' && { href: `#/activities/${id}` }),
          })}
        />
        <Group gap="md">
          <Button size="compact-md" variant="default" disabled={workspace.isPractice} onClick={() => void save()}>
            {text('combine.decisions.save')}
          </Button>
          {workspace.isPractice && <StateMark state="neutral">{text('send.practice')}</StateMark>}
          <div role="status">
            {saved === 'failed' && <StateMark state="must fix">{text('combine.decisions.failed')}</StateMark>}
            {saved !== null && saved !== 'failed' && (
              <StateMark state="complete">{text('combine.decisions.saved', saved)}</StateMark>
            )}
          </div>
        </Group>
      </Stack>
    </Fold>
  );
}
