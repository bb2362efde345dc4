import { Button, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { columnRoles } from '../../../shared/attendance/model.ts';
import type { ColumnRole, RecognisedColumn, RecognisedTable } from '../../../shared/attendance/model.ts';
import type { FileLine } from '../../../shared/attendance/session.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { answerColumns } from './answer-columns.ts';
import { useReview } from './desk-context.tsx';

interface MappingDrawerProps {
  /** The file whose columns are asked about; null: none. */
  readonly file: FileLine | null;
  readonly close: () => void;
}

/** Asks what the columns of a file are; the answer is remembered on this computer, by a hash of the heads. */
export function MappingDrawer({ file, close }: MappingDrawerProps) {
  const { text } = useTexts();
  return (
    <SideDrawer
      title={text('attendance.mapping', { file: file?.file ?? '' })}
      isOpen={file !== null}
      onClose={close}
      size="lg"
    >
      {file && (
        <Stack gap="lg">
          <Text size="sm">{text('attendance.mappingHelp')}</Text>
          {layoutsOf(file.tables).map((table) => (
            <TableColumns key={table.layout} table={table} done={close} />
          ))}
        </Stack>
      )}
    </SideDrawer>
  );
}

/** One table for each layout: an answer holds for all that have it. */
function layoutsOf(tables: readonly RecognisedTable[]): readonly RecognisedTable[] {
  return tables.filter(({ layout }, index) => tables.findIndex((one) => one.layout === layout) === index);
}

const namingRoles: ReadonlySet<ColumnRole> = new Set(['fullName', 'firstName', 'lastName', 'email']);

function TableColumns({ table, done }: { readonly table: RecognisedTable; readonly done: () => void }) {
  const { text } = useTexts();
  const { desk } = useReview();
  const [roles, setRoles] = useState<ReadonlyMap<number, ColumnRole>>(
    () => new Map(table.columns.map(({ column, role }) => [column, role])),
  );
  const hasName = [...roles.values()].some((role) => namingRoles.has(role));
  const apply = async () => {
    await answerColumns(desk, { layout: table.layout, roles: Object.fromEntries(roles) });
    done();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (hasName) void apply();
      }}
    >
      <Stack gap="md">
        <Title order={3}>
          {text('attendance.mappingTable', {
            sheet: table.sheet === '' ? '_none' : table.sheet,
            first: table.firstRow,
            last: table.lastRow,
          })}
        </Title>
        {table.columns.map((column) => (
          <ColumnField
            key={column.column}
            column={column}
            role={roles.get(column.column) ?? 'ignored'}
            onChange={(role) => setRoles(new Map([...roles, [column.column, role]]))}
          />
        ))}
        {!hasName && <StateMark state="must fix">{text('attendance.mappingNeedsName')}</StateMark>}
        <Button type="submit" w="fit-content" disabled={!hasName}>
          {text('attendance.mappingApply')}
        </Button>
      </Stack>
    </form>
  );
}

interface ColumnFieldProps {
  readonly column: RecognisedColumn;
  readonly role: ColumnRole;
  readonly onChange: (role: ColumnRole) => void;
}

function ColumnField({ column: { column, header, examples }, role, onChange }: ColumnFieldProps) {
  const { text, compare } = useTexts();
  const options = columnRoles
    .filter((one) => one !== 'ignored')
    .map((one) => ({ value: one, label: text(`attendance.role.${one}`) }))
    .toSorted((a, b) => compare(a.label, b.label));
  const letter = letterOf(column);
  const shown = examples.filter((example) => example !== '').join(' · ');
  return (
    <NativeSelect
      label={
        header === ''
          ? text('attendance.mappingNoHeader', { letter })
          : text('attendance.mappingColumn', { letter, header })
      }
      description={shown === '' ? undefined : text('attendance.mappingExamples', { examples: shown })}
      value={role}
      data={[{ value: 'ignored', label: text('attendance.role.ignored') }, ...options]}
      onChange={(event) => {
        const chosen = columnRoles.find((one) => one === event.currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

/** The letter over a column, as spreadsheets have it: A, B, … Z, AA. */
export function letterOf(column: number): string {
  const before = column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}
