import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { isUsed } from '../../../shared/counting/record-uses.ts';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStoreSnapshot } from '../../store/store-context.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useRemembered } from '../../ui/use-remembered.ts';
import type { RegistryKind } from './pending-edits.ts';
import { filterRows } from './registry-row.ts';
import type { RegistryRow } from './registry-row.ts';
import { RegistryTable } from './registry-table.tsx';
import type { Column } from './registry-table.tsx';

interface RegistryListProps<Entry extends Organisation | Place> {
  readonly kind: RegistryKind;
  readonly title: string;
  readonly searchLabel: string;
  readonly rows: readonly RegistryRow<Entry>[];
  readonly columns: readonly Column<Entry>[];
  readonly onOpen: (id: string) => void;
}

/** Search and filters above the table. What was looked for stays while the window is open. */
export function RegistryList<Entry extends Organisation | Place>(props: RegistryListProps<Entry>) {
  const { kind, title, searchLabel, rows, columns, onOpen } = props;
  const { text, compare } = useTexts();
  const { workspace } = useStoreSnapshot();
  const [remembered, setQuery] = useRemembered(`forin.registry.search.${workspace.name}.${kind}`);
  const query = remembered ?? '';
  const [onlyDoubles, setOnlyDoubles] = useState(false);
  const [onlyUnused, setOnlyUnused] = useState(false);
  // Typing never waits for the table.
  const deferredQuery = useDeferredValue(query);
  const doubles = useMemo(() => rows.filter(({ similar }) => similar.length > 0).length, [rows]);
  const unused = useMemo(() => rows.filter(({ uses }) => !isUsed(uses)).length, [rows]);
  const shown = useMemo(
    () => filterRows(rows, { query: deferredQuery, onlyDoubles, onlyUnused }, compare),
    [rows, deferredQuery, onlyDoubles, onlyUnused, compare],
  );
  return (
    <>
      <Group align="flex-end" gap="md" mb="sm">
        <TextInput
          type="search"
          label={searchLabel}
          leftSection={<Icon name="search" />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value || null)}
          w={320}
          maw="100%"
        />
        {(doubles > 0 || onlyDoubles) && (
          <Checkbox
            label={text('registry.onlyDoubles', { number: doubles })}
            checked={onlyDoubles}
            onChange={(event) => setOnlyDoubles(event.currentTarget.checked)}
            mb={8}
          />
        )}
        {(unused > 0 || onlyUnused) && (
          <Checkbox
            label={text('registry.onlyUnused', { number: unused })}
            checked={onlyUnused}
            onChange={(event) => setOnlyUnused(event.currentTarget.checked)}
            mb={8}
          />
        )}
        <Text size="sm" c="dimmed" mb={8} role="status">
          {text('registry.shown', { shown: shown.length, of: rows.length })}
        </Text>
      </Group>
      {shown.length === 0 ? (
        <Text>{text('registry.nothingFound')}</Text>
      ) : (
        <RegistryTable title={title} rows={shown} columns={columns} onOpen={onOpen} />
      )}
    </>
  );
}
