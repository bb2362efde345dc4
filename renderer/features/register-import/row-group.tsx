import { Accordion, Group, Stack, Table, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Issue } from '../../../shared/issue.ts';
import { parseAddress } from '../../../shared/package/address.ts';
import type { RegisterDifference, RowOutcome } from '../../../shared/register/model.ts';
import { fieldWords } from '../../ui/field-words.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { valueWords } from '../../ui/value-words.ts';
import type { ValueContext } from '../../ui/value-words.ts';

const pageLength = 50;

type ShownRow = Exclude<RowOutcome, { outcome: 'ignored' }>;

interface RowGroupProps {
  readonly title: string;
  readonly rows: readonly ShownRow[];
  readonly context: ValueContext;
  readonly children?: ReactNode;
}

/** Rows that come to the same, each to be opened. */
export function RowGroup({ title, rows, context, children }: RowGroupProps) {
  const { text } = useTexts();
  const { shown, more } = useFirstOf(rows, pageLength);
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{title}</Title>
      {children}
      <Accordion multiple variant="contained" order={3} chevronPosition="left">
        {shown.map((row) => (
          // The value becomes part of an id, in which no blank may stand.
          <Accordion.Item key={`${row.sheetIndex}-${row.row}`} value={`${row.sheetIndex}-${row.row}`}>
            <Accordion.Control>
              <Group gap="sm" justify="space-between" wrap="nowrap">
                <Text size="sm" component="span">
                  <strong>{row.label || text('activities.noTitle')}</strong>{' '}
                  <Text span c="dimmed">
                    {text('registerImport.rowOf', { sheet: row.sheet, row: row.row })}
                  </Text>
                </Text>
                <RowSize row={row} />
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <RowDetails row={row} context={context} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {more}
    </Stack>
  );
}

function RowSize({ row }: { readonly row: ShownRow }) {
  const { text } = useTexts();
  if (row.outcome === 'unreadable')
    return <StateMark state="must fix">{text('registerImport.problems', { count: row.issues.length })}</StateMark>;
  if (row.notes.length > 0)
    return <StateMark state="please check">{text('registerImport.notes', { count: row.notes.length })}</StateMark>;
  if (row.outcome === 'unchanged') return null;
  return (
    <Text size="sm" c="dimmed" component="span" style={{ whiteSpace: 'nowrap' }}>
      {text('combine.fieldsChanged', { count: row.differences.filter(isShown).length })}
    </Text>
  );
}

function RowDetails({ row, context }: { readonly row: ShownRow; readonly context: ValueContext }) {
  const { text } = useTexts();
  if (row.outcome === 'unreadable') return <Issues issues={row.issues} state="must fix" />;
  return (
    <Stack gap="sm">
      <Issues issues={row.notes} state="please check" />
      {row.outcome === 'unchanged' ? (
        <Text size="sm">{text('registerImport.unchangedText')}</Text>
      ) : (
        <Differences row={row} context={context} />
      )}
    </Stack>
  );
}

function Issues({ issues, state }: { readonly issues: readonly Issue[]; readonly state: 'must fix' | 'please check' }) {
  const { issue } = useTexts();
  return issues.map((one) => (
    <div key={`${one.code} ${one.path.field}`}>
      <StateMark state={state}>{issue(one)}</StateMark>
    </div>
  ));
}

interface DifferencesProps {
  readonly row: Extract<RowOutcome, { outcome: 'new' | 'changed' }>;
  readonly context: ValueContext;
}

function Differences({ row, context }: DifferencesProps) {
  const { texts } = context;
  const { text } = texts;
  const isNew = row.outcome === 'new';
  return (
    <Table verticalSpacing={4} aria-label={row.label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="30%">{text('combine.field')}</Table.Th>
          {!isNew && <Table.Th>{text('combine.before')}</Table.Th>}
          <Table.Th>{text('combine.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {row.differences.filter(isShown).map(({ address, before, after }) => (
          <Table.Tr key={address} style={{ verticalAlign: 'top' }}>
            <Table.Td>{fieldWords(texts, 'activity', address)}</Table.Td>
            {!isNew && <Table.Td style={cellStyle}>{valueWords(context, 'activity', address, before)}</Table.Td>}
            <Table.Td style={cellStyle}>{valueWords(context, 'activity', address, after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const cellStyle = { overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const;

/** Where an entry stands among others is nothing to read. */
function isShown({ address }: RegisterDifference): boolean {
  return parseAddress(address).field !== 'position';
}
