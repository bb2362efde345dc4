import { Button, Table } from '@mantine/core';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import type { TrashedRecord } from '../../store/project-store.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';

/** What was deleted, and the way back. */
export function TrashPage() {
  const store = useStore();
  const { readOnly } = useStoreSnapshot();
  const { text } = useTexts();
  const records = store.trash();
  return (
    <>
      <PageHeader title={text('activities.trash.title')} description={text('activities.trash.description')} />
      {records.length === 0 ? (
        <EmptyState title={text('activities.trash.empty')} />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('activities.trash.name')}</Table.Th>
              <Table.Th>{text('activities.trash.kind')}</Table.Th>
              <Table.Th>{text('activities.trash.deletedAt')}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {records.map((record) => (
              <TrashedLine key={record.id} record={record} isReadOnly={readOnly !== null} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}

function TrashedLine({ record, isReadOnly }: { readonly record: TrashedRecord; readonly isReadOnly: boolean }) {
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
      </Table.Td>
    </Table.Tr>
  );
}
