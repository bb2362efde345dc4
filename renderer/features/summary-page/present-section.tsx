import { Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { presentWords } from '../../../shared/outputs/figures/present-words.ts';
import { presentRowsOf } from '../../../shared/summary/present-rows.ts';
import { useTexts } from '../../ui/text.tsx';
import { ActivityLink } from './activity-line.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** How many different countries were present, where activities list them. Nothing when none does. */
export function PresentSection({ summary }: { readonly summary: Summary }) {
  const { text, shared } = useTexts();
  const rows = useMemo(() => presentRowsOf(summary.input.inSums), [summary.input]);
  if (rows.length === 0) return null;
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
            {rows.map(({ counted: { activity }, figures }) => (
              <Table.Tr key={activity.id}>
                <Table.Th scope="row" fw={400}>
                  <ActivityLink activity={activity} />
                </Table.Th>
                <PresentNumber value={figures.inPerson} stated={figures.inPersonStated} />
                <PresentNumber value={figures.online} stated={figures.onlineStated} />
                <PresentNumber value={figures.overall} stated={null} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function PresentNumber({ value, stated }: { readonly value: number | null; readonly stated: number | null }) {
  const texts = useTexts();
  return <Table.Td className={classes['number'] ?? ''}>{presentWords(value, stated, texts)}</Table.Td>;
}
