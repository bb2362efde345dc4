import { Table, Text, Title } from '@mantine/core';
import { labelOf } from '../../../shared/summary/counted-activities.ts';
import { useTexts } from '../../ui/text.tsx';
import { ActivityLink } from './activity-line.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** How many different countries were present, where activities list them. Nothing when none does. */
export function PresentSection({ summary }: { readonly summary: Summary }) {
  const { text, shared } = useTexts();
  const rows = summary.ofProject.countriesPresent;
  if (rows.length === 0) return null;
  const activityOf = (label: string) => {
    const found = summary.input.inSums.find(({ activity }) => labelOf(activity) === label);
    return found ? <ActivityLink activity={found.activity} /> : label;
  };
  return (
    <section className={classes['section']} aria-labelledby="summary-present">
      <Title order={2} id="summary-present">
        {shared('figures.present')}
      </Title>
      <Text size="sm" c="dimmed">
        {text('summaryPage.presentHelp')}
      </Text>
      <Table.ScrollContainer minWidth={480} maw={720}>
        <Table verticalSpacing={6} aria-labelledby="summary-present">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{shared('figures.activity')}</Table.Th>
              {[text('words.inPerson'), text('words.online'), shared('figures.overall')].map((head) => (
                <Table.Th key={head} scope="col" className={classes['number'] ?? ''}>
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.activity}>
                <Table.Th scope="row" fw={400}>
                  {activityOf(row.activity)}
                </Table.Th>
                <PresentNumber value={row.inPerson} stated={row.inPersonStated} />
                <PresentNumber value={row.online} stated={row.onlineStated} />
                <PresentNumber value={row.overall} stated={null} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function PresentNumber({ value, stated }: { readonly value: number | null; readonly stated: number | null }) {
  const { text, number, shared } = useTexts();
  const words =
    value !== null && stated !== null && stated !== value
      ? shared('figures.statedInstead', { number: value, stated })
      : value === null
        ? text('words.unknown')
        : number(value);
  return <Table.Td className={classes['number'] ?? ''}>{words}</Table.Td>;
}
