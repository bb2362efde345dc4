import { Button, Group, Table } from '@mantine/core';
import { useState } from 'react';
import { forgetBeside } from '../../store/kept-beside.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import type { TrashedRecord } from '../../store/store-changes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErasePanel } from '../../ui/erase-panel.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useFocusWhenChanged } from '../../ui/use-focus-when-lost.ts';

/** What was deleted, and the way back. */
export function TrashPage() {
  const store = useStore();
  const { readOnly, backup, workspace } = useStoreSnapshot();
  const { text } = useTexts();
  const showToast = useToasts();
  const [asked, setAsked] = useState<TrashedRecord | null>(null);
  const records = store.trash();
  // What was restored or erased leaves the list, and its buttons with it: the focus stays at the list.
  const list = useFocusWhenChanged<HTMLDivElement>(`${records.length} ${asked?.id ?? ''}`);
  return (
    <>
      <PageHeader title={text('activities.trash.title')} description={text('activities.trash.description')} />
      {asked && (
        <ErasePanel
          key={asked.id}
          title={text('erase.title', { name: asked.label || text('activities.noTitle') })}
          explanation={text('erase.record')}
          erase={async (_keeps, told) => {
            const outcome = await store.erase({ record: asked.id }, told);
            if (outcome.ok) {
              forgetBeside(localStorage, workspace.name, asked.id);
              // The message that it is in the trash names it, and its Undo has nothing to bring back.
              showToast(null);
            }
            return outcome;
          }}
          uncut={backup.uncut ?? []}
          removeBackup={store.removeBackup}
          close={() => setAsked(null)}
        />
      )}
      <div ref={list} tabIndex={-1} role="group" aria-label={text('activities.trash.title')}>
        {records.length === 0 ? (
          <EmptyState title={text('activities.trash.empty')} />
        ) : (
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text('activities.trash.name')}</Table.Th>
                <Table.Th>{text('activities.trash.kind')}</Table.Th>
                <Table.Th>{text('activities.trash.deletedAt')}</Table.Th>
                <Table.Th ta="right">{text('activities.trash.action')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {records.map((record) => (
                <TrashedLine
                  key={record.id}
                  record={record}
                  isReadOnly={readOnly !== null}
                  erase={() => setAsked(record)}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </div>
    </>
  );
}

interface TrashedLineProps {
  readonly record: TrashedRecord;
  readonly isReadOnly: boolean;
  /** Asks before anything is erased. */
  readonly erase: () => void;
}

function TrashedLine({ record, isReadOnly, erase }: TrashedLineProps) {
  const store = useStore();
  const showToast = useToasts();
  const { text, moment } = useTexts();
  const name = record.label || text('activities.noTitle');
  const restore = () => {
    store.restore(record.id).then(
      () => showToast({ message: text('activities.trash.restored', { name }) }),
      () => showToast({ message: text('activities.failed') }),
    );
  };
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{text('activities.trash.kindName', { kind: record.kind })}</Table.Td>
      <Table.Td>{moment(record.deletedAt)}</Table.Td>
      <Table.Td ta="right">
        <Group gap="xs" justify="flex-end">
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<Icon name="undo" size={14} />}
            disabled={isReadOnly}
            aria-label={text('activities.trash.restoreNamed', { name })}
            onClick={restore}
          >
            {text('activities.trash.restore')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={isReadOnly}
            aria-label={text('erase.openNamed', { name })}
            onClick={erase}
          >
            {text('erase.open')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
