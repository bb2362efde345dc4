import { Stack, Table, Text, Title } from '@mantine/core';
import type { RegisterPlan, RowOutcome } from '../../../shared/register/model.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { SteadyButton } from '../../ui/steady-button.tsx';
import { useTexts } from '../../ui/text.tsx';
import { NewRecords } from './new-records.tsx';
import { RowGroup } from './row-group.tsx';
import { useValueWords } from './use-value-words.ts';

const pageLength = 50;

interface PreviewPartProps {
  readonly plan: RegisterPlan;
  readonly saveProblems: () => void;
  readonly isSaving: boolean;
}

/** What would come of every row, those that need somebody first. */
export function PreviewPart({ plan, saveProblems, isSaving }: PreviewPartProps) {
  const { text } = useTexts();
  const context = useValueWords(plan);
  const rows = <Outcome extends RowOutcome['outcome']>(outcome: Outcome) =>
    plan.rows.filter((row): row is Extract<RowOutcome, { outcome: Outcome }> => row.outcome === outcome);
  const unreadable = rows('unreadable');
  return (
    <Stack gap="lg">
      <RowGroup
        title={text('registerImport.group.unreadable', { count: unreadable.length })}
        rows={unreadable}
        context={context}
      >
        <SteadyButton variant="default" isOff={isSaving} onClick={saveProblems} style={{ alignSelf: 'flex-start' }}>
          {text('registerImport.saveProblems')}
        </SteadyButton>
      </RowGroup>
      <RowGroup
        title={text('registerImport.group.new', { count: rows('new').length })}
        rows={rows('new')}
        context={context}
      />
      <RowGroup
        title={text('registerImport.group.changed', { count: rows('changed').length })}
        rows={rows('changed')}
        context={context}
      />
      <NewRecords records={plan.newRecords} />
      <RowGroup
        title={text('registerImport.group.unchanged', { count: rows('unchanged').length })}
        rows={rows('unchanged')}
        context={context}
      />
      <IgnoredRows rows={rows('ignored').filter(({ reason }) => reason !== 'blank')} />
    </Stack>
  );
}

function IgnoredRows({ rows }: { readonly rows: readonly Extract<RowOutcome, { outcome: 'ignored' }>[] }) {
  const { text, number } = useTexts();
  const { shown, more } = useFirstOf(rows, pageLength);
  if (rows.length === 0) return null;
  const title = text('registerImport.group.ignored', { count: rows.length });
  return (
    <Stack gap="xs">
      <Title order={2}>{title}</Title>
      <Table aria-label={title} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="10%">{text('registerImport.row')}</Table.Th>
            <Table.Th>{text('registerImport.firstText')}</Table.Th>
            <Table.Th w="40%">{text('registerImport.why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map(({ sheetIndex, row, label, reason }) => (
            <Table.Tr key={`${sheetIndex} ${row}`}>
              <Table.Td>{number(row)}</Table.Td>
              <Table.Td>
                <Text size="sm">{label}</Text>
              </Table.Td>
              <Table.Td>{text(`registerImport.reason.${reason}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more}
    </Stack>
  );
}
