import { Button, Table, Text, Title } from '@mantine/core';
import type { OwedByPartner, PartnerRow, PeriodCell, PeriodState } from '../../../../shared/summary/missing/missing.ts';
import { owesNothing } from '../../../../shared/summary/missing/what-is-missing.ts';
import { CardTable } from '../../../ui/card-table.tsx';
import { periodWords } from '../../../ui/period-words.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import type { MarkState } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { MissingCell } from './missing-cell.tsx';
import classes from './missing.module.css';
import type { Missing } from './use-missing.ts';

const marks: Readonly<Record<PeriodState, MarkState>> = {
  complete: 'complete',
  received: 'please check',
  nothing: 'must fix',
  notYetDue: 'neutral',
  notExpected: 'neutral',
};

interface PeriodMatrixProps {
  readonly found: Missing;
  readonly onAsk: (partner: string) => void;
}

/** Partner by quarter: what came of each, what is to be corrected, and the way to ask. */
export function PeriodMatrix({ found, onAsk }: PeriodMatrixProps) {
  const texts = useTexts();
  const { text } = texts;
  const { missing, owed } = found;
  if (missing.partners.length === 0) return null;
  return (
    <section className={classes['section']} aria-labelledby="missing-periods">
      <Title order={2} id="missing-periods">
        {text('whatIsMissing.periods')}
      </Title>
      <CardTable
        cardColumns={3}
        mt="xs"
        className={classes['table'] ?? ''}
        verticalSpacing="xs"
        aria-labelledby="missing-periods"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes['first'] ?? ''}>
              {text('whatIsMissing.partner')}
            </Table.Th>
            <Table.Th scope="col">{text('whatIsMissing.toFix')}</Table.Th>
            {missing.periods.map((period) => (
              <Table.Th key={period} scope="col" style={{ whiteSpace: 'nowrap' }}>
                {periodWords(texts, period)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {missing.partners.map((row) => (
            <PartnerLine
              key={row.partner}
              row={row}
              owed={owed.find(({ partner }) => partner === row.partner)}
              found={found}
              onAsk={() => onAsk(row.partner)}
            />
          ))}
        </Table.Tbody>
      </CardTable>
      <ul className={classes['legend']}>
        {(Object.keys(marks) as PeriodState[]).map((state) => (
          <li key={state}>{text(`whatIsMissing.means.${state}`)}</li>
        ))}
      </ul>
    </section>
  );
}

interface PartnerLineProps {
  readonly row: PartnerRow;
  readonly owed: OwedByPartner | undefined;
  readonly found: Missing;
  readonly onAsk: () => void;
}

function PartnerLine({ row, owed, found, onAsk }: PartnerLineProps) {
  const texts = useTexts();
  const { text, country } = texts;
  const { nameOf, isChecked } = found;
  const partner = nameOf(row.partner);
  const toFix = owed?.toFix.length ?? 0;
  return (
    <Table.Tr>
      <Table.Th scope="row" className={classes['first'] ?? ''}>
        <Text size="sm" fw={600}>
          {partner}
        </Text>
        {row.country !== undefined && (
          <Text size="sm" c="dimmed">
            {country(row.country)}
          </Text>
        )}
        {owed && !owesNothing(owed) && (
          <Button
            size="compact-sm"
            variant="light"
            mt={4}
            aria-haspopup="dialog"
            aria-label={text('whatIsMissing.askPartner', { partner })}
            onClick={onAsk}
          >
            {text('whatIsMissing.askAll')}
          </Button>
        )}
      </Table.Th>
      <Table.Td data-label={text('whatIsMissing.toFix')} data-wide>
        {isChecked ? (
          <StateMark state={toFix > 0 ? 'must fix' : 'complete'}>
            {text('whatIsMissing.toFixNumber', { count: toFix })}
          </StateMark>
        ) : (
          <Text size="sm" c="dimmed">
            {text('whatIsMissing.checking')}
          </Text>
        )}
      </Table.Td>
      {row.cells.map((cell) => (
        <Table.Td key={cell.period} data-label={periodWords(texts, cell.period)}>
          <MissingCell
            mark={marks[cell.state]}
            word={text(`whatIsMissing.period.${cell.state}`)}
            asks={
              isOwed(cell, row)
                ? text('whatIsMissing.askFor', { partner, what: periodWords(texts, cell.period) })
                : undefined
            }
            onAsk={onAsk}
          >
            {cell.activities > 0 && (
              <Text size="sm" c="dimmed">
                {text('whatIsMissing.activities', { count: cell.activities })}
              </Text>
            )}
          </MissingCell>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function isOwed({ state, isDue }: PeriodCell, { isExpected }: PartnerRow): boolean {
  return isDue && isExpected && (state === 'nothing' || state === 'received');
}
