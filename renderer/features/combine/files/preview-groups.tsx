import { Accordion, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import type { Conflict } from '../../../../shared/schema/dataset.ts';
import type { RecordKind } from '../../../../shared/schema/record.ts';
import type { PreviewedRecord } from '../../../store/store-changes.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { fieldWords } from '../../../ui/field-words.ts';
import { ArrivingSameEvents } from './arriving-same-events.tsx';
import type { CombinedPreview } from './incoming.ts';
import { choiceWords } from '../two-versions/choice-words.ts';
import { choicesOf } from '../two-versions/conflict-choices.ts';
import { senderWords } from '../two-versions/writer-words.ts';
import { namedOr, useNames } from '../use-names.ts';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';

/** Records shown before somebody asks for more. */
const pageLength = 50;

/** What would become new, different, deleted or doubtful, record by record, each field from what it is to what it would be. */
export function PreviewGroups({ combined }: { readonly combined: CombinedPreview }) {
  const { text } = useTexts();
  const context = useNames(combined.incoming);
  const { removed, changed, added, newConflicts } = combined.preview;
  const doubtful = new Map(newConflicts.map((conflict) => [`${conflict.record} ${conflict.field}`, conflict]));
  const shared = { context, doubtful };
  return (
    <Stack gap="lg">
      <ArrivingSameEvents combined={combined} context={context} />
      <RecordGroup {...shared} title={text('combine.group.removed', { count: removed.length })} records={removed} />
      <RecordGroup {...shared} title={text('combine.group.changed', { count: changed.length })} records={changed} />
      <RecordGroup {...shared} title={text('combine.group.added', { count: added.length })} records={added} isNew />
      {newConflicts.length > 0 && (
        <Stack gap="xs">
          <Title order={2}>{text('combine.group.conflicts', { count: newConflicts.length })}</Title>
          <StateMark state="two versions">{text('combine.conflictsHelp')}</StateMark>
          <DisputedFields conflicts={newConflicts} context={context} />
        </Stack>
      )}
    </Stack>
  );
}

/** The fields in question, each with its record. */
function DisputedFields({
  conflicts,
  context,
}: {
  readonly conflicts: readonly Conflict[];
  readonly context: ValueContext;
}) {
  const { texts } = context;
  const { shown, more } = useFirstOf(conflicts, pageLength);
  return (
    <>
      <List size="sm">
        {shown.map(({ kind, record, field }) => (
          <List.Item key={`${record} ${field}`}>
            {texts.text('combine.leftAlone', {
              label: namedOr(context, context.nameOf(record) ?? '', kind),
              field: fieldWords(texts, kind, field),
            })}
          </List.Item>
        ))}
      </List>
      {more}
    </>
  );
}

interface RecordGroupProps {
  readonly title: string;
  readonly records: readonly PreviewedRecord[];
  readonly context: ValueContext;
  /** Fields that will be in two versions, by record id and address. */
  readonly doubtful: ReadonlyMap<string, Conflict>;
  readonly isNew?: boolean;
}

function RecordGroup({ title, records, context, doubtful, isNew = false }: RecordGroupProps) {
  const { text } = useTexts();
  const { shown, more } = useFirstOf(records, pageLength);
  if (records.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2}>{title}</Title>
      <RecordNames records={shown.filter(({ fields }) => fields.length === 0)} context={context} />
      <Accordion multiple variant="contained" order={3} chevronPosition="left">
        {shown
          .filter(({ fields }) => fields.length > 0)
          .map((record) => (
            <Accordion.Item key={record.id} value={record.id}>
              <Accordion.Control>
                <Group gap="sm" justify="space-between" wrap="nowrap">
                  <Text size="sm" component="span">
                    <strong>{namedOr(context, record.label, record.kind)}</strong>{' '}
                    <Text span c="dimmed">
                      {text(`combine.kind.${record.kind}`)}
                    </Text>
                  </Text>
                  <Text size="sm" c="dimmed" component="span" style={{ whiteSpace: 'nowrap' }}>
                    {text('combine.fieldsChanged', { count: record.fields.length })}
                  </Text>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <FieldTable record={record} context={context} doubtful={doubtful} isNew={isNew} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
      </Accordion>
      {more}
    </Stack>
  );
}

/** Records of which there is no more to say: deleted ones, or brought back. */
function RecordNames({ records, context }: Pick<RecordGroupProps, 'records' | 'context'>) {
  const { text } = useTexts();
  if (records.length === 0) return null;
  return (
    <List size="sm">
      {records.map(({ id, kind, label }) => (
        <List.Item key={id}>
          {namedOr(context, label, kind)}{' '}
          <Text span size="sm" c="dimmed">
            {text(`combine.kind.${kind}`)}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}

type FieldTableProps = Pick<RecordGroupProps, 'context' | 'doubtful' | 'isNew'> & { readonly record: PreviewedRecord };

function FieldTable({ record, context, doubtful, isNew = false }: FieldTableProps) {
  const { texts } = context;
  const { text } = texts;
  const said = (kind: RecordKind, address: string, value: unknown) => valueWords(context, kind, address, value);
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table
        verticalSpacing="xs"
        layout="fixed"
        aria-label={text('combine.fieldsOf', { label: namedOr(context, record.label, record.kind) })}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{text('combine.field')}</Table.Th>
            {!isNew && <Table.Th>{text('combine.before')}</Table.Th>}
            <Table.Th>{text('combine.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {record.fields.map(({ address, before, after }) => {
            const conflict = doubtful.get(`${record.id} ${address}`);
            return (
              <Table.Tr key={address} style={{ verticalAlign: 'top' }}>
                <Table.Td>{fieldWords(texts, record.kind, address)}</Table.Td>
                {!isNew && <Table.Td style={cellStyle}>{said(record.kind, address, before)}</Table.Td>}
                <Table.Td style={cellStyle}>
                  {conflict ? (
                    <BothVersions conflict={conflict} context={context} />
                  ) : (
                    said(record.kind, address, after)
                  )}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Each of the values between which somebody will have to choose, with who wrote it. */
function BothVersions({ conflict, context }: { readonly conflict: Conflict; readonly context: ValueContext }) {
  return (
    <>
      <StateMark state="two versions">{context.texts.text('combine.willConflict')}</StateMark>
      <List size="sm" listStyleType="none">
        {choicesOf(conflict).map((choice) => (
          <List.Item key={choice.key}>
            {choiceWords(choice, conflict, context)}{' '}
            <Text span size="sm" c="dimmed">
              {choice.writers.map((writer) => senderWords(writer, context)).join(', ')}
            </Text>
          </List.Item>
        ))}
      </List>
    </>
  );
}

const cellStyle = { overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const;
