import { Tabs, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { tablesWithin, tabulate } from '../../../shared/summary/figure-sources.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import { groupingNames } from '../../../shared/summary/groupings.ts';
import type { GroupingName } from '../../../shared/summary/groupings.ts';
import { useTexts } from '../../ui/text.tsx';
import type { OpenDetail } from './detail.ts';
import { BarLegend } from './figure-bars.tsx';
import { FigureTable } from './figure-table.tsx';
import { NotPrinted } from './not-printed.tsx';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

interface TablesSectionProps {
  readonly summary: Summary;
  /** The figure whose activities the tables divide. */
  readonly within: FigureName;
  readonly onOpen: OpenDetail;
}

/** The activities of a figure by year, quarter, type …: one table at a time. */
export function TablesSection({ summary, within, onOpen }: TablesSectionProps) {
  const { text, shared } = useTexts();
  const offered = tablesWithin(within, groupingNames);
  const [chosen, choose] = useState<GroupingName>('byYear');
  const shown = offered.includes(chosen) ? chosen : 'byYear';
  const isWhole = within.of === 'project';
  return (
    <section className={classes['section']} aria-labelledby="summary-tables">
      <Title order={2} id="summary-tables">
        {isWhole ? text('summaryPage.tables') : text('summaryPage.tablesOf', { name: summary.labels.figure(within) })}
      </Title>
      {!isWhole && (
        <Text size="sm" c="dimmed">
          {text('summaryPage.tablesHelp')}
        </Text>
      )}
      <Tabs
        value={shown}
        onChange={(value) => choose(offered.find((name) => name === value) ?? 'byYear')}
        keepMounted={false}
        mt="sm"
      >
        <Tabs.List aria-label={text('summaryPage.tableBy')}>
          {offered.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {shared(`summary.table.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {offered.map((name) => (
          <Tabs.Panel key={name} value={name} pt="sm">
            {within.of === 'participantsFrom' && <NotPrinted />}
            <div {...(within.of === 'participantsFrom' && { className: 'no-print' })}>
              <BarLegend />
              <GroupTable grouping={name} summary={summary} within={within} onOpen={onOpen} />
            </div>
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}

function GroupTable({ grouping, summary, within, onOpen }: TablesSectionProps & { readonly grouping: GroupingName }) {
  const { shared } = useTexts();
  const { input, labels } = summary;
  const rows = useMemo(
    () =>
      tabulate(input, within, grouping).map(({ key, figures }) => {
        const figure: FigureName = { of: grouping, key, within };
        return { figure, figures, label: labels.key(grouping, key), name: labels.figure(figure) };
      }),
    [input, labels, within, grouping],
  );
  const title = shared(`summary.table.${grouping}`);
  return <FigureTable caption={title} head={title} rows={rows} onOpen={onOpen} />;
}
