import { Button, Group, Table, Text } from '@mantine/core';
import { differenceOfTotals } from '../../../../shared/summary/period-figures.ts';
import { refusalOfStep } from '../../../../shared/validation/period-steps.ts';
import type { PeriodStep } from '../../../../shared/validation/period-steps.ts';
import { useStoreSnapshot } from '../../../store/store-context.tsx';
import { acceptedWords, nowWords } from '../../../ui/period-change-words.ts';
import { PeriodStateMark } from '../../../ui/period-state.tsx';
import { periodWords } from '../../../ui/period-words.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { useFocusWhenChanged } from '../../../ui/use-focus-when-lost.ts';
import { mustFixIn } from './period-rows.ts';
import classes from './period-table.module.css';
import type { PeriodRow } from './period-rows.ts';
import type { PeriodSteps } from './use-period-steps.ts';

interface PeriodTableProps {
  readonly rows: readonly PeriodRow[];
  readonly steps: PeriodSteps;
  /** Shows everything of a period beside the page. */
  readonly open: (id: string) => void;
}

/** A line for each partner's period: its state, what must be fixed, its participations of now and as accepted. */
export function PeriodTable({ rows, steps, open }: PeriodTableProps) {
  const { text } = useTexts();
  return (
    <div className={classes['frame']}>
      <Table aria-label={text('periods.table')} verticalSpacing="xs" className={classes['table'] ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('combine.field.partner')}</Table.Th>
            <Table.Th>{text('periods.column.period')}</Table.Th>
            <Table.Th>{text('periods.column.state')}</Table.Th>
            <Table.Th className={classes['number'] ?? ''}>{text('periods.column.mustFix')}</Table.Th>
            <Table.Th className={classes['number'] ?? ''}>
              {text('periods.column.now')}
              <Text size="xs" c="dimmed" fw={400}>
                {text('periods.participations')}
              </Text>
            </Table.Th>
            <Table.Th className={classes['number'] ?? ''}>{text('periods.column.accepted')}</Table.Th>
            <Table.Th className={classes['number'] ?? ''}>{text('periods.column.difference')}</Table.Th>
            <Table.Th className={classes['actions'] ?? ''}>{text('periods.column.action')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <PeriodLine key={row.summary.id} row={row} steps={steps} open={open} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function PeriodLine({ row, steps, open }: Omit<PeriodTableProps, 'rows'> & { readonly row: PeriodRow }) {
  const texts = useTexts();
  const { text, number } = texts;
  const { settings, readOnly } = useStoreSnapshot();
  const { summary, partnerName } = row;
  const { id, partner, state, record, now, accepted, changes } = summary;
  const names = { partner: partnerName, period: periodWords(texts, summary.period) };
  const mustFix = mustFixIn(row);
  // A step that was taken takes its button away.
  const lookAt = useFocusWhenChanged<HTMLButtonElement>(record);
  const isPossible = (step: PeriodStep) =>
    state !== null &&
    refusalOfStep(step, record ?? { partner }, { asker: settings, mustFix, reason: 'asked for' }) === undefined;
  return (
    <Table.Tr>
      <Table.Td className={classes['partner'] ?? ''}>{partnerName}</Table.Td>
      <Table.Td className={classes['period'] ?? ''}>{names.period}</Table.Td>
      <Table.Td>
        <PeriodStateMark summary={summary} />
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''} data-label={text('periods.column.mustFix')}>
        {mustFix === undefined && '…'}
        {mustFix === 0 && number(0)}
        {mustFix !== undefined && mustFix > 0 && (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={text('periods.mustFixOf', { ...names, count: mustFix })}
            onClick={() => open(id)}
          >
            {number(mustFix)}
          </Button>
        )}
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''} data-label={text('periods.column.now')}>
        {nowWords(now, texts)}
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''} data-label={text('periods.column.accepted')}>
        {accepted && acceptedWords(accepted, texts)}
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''} data-label={text('periods.column.difference')}>
        <Difference row={row} />
        {changes.length > 0 && (
          <Text size="xs" c="dimmed">
            {text('periods.activitiesDiffer', {
              count: changes.length,
              missing: state === 'accepted' ? changes.filter(({ isExplained }) => !isExplained).length : 0,
            })}
          </Text>
        )}
      </Table.Td>
      <Table.Td className={classes['actions'] ?? ''}>
        <Group gap="xs">
          {(['declare', 'accept'] as const).filter(isPossible).map((step) => (
            <Button
              key={step}
              size="compact-sm"
              variant={step === 'accept' ? 'filled' : 'default'}
              disabled={steps.isWorking || readOnly !== null}
              aria-label={text(`periods.${step}Named`, names)}
              onClick={() => void steps.take(step, row)}
            >
              {text(`periods.${step}`)}
            </Button>
          ))}
          <Button
            ref={lookAt}
            size="compact-sm"
            variant="default"
            aria-label={text('periods.lookAt', names)}
            onClick={() => open(id)}
          >
            {text('periods.look')}
          </Button>
          {isPossible('reopen') && (
            <Button
              size="compact-sm"
              variant="default"
              disabled={steps.isWorking || readOnly !== null}
              aria-label={text('periods.reopenNamed', names)}
              onClick={() => open(id)}
            >
              {text('periods.reopen')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

/** `+3`, or a mark that something differs although the total does not. */
function Difference({ row: { summary } }: { readonly row: PeriodRow }) {
  const { text, locale } = useTexts();
  const { accepted, changes, sameEventChanges } = summary;
  if (!accepted) return null;
  const difference = differenceOfTotals(summary);
  const isSame = changes.length === 0 && sameEventChanges.length === 0;
  const words =
    difference === null
      ? accepted.total === undefined && summary.now.total === null
        ? ''
        : text('periods.unknown')
      : new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(difference);
  return isSame && !difference ? words : <StateMark state="please check">{words}</StateMark>;
}
