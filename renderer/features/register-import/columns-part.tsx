import { Button, Checkbox, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { registerFields, repeatableFields } from '../../../shared/register/model.ts';
import type { RegisterField } from '../../../shared/register/model.ts';
import { CardTable } from '../../ui/card-table.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ListDefaults } from './list-defaults.tsx';
import type { LayoutMapping, ListMappings } from './use-mappings.ts';

interface ColumnsPartProps {
  readonly layout: LayoutMapping;
  readonly mappings: ListMappings;
}

/** The columns of a list with their first values, each beside what it says. */
export function ColumnsPart({ layout, mappings }: ColumnsPartProps) {
  const { text } = useTexts();
  const { mapping, tables, isRemembered } = layout;
  const [first] = tables;
  if (!first) return null;
  const { columns } = first.table;
  const choose = (column: number, field: RegisterField) => {
    const fields = { ...mapping.fields };
    // A field that one column says is taken from the other that said it before.
    for (const [other, said] of Object.entries(fields))
      if (said === field && !repeatableFields.has(field)) fields[other] = 'ignored';
    fields[column] = field;
    mappings.replace({ ...mapping, fields });
  };
  const options = registerFields.map((value) => ({ value, label: text(`registerImport.field.${value}`) }));
  return (
    <Stack gap="sm" component="section" aria-label={text('registerImport.columns')}>
      <Group justify="space-between" align="flex-end">
        <Title order={2}>{text('registerImport.columns')}</Title>
        {isRemembered && (
          <Group gap="sm">
            <StateMark state="neutral">{text('registerImport.remembered')}</StateMark>
            <Button size="compact-sm" variant="default" onClick={() => mappings.forget(mapping.layout)}>
              {text('registerImport.forget')}
            </Button>
          </Group>
        )}
      </Group>
      <SheetChoice layout={layout} mappings={mappings} />
      <CardTable cardColumns={2} aria-label={text('registerImport.columns')} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{text('registerImport.column')}</Table.Th>
            <Table.Th>{text('registerImport.firstValues')}</Table.Th>
            <Table.Th w="30%">{text('registerImport.says')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map(({ column, header, examples, isPersonal }) => (
            <Table.Tr key={column}>
              <Table.Th scope="row" fw={600} style={{ overflowWrap: 'anywhere' }}>
                {header || text('registerImport.noHeader', { number: column + 1 })}
              </Table.Th>
              <Table.Td data-label={text('registerImport.firstValues')}>
                <Text size="sm" c="dimmed" lineClamp={2} title={examples.join(' · ')}>
                  {isPersonal ? text('registerImport.personal') : examples.join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td data-label={text('registerImport.says')}>
                <Select
                  size="xs"
                  aria-label={text('registerImport.saysNamed', { column: header || String(column + 1) })}
                  data={isPersonal ? options.filter(({ value }) => value === 'ignored') : options}
                  value={mapping.fields[column] ?? 'ignored'}
                  title={text(`registerImport.field.${mapping.fields[column] ?? 'ignored'}`)}
                  onChange={(value) => value !== null && choose(column, value)}
                  allowDeselect={false}
                  searchable
                  maxDropdownHeight={320}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
      <ListDefaults layout={layout} mappings={mappings} />
    </Stack>
  );
}

/** Which sheets of the file are taken in, where several have such a list. */
function SheetChoice({ layout: { tables }, mappings }: ColumnsPartProps) {
  const { text } = useTexts();
  const all = mappings.layouts.reduce((sum, layout) => sum + layout.tables.length, 0);
  if (all < 2) return null;
  return (
    <Group gap="md" role="group" aria-label={text('registerImport.sheets')}>
      <Text size="sm">{text('registerImport.sheets')}</Text>
      {tables.map(({ table, isLeftOut }) => (
        <Checkbox
          key={`${table.sheetIndex} ${table.firstRow}`}
          label={text('registerImport.sheetRows', { sheet: table.sheet, rows: table.lastRow - table.firstRow + 1 })}
          checked={!isLeftOut}
          onChange={(event) => mappings.leaveOut(table.sheetIndex, !event.currentTarget.checked)}
        />
      ))}
    </Group>
  );
}
