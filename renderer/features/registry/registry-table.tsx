import { Pill, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Organisation, Place } from '../../../shared/schema/registry.ts';
import { CardTable } from '../../ui/card-table.tsx';
import { useFirstOf } from '../../ui/show-more.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { RegistryRow } from './registry-row.ts';
import classes from './registry.module.css';

export interface Column<Entry> {
  readonly head: string;
  /** Room that it keeps beside long names. */
  readonly width?: string;
  readonly cell: (record: Entry) => ReactNode;
}

interface RegistryTableProps<Entry extends Organisation | Place> {
  readonly title: string;
  readonly rows: readonly RegistryRow<Entry>[];
  /** Between the name and the other names. */
  readonly columns: readonly Column<Entry>[];
  readonly onOpen: (id: string) => void;
}

const namesShown = 3;

/** Organisations or places, one a row; the name opens the record. */
export function RegistryTable<Entry extends Organisation | Place>({
  title,
  rows,
  columns,
  onOpen,
}: RegistryTableProps<Entry>) {
  const { text, number, country } = useTexts();
  const { shown, more } = useFirstOf(rows, 100);
  return (
    <>
      <CardTable cardColumns={3} verticalSpacing={6} highlightOnHover aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w="26%">
              {text('registry.column.name')}
            </Table.Th>
            {columns.map(({ head, width }) => (
              <Table.Th key={head} scope="col" {...(width !== undefined && { w: width })}>
                {head}
              </Table.Th>
            ))}
            <Table.Th scope="col">{text('registry.column.otherNames')}</Table.Th>
            <Table.Th scope="col">{text('registry.column.country')}</Table.Th>
            <Table.Th scope="col" data-align="end">
              {text('registry.column.uses')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => (
            <Table.Tr key={row.record.id} className={classes['row'] ?? ''} onClick={() => onOpen(row.record.id)}>
              <Table.Th scope="row">
                <NameCell row={row} onOpen={onOpen} />
              </Table.Th>
              {columns.map(({ head, cell }) => (
                <Table.Td key={head} data-label={head}>
                  {cell(row.record)}
                </Table.Td>
              ))}
              <Table.Td data-label={text('registry.column.otherNames')}>
                <NameChips names={row.record.otherNames ?? []} />
              </Table.Td>
              <Table.Td data-label={text('registry.column.country')}>
                {row.record.country === undefined ? '' : country(row.record.country)}
              </Table.Td>
              <Table.Td data-label={text('registry.column.uses')} data-align="end">
                {number(row.uses.activities.length)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
      {more}
    </>
  );
}

function NameCell({ row, onOpen }: { readonly row: RegistryRow; readonly onOpen: (id: string) => void }) {
  const { text } = useTexts();
  return (
    <>
      <button
        type="button"
        className={classes['name']}
        aria-haspopup="dialog"
        onClick={(event) => {
          event.stopPropagation();
          onOpen(row.record.id);
        }}
      >
        {row.label === '' ? text('registry.noName') : row.label}
      </button>
      {row.similar.length > 0 && (
        <div>
          <StateMark state="please check">{text('registry.double')}</StateMark>
        </div>
      )}
      {row.hasTwoVersions && (
        <div>
          <StateMark state="two versions">{text('registry.twoVersions')}</StateMark>
        </div>
      )}
    </>
  );
}

function NameChips({ names }: { readonly names: readonly string[] }) {
  const { text } = useTexts();
  if (names.length === 0) return null;
  const rest = names.length - namesShown;
  return (
    <Pill.Group gap={4}>
      {names.slice(0, namesShown).map((name) => (
        <Pill key={name} size="sm" classNames={{ root: classes['pill'] ?? '', label: classes['pillLabel'] ?? '' }}>
          {name}
        </Pill>
      ))}
      {rest > 0 && (
        <Text size="xs" c="dimmed">
          {text('registry.moreNames', { number: rest })}
        </Text>
      )}
    </Pill.Group>
  );
}
