import { Button } from '@mantine/core';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { useTexts } from '../../ui/text.tsx';
import { NewRecord } from './new-record.tsx';
import type { RegistryKind } from './pending-edits.ts';
import { RecordDetails } from './record-details.tsx';
import { RegistryList } from './registry-list.tsx';
import type { RegistryRow } from './registry-row.ts';
import type { Column } from './registry-table.tsx';
import { useOpened } from './use-opened.ts';

/** What tells the page of organisations from that of places. */
interface RegistryPageProps<Entry extends Organisation | Place> {
  readonly kind: RegistryKind;
  readonly words: Readonly<Record<'title' | 'help' | 'search' | 'add' | 'empty' | 'emptyHelp', string>>;
  readonly rows: readonly RegistryRow<Entry>[];
  readonly columns: readonly Column<Entry>[];
}

/** A table of records, and one of them beside it. */
export function RegistryPage<Entry extends Organisation | Place>(props: RegistryPageProps<Entry>) {
  const { kind, words, rows, columns } = props;
  const { text } = useTexts();
  const { readOnly } = useStoreSnapshot();
  const [opened, setOpened] = useOpened();
  const openRecord = (id: string) => setOpened({ id });
  const close = () => setOpened(null);
  const id = opened === null || opened === 'new' ? undefined : opened.id;
  const row = rows.find(({ record }) => record.id === id);
  const addButton = (
    <Button leftSection={<Icon name="add" />} disabled={readOnly !== null} onClick={() => setOpened('new')}>
      {words.add}
    </Button>
  );
  const label = row && (row.label === '' ? text('registry.noName') : row.label);
  return (
    <>
      <PageHeader title={words.title} description={words.help} actions={rows.length > 0 && addButton} />
      {rows.length === 0 ? (
        <EmptyState title={words.empty} actions={addButton}>
          {words.emptyHelp}
        </EmptyState>
      ) : (
        <RegistryList
          kind={kind}
          title={words.title}
          searchLabel={words.search}
          rows={rows}
          columns={columns}
          onOpen={openRecord}
        />
      )}
      <SideDrawer
        title={opened === 'new' ? words.add : (label ?? '')}
        isOpen={opened === 'new' || row !== undefined}
        onClose={close}
        size="lg"
      >
        {opened === 'new' && <NewRecord kind={kind} rows={rows} onOpen={openRecord} />}
        {row && (
          <RecordDetails key={row.record.id} kind={kind} row={row} rows={rows} onOpen={openRecord} onClose={close} />
        )}
      </SideDrawer>
    </>
  );
}
