import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Fold } from '../../../ui/fold.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useTexts } from '../../../ui/text.tsx';
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
  const { dataset } = useStoreSnapshot();
  const context = useNames();
  const [index, setIndex] = useState(0);
  const [decided, setDecided] = useState<Decided | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const records = useMemo(() => disputedRecords(dataset.conflicts), [dataset.conflicts]);
  const place = Math.min(index, Math.max(0, records.length - 1));
  const record = records[place];
  // What was decided leaves the list; the focus goes to what comes in its place, not to the top of the page.
  useEffect(() => {
    if (decided) heading.current?.focus();
  }, [decided]);
  const goTo = (to: number) => setIndex(Math.max(0, Math.min(records.length - 1, to)));
  const nameOf = ({ id, kind }: DisputedRecord) => namedOr(context, context.nameOf(id) ?? '', kind);
  const notice = decided && (
    <DecidedNotice decided={decided} undo={() => store.undoLast(decided.record).then(() => setDecided(null))} />
  );
  if (!record) {
    return (
      <Stack gap="md">
        <div role="status">{notice}</div>
        <EmptyState title={text('combine.conflicts.none')} />
        <DecisionsPart context={context} />
      </Stack>
    );
  }
  return (
    <Stack gap="md" className={classes.worklist ?? ''} onKeyDown={(event) => onKey(event, goTo, place)}>
      <Text size="sm" c="dimmed" maw="70ch">
        {text('combine.conflicts.help')}
      </Text>
      <div role="status">{notice}</div>
      <div className={classes.columns}>
        <RecordList records={records} place={place} goTo={goTo} context={context} />
        <Stack gap="md" miw={0}>
          <Group gap="sm">
            <StepButton
              icon="left"
              label={text('combine.conflicts.previous')}
              to={place - 1}
              goTo={goTo}
              isOff={place === 0}
            />
            <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
              {text('combine.conflicts.place', { number: place + 1, count: records.length })}
            </Text>
            <StepButton
              icon="right"
              label={text('combine.conflicts.next')}
              to={place + 1}
              goTo={goTo}
              isOff={place === records.length - 1}
            />
          </Group>
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
            context={context}
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

interface StepButtonProps {
  readonly icon: 'left' | 'right';
  readonly label: string;
  readonly to: number;
  readonly goTo: (place: number) => void;
  readonly isOff: boolean;
}

function StepButton({ icon, label, to, goTo, isOff }: StepButtonProps) {
  const side = icon === 'left' ? 'leftSection' : 'rightSection';
  return (
    <Button
      variant="default"
      size="compact-sm"
      disabled={isOff}
      onClick={() => goTo(to)}
      {...{ [side]: <Icon name={icon} size={14} /> }}
    >
      {label}
    </Button>
  );
}

/** N and P go to the next and the previous record, except where they are typed. */
function onKey(event: KeyboardEvent, goTo: (place: number) => void, place: number): void {
  const isTyping =
    event.target instanceof HTMLElement && event.target.matches('input:not([type=radio]), textarea, select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = { n: 1, p: -1 }[event.key.toLowerCase()];
  if (step === undefined) return;
  event.preventDefault();
  goTo(place + step);
}

/** Values that come in while somebody chooses begin the choice anew. */
function keyOf({ id, conflicts }: DisputedRecord): string {
  return [id, ...conflicts.flatMap(({ field, values }) => [field, ...values.map(({ dot }) => dot)])].join(' ');
}
