import { Table, Text, Title } from '@mantine/core';
import { shortDateSpan } from '../../../../shared/outputs/activity-report/date-span.ts';
import type { PlanCell, PlanLine, PlanState } from '../../../../shared/summary/missing/missing.ts';
import { isOpen } from '../../../../shared/summary/missing/what-is-missing.ts';
import type { MarkState } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { wholeDate } from '../../../ui/whole-date.ts';
import { MissingCell } from './missing-cell.tsx';
import classes from './missing.module.css';
import type { Missing } from './use-missing.ts';

const marks: Readonly<Record<PlanState, MarkState>> = {
  reported: 'complete',
  begun: 'please check',
  missing: 'must fix',
  notYetDue: 'neutral',
  notExpected: 'neutral',
};

interface PlanMatrixProps {
  readonly found: Missing;
  readonly onAsk: (cell: PlanCell) => void;
}

/** Plan item by country; an item for the whole project is one cell over all of them. */
export function PlanMatrix({ found: { missing, dataset }, onAsk }: PlanMatrixProps) {
  const { text, country } = useTexts();
  const { countries } = dataset.project;
  if (missing.plan.length === 0) return null;
  return (
    <section className={classes['section']} aria-labelledby="missing-plan">
      <Title order={2} id="missing-plan">
        {text('whatIsMissing.plan')}
      </Title>
      <Table.ScrollContainer minWidth={480} mt="xs">
        <Table className={classes['table'] ?? ''} verticalSpacing="xs" aria-labelledby="missing-plan">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('whatIsMissing.item')}</Table.Th>
              <Table.Th scope="col">{text('whatIsMissing.planned')}</Table.Th>
              {countries.map((code) => (
                <Table.Th key={code} scope="col">
                  {country(code)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {missing.plan.map((line) => (
              <ItemLine key={line.item.code} line={line} countries={countries} onAsk={onAsk} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

interface ItemLineProps {
  readonly line: PlanLine;
  readonly countries: readonly string[];
  readonly onAsk: (cell: PlanCell) => void;
}

function ItemLine({ line: { item, cells }, countries, onAsk }: ItemLineProps) {
  const { text, country, locale } = useTexts();
  const where = (cell: PlanCell) =>
    cell.country === null ? text('whatIsMissing.wholeProject') : country(cell.country);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Text span size="sm" fw={600}>
          {item.code}
        </Text>{' '}
        {item.title}
      </Table.Th>
      <Table.Td className={classes['date'] ?? ''}>
        {item.span ? wholeDate(shortDateSpan(item.span.from, item.span.to, locale)) : text('whatIsMissing.noSpan')}
      </Table.Td>
      {cells.map((cell) => (
        <Table.Td key={cell.country} colSpan={cell.country === null ? countries.length : 1}>
          <MissingCell
            mark={marks[cell.state]}
            word={text(`whatIsMissing.plan.${cell.state}`)}
            asks={isOpen(cell) ? text('whatIsMissing.askFor', { partner: where(cell), what: item.code }) : undefined}
            onAsk={() => onAsk(cell)}
          >
            {cell.country === null && (
              <Text size="sm" c="dimmed">
                {text('whatIsMissing.wholeProject')}
              </Text>
            )}
          </MissingCell>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}
