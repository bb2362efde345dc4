import { SegmentedControl, Table, Text } from '@mantine/core';
import type { Activity } from '../../../../shared/schema/activity.ts';
import type { ComparedFields, DifferingField, Side } from '../../../../shared/linkage/combine-fields.ts';
import { CardTable } from '../../../ui/card-table.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { fieldWords } from '../../../ui/field-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { fieldValue } from './field-value.ts';

interface FieldTableProps {
  readonly compared: ComparedFields;
  /** The record that stands, or would, first. */
  readonly records: readonly [Activity, Activity];
  readonly context: ValueContext;
  /** Given where the two are combined: what was chosen, by field. */
  readonly choice?: {
    readonly chosen: Readonly<Partial<Record<string, Side>>>;
    readonly choose: (field: string, side: Side) => void;
  };
}

/** What differs, side by side; where the two are one event, whose value the kept record gets. What agrees is folded. */
export function FieldTable({ compared, records, context, choice }: FieldTableProps) {
  const { texts } = context;
  const { text } = texts;
  const [kept, other] = records;
  const labelOf = (field: keyof Activity) => fieldWords(texts, 'activity', field);
  const partnerOf = ({ reportedBy, reference }: Activity) =>
    [reportedBy && context.nameOf(reportedBy), reference].filter((part) => part !== undefined).join(', ');
  return (
    <div>
      <CardTable cardColumns={2} verticalSpacing="xs" layout="fixed" aria-label={text('sameEvent.differing')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="20%">{text('combine.field')}</Table.Th>
            <Table.Th>{partnerOf(kept)}</Table.Th>
            <Table.Th>{partnerOf(other)}</Table.Th>
            {choice && <Table.Th w={220}>{text('sameEvent.taken')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {compared.differing.map((field) => (
            <Table.Tr key={field.name} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={600}>
                {labelOf(field.name)}
              </Table.Th>
              <Value label={partnerOf(kept)} value={fieldValue(context, field.name, field.kept)} />
              <Value label={partnerOf(other)} value={fieldValue(context, field.name, field.other)} />
              {choice && (
                <Table.Td data-label={text('sameEvent.taken')} data-wide>
                  <SegmentedControl
                    size="xs"
                    aria-label={text('sameEvent.takenOf', { field: labelOf(field.name) })}
                    data={sidesOf(field).map((side) => ({ value: side, label: text(`sameEvent.side.${side}`) }))}
                    value={choice.chosen[field.name] ?? field.usual}
                    onChange={(side) => choice.choose(field.name, side)}
                  />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </CardTable>
      {compared.alike.length > 0 && (
        <Fold title={text('sameEvent.alike', { count: compared.alike.length })}>
          {compared.alike.map((field) => (
            <Text key={field} size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              <strong>{labelOf(field)}:</strong> {fieldValue(context, field, kept[field])}
            </Text>
          ))}
        </Fold>
      )}
    </div>
  );
}

function Value({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <Table.Td data-label={label} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
      {value}
    </Table.Td>
  );
}

function sidesOf({ isList }: DifferingField): readonly Side[] {
  return isList ? ['kept', 'other', 'both'] : ['kept', 'other'];
}
