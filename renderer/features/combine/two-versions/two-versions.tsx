import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { Stepper } from '../../../ui/stepper.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useSteps } from '../../../ui/use-steps.ts';
import { namedOr, useNames } from '../use-names.ts';
import { DecidedNotice } from './decided-notice.tsx';
import type { Decided } from './decided-notice.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { disputedRecords } from './disputed-records.ts';
import type { DisputedRecord } from './disputed-records.ts';
import { FieldHistory } from './field-history.tsx';
import { RecordForm } from './record-form.tsx';
import { RecordList } from './record-list.tsx';
import classes from './two-versions.module.css';

/** The records with fields in two versions as a list to work through, one record at a time. */
export function TwoVersions() {
  const { text } = useTexts();
  const store = useStore();
  const { dataset, workspace } = useStoreSnapshot();
  const context = useNames();
  const [decided, setDecided] = useState<Decided | null>(null);
  const records = useMemo(() => disputedRecords(dataset.conflicts), [dataset.conflicts]);
  const {
    item: record,
    place,
    goTo,
    onKeyDown,
    heading,
    notice: told,
  } = useSteps(records, { keyOf: ({ id }) => id, done: decided });
  const nameOf = ({ id, kind }: DisputedRecord) => namedOr(context, context.nameOf(id) ?? '', kind);
  const notice = (
    <div role="status" ref={told} tabIndex={-1}>
      {decided && (
        <DecidedNotice decided={decided} undo={() => store.undoLast(decided.record).then(() => setDecided(null))} />
      )}
    </div>
  );
  if (!record) {
    return (
      <Stack gap="md">
        {notice}
        <EmptyState title={text('combine.conflicts.none')} />
        <DecisionsPart context={context} />
      </Stack>
    );
  }
  return (
    <Stack gap="md" className={classes.worklist ?? ''} onKeyDown={onKeyDown}>
      <Text size="sm" c="dimmed" maw="70ch">
        {text('combine.conflicts.help')}
      </Text>
      {notice}
      <div className={classes.columns}>
        <RecordList records={records} place={place} goTo={goTo} context={context} />
        <Stack gap="md" miw={0}>
          <Stepper place={place} count={records.length} goTo={goTo} />
          <Group gap="md" justify="space-between">
            <Title order={2} ref={heading} tabIndex={-1}>
              {nameOf(record)}
            </Title>
            {record.kind === 'activity' && (
              <Anchor href={`#/activities/${record.id}`} size="sm">
                {text('combine.conflicts.open')}
              </Anchor>
            )}
          </Group>
          <RecordForm
            key={keyOf(record)}
            record={record}
            draftKey={`two versions ${workspace.name} ${keyOf(record)}`}
            context={context}
            // Its Undo is of the record before, and would come between.
            deciding={() => setDecided(null)}
            decided={(fields) => setDecided({ record: record.id, label: nameOf(record), fields })}
          />
          <Fold key={record.id} title={text('combine.conflicts.history')}>
            <FieldHistory record={record} context={context} />
          </Fold>
        </Stack>
      </div>
      <DecisionsPart context={context} />
    </Stack>
  );
}

/** Values that come in while somebody chooses begin the choice anew. */
function keyOf({ id, conflicts }: DisputedRecord): string {
  return [id, ...conflicts.flatMap(({ field, values }) => [field, ...values.map(({ dot }) => dot)])].join(' ');
}
