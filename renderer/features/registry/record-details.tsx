import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { isUsed } from '../../../shared/counting/record-uses.ts';
import { useStore, useStoreSnapshot } from '../../store/store-context.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import type { RegistryKind } from './pending-edits.ts';
import { OrganisationFields, PlaceFields } from './record-fields.tsx';
import type { RegistryRow } from './registry-row.ts';
import classes from './registry.module.css';
import { UndoChange } from './undo-change.tsx';
import { useRecordForm } from './use-record-form.ts';

interface RecordDetailsProps {
  readonly kind: RegistryKind;
  readonly row: RegistryRow;
  /** All rows, to name those that look the same. */
  readonly rows: readonly RegistryRow[];
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One organisation or place: its fields, records that look the same, where it is used, and deleting it when it is not. */
export function RecordDetails({ kind, row, rows, onOpen, onClose }: RecordDetailsProps) {
  const { dataset } = useStoreSnapshot();
  const form = useRecordForm(kind, row.record);
  const Fields = kind === 'organisation' ? OrganisationFields : PlaceFields;
  return (
    <Stack gap="lg">
      <SimilarRecords kind={kind} row={row} rows={rows} onOpen={onOpen} />
      <Fields form={form} project={dataset.project} />
      <UndoChange kind={kind} id={row.record.id} form={form} />
      <Uses row={row} />
      <DeleteRecord row={row} isReadOnly={form.isReadOnly} onDeleted={onClose} />
    </Stack>
  );
}

function SimilarRecords({ kind, row, rows, onOpen }: Omit<RecordDetailsProps, 'onClose'>) {
  const { text } = useTexts();
  if (row.similar.length === 0) return null;
  const similar = rows.filter(({ record }) => row.similar.includes(record.id));
  const number = similar.length;
  return (
    <div>
      <StateMark state="please check">
        {text(kind === 'organisation' ? 'registry.similarOrganisations' : 'registry.similarPlaces', { number })}
      </StateMark>
      <ul className={classes['list']}>
        {similar.map(({ record, label }) => (
          <li key={record.id}>
            <Button variant="subtle" size="compact-sm" onClick={() => onOpen(record.id)}>
              {text('registry.openNamed', { name: label === '' ? text('registry.noName') : label })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Uses({ row: { record, uses } }: { readonly row: RegistryRow }) {
  const texts = useTexts();
  const { text } = texts;
  const { dataset, settings } = useStoreSnapshot();
  const ids = new Set(uses.activities);
  const activities = dataset.activities.filter(({ id }) => ids.has(id));
  const { shown, more } = useFirstOf(activities, 20);
  const isPartner = settings.partner === record.id;
  return (
    <section aria-label={text('registry.uses')}>
      <Title order={3}>{text('registry.uses')}</Title>
      {!isUsed(uses) && !isPartner && <Text size="sm">{text('registry.unused')}</Text>}
      {isPartner && <Text size="sm">{text('registry.isPartner')}</Text>}
      {uses.isReporter && <Text size="sm">{text('registry.isReporter')}</Text>}
      {uses.hasLogo && <Text size="sm">{text('registry.hasLogo')}</Text>}
      {uses.isContact && <Text size="sm">{text('registry.isContact')}</Text>}
      {uses.periods.length > 0 && (
        <Text size="sm">
          {text('registry.periods', {
            periods: uses.periods.map((period) => periodWords(texts, period)).join(', '),
          })}
        </Text>
      )}
      {uses.activities.length > 0 && (
        <>
          <Text size="sm">{text('registry.usedIn', { number: uses.activities.length })}</Text>
          <ul className={classes['list']}>
            {shown.map(({ id, reference, title }) => (
              <li key={id}>
                <Anchor component={Link} href={`/activities/${id}`} size="sm">
                  {[reference, title ?? text('registry.noTitle')].filter((part) => part !== undefined).join(' ')}
                </Anchor>
              </li>
            ))}
          </ul>
          {more}
        </>
      )}
    </section>
  );
}

interface DeleteRecordProps {
  readonly row: RegistryRow;
  readonly isReadOnly: boolean;
  readonly onDeleted: () => void;
}

function DeleteRecord({ row: { record, label, uses }, isReadOnly, onDeleted }: DeleteRecordProps) {
  const { text } = useTexts();
  const { settings } = useStoreSnapshot();
  const store = useStore();
  const showToast = useToasts();
  if (isUsed(uses) || settings.partner === record.id) {
    return (
      <Text size="sm" c="dimmed">
        {text('registry.cannotDelete')}
      </Text>
    );
  }
  const failed = () => showToast({ message: text('registry.failed') });
  const remove = () => {
    const message = text('registry.deleted', { name: label === '' ? text('registry.noName') : label });
    store.remove(record.id).then(() => {
      onDeleted();
      showToast({ message, undo: () => void store.restore(record.id).catch(failed) });
      return undefined;
    }, failed);
  };
  return (
    <div>
      <Button variant="default" leftSection={<Icon name="trash" />} disabled={isReadOnly} onClick={remove}>
        {text('registry.delete')}
      </Button>
    </div>
  );
}
