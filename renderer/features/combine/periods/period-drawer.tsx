import { Anchor, List, Stack, Table, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { PeriodChange } from '../../../../shared/counting/period-changes.ts';
import { countColumns } from '../../../../shared/schema/count.ts';
import { isAsAccepted } from '../../../../shared/summary/period-figures.ts';
import { browserPlatform } from '../../../store/browser-platform.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { useExplain } from '../../../store/use-explain.ts';
import { totalWords } from '../../../ui/period-change-words.ts';
import type { ChangeContext } from '../../../ui/period-change-words.ts';
import { AcceptedSentence, PeriodChanges } from '../../../ui/period-changes.tsx';
import { PeriodStateMark } from '../../../ui/period-state.tsx';
import { periodWords } from '../../../ui/period-words.ts';
import { SideDrawer } from '../../../ui/side-drawer.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { PeriodActions } from './period-actions.tsx';
import type { PeriodRow } from './period-rows.ts';
import type { PeriodSteps } from './use-period-steps.ts';

interface PeriodDrawerProps {
  /** Undefined: closed. */
  readonly row: PeriodRow | undefined;
  readonly context: ChangeContext;
  readonly steps: PeriodSteps;
  readonly close: () => void;
}

/** Everything of one period: what must be fixed, its figures, what differs and why, and the way on or back. */
export function PeriodDrawer({ row, context, steps, close }: PeriodDrawerProps) {
  const { texts } = context;
  const title = row
    ? texts.text('periods.summaryOf', { partner: row.partnerName, period: periodWords(texts, row.summary.period) })
    : '';
  return (
    <SideDrawer title={title} isOpen={row !== undefined} onClose={close} size="lg">
      {row && <PeriodDetails key={row.summary.id} row={row} context={context} steps={steps} close={close} />}
    </SideDrawer>
  );
}

function PeriodDetails({ row, context, steps, close }: PeriodDrawerProps & { readonly row: PeriodRow }) {
  const { text } = context.texts;
  const { readOnly } = useStoreSnapshot();
  const explained = useExplain();
  const { summary } = row;
  const { record } = summary;
  const isAltered = useIsAltered(row);
  return (
    <Stack gap="lg">
      <PeriodStateMark summary={summary} />
      {summary.state === null && <Text size="sm">{text('periods.twoVersionsHelp')}</Text>}
      <Part title={text('periods.mustFix')}>
        <ToFixList row={row} context={context} />
      </Part>
      <Part title={text('periods.figures')}>
        <FigureTable row={row} />
        {isAltered && <StateMark state="must fix">{text('periods.altered')}</StateMark>}
      </Part>
      <Part title={text('periods.differences')}>
        {record?.accepted || summary.state === 'accepted' ? (
          <>
            <AcceptedSentence summary={summary} />
            <PeriodChanges
              summary={summary}
              context={context}
              {...(record && { explain: (change: PeriodChange) => explained(change.activity, [{ record, change }]) })}
              isReadOnly={readOnly !== null}
            />
          </>
        ) : (
          <Text size="sm">{text('periods.neverAccepted')}</Text>
        )}
      </Part>
      <PeriodActions row={row} steps={steps} close={close} />
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Title order={3}>{title}</Title>
      {children}
    </Stack>
  );
}

function ToFixList({ row: { toFix }, context }: { readonly row: PeriodRow; readonly context: ChangeContext }) {
  const { texts, activityName } = context;
  const { text } = texts;
  if (toFix === null) return <Text size="sm">{text('periods.checking')}</Text>;
  if (toFix.length === 0) return <StateMark state="complete">{text('periods.mustFixNone')}</StateMark>;
  return (
    <List size="sm">
      {toFix.map(({ activity, count }) => (
        <List.Item key={activity}>
          <Anchor href={`#/activities/${activity}`} inherit>
            {text('periods.mustFixOfActivity', { label: activityName(activity) ?? text('periods.noTitle'), count })}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}

/** The four columns as accepted and as they stand. */
function FigureTable({ row: { summary } }: { readonly row: PeriodRow }) {
  const texts = useTexts();
  const { text } = texts;
  const { accepted, now } = summary;
  return (
    <Table aria-label={text('periods.figures')} style={{ fontVariantNumeric: 'tabular-nums' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{text('periods.participations')}</Table.Th>
          {accepted && <Table.Th ta="right">{text('periods.column.accepted')}</Table.Th>}
          <Table.Th ta="right">{text('periods.column.now')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {countColumns.map((column) => (
          <Table.Tr key={column}>
            <Table.Td>{text(`words.${column}`)}</Table.Td>
            {accepted && (
              <Table.Td ta="right">
                {totalWords(accepted[column], accepted.known[column], accepted.activities, texts)}
              </Table.Td>
            )}
            <Table.Td ta="right">
              {totalWords(now[column], now.coverage[column].known, now.coverage[column].of, texts)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** True when the accepted figures are not those that were written. */
function useIsAltered({ summary }: PeriodRow): boolean {
  const accepted = summary.record?.accepted;
  const [altered, setAltered] = useState<typeof accepted>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const look = async (figures: NonNullable<typeof accepted>) => {
      const isSame = await isAsAccepted(figures, browserPlatform);
      if (isCurrent) setAltered(isSame ? undefined : figures);
    };
    if (accepted) void look(accepted);
    return () => {
      isCurrent = false;
    };
  }, [accepted]);
  return accepted !== undefined && altered === accepted;
}
