import { Checkbox, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { isRegional, openParts } from '../../../shared/consolidation/starter-state.ts';
import { firstDateOf, lastDateOf } from '../../../shared/counting/activity-dates.ts';
import { shortDateSpan } from '../../../shared/outputs/activity-report/date-span.ts';
import type { Activity } from '../../../shared/schema/activity.ts';
import type { Project } from '../../../shared/schema/project.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import { useActivityLabel } from './use-activity-label.ts';

interface StarterTableProps {
  readonly activities: readonly Activity[];
  readonly project: Project;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

/** The activities that can go along, regional ones first to be seen, each with the countries that still owe their part. */
export function StarterTable({ activities, project, chosen, choose }: StarterTableProps) {
  const texts = useTexts();
  const { text, locale } = texts;
  const labelOf = useActivityLabel();
  const [onlyRegional, setOnlyRegional] = useState(true);
  const fitting = activities
    .filter((activity) => !onlyRegional || chosen.has(activity.id) || isRegional(activity, project))
    .toSorted((a, b) => texts.compare(firstDateOf(b) ?? '9', firstDateOf(a) ?? '9'));
  const { shown, more } = useFirstOf(fitting, 100);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const filter = (
    <Group>
      <Checkbox
        label={text('send.starter.onlyRegional')}
        checked={onlyRegional}
        onChange={(event) => setOnlyRegional(event.currentTarget.checked)}
      />
    </Group>
  );
  if (fitting.length === 0)
    return (
      <>
        {filter}
        <Text size="sm">{text('send.starter.noneRegional')}</Text>
      </>
    );
  return (
    <>
      {filter}
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={text('send.starter.activities')} verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('send.starter.column.take')}</Table.Th>
              <Table.Th>{text('send.starter.column.activity')}</Table.Th>
              <Table.Th>{text('send.starter.column.date')}</Table.Th>
              <Table.Th>{text('send.starter.column.parts')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((activity) => {
              const first = firstDateOf(activity);
              return (
                <Table.Tr key={activity.id}>
                  <Table.Td>
                    <Checkbox
                      aria-label={text('send.starter.take', { label: labelOf(activity.id) })}
                      checked={chosen.has(activity.id)}
                      onChange={() => toggle(activity.id)}
                    />
                  </Table.Td>
                  <Table.Td>{labelOf(activity.id)}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'nowrap' }}>
                    {first === undefined ? text('words.notFilled') : shortDateSpan(first, lastDateOf(activity), locale)}
                  </Table.Td>
                  <Table.Td>{partsWords(texts, activity, project)}</Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {more}
    </>
  );
}

function partsWords({ text, country }: Texts, activity: Activity, project: Project): string {
  if (!isRegional(activity, project)) return text('send.starter.oneCountry');
  const open = openParts(activity, project);
  if (open.length === 0) return text('send.starter.allFilled');
  return text('send.starter.toFill', { countries: open.map(country).join(', ') });
}
