import { Button, Checkbox, Group, NativeSelect, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FilterChip } from '../../ui/filter-chip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { useTexts } from '../../ui/text.tsx';
import type { FilterOptions, ListFilter } from './filter-options.ts';
import { isFiltered, noFilters } from './filter-rows.ts';
import type { RowFilters } from './filter-rows.ts';
import { groupings } from './group-rows.ts';
import type { GroupBy } from './group-rows.ts';

interface FilterBarProps {
  readonly filters: RowFilters;
  readonly onFilter: (filters: RowFilters) => void;
  readonly options: FilterOptions;
  readonly groupBy: GroupBy;
  readonly onGroup: (groupBy: GroupBy) => void;
  /** The period chosen for every page; the list can look beyond it. */
  readonly pagePeriod: string | undefined;
  readonly onAllPeriods: (all: boolean) => void;
}

const lists = ['types', 'countries', 'partners', 'states'] as const satisfies readonly ListFilter[];

/** What narrows the list and how it is grouped; filters in force stand below as chips. */
export function FilterBar(props: FilterBarProps) {
  const { filters, onFilter, options, groupBy, onGroup } = props;
  const { text } = useTexts();
  return (
    <Stack gap="sm" mb="sm" className="no-print">
      <Group gap="sm" align="flex-end">
        <TextInput
          type="search"
          label={text('activities.filter.text')}
          value={filters.text}
          flex="1 1 140px"
          maw={240}
          leftSection={<Icon name="search" />}
          onChange={(event) => onFilter({ ...filters, text: event.currentTarget.value })}
        />
        {lists.map((list) => (
          <ListFilterButton key={list} list={list} filters={filters} onFilter={onFilter} options={options} />
        ))}
        <NativeSelect
          label={text('activities.groupBy')}
          value={groupBy}
          ml="auto"
          data={groupings.map((value) => ({ value, label: text(`activities.group.${value}`) }))}
          onChange={(event) => onGroup(groupings.find((one) => one === event.currentTarget.value) ?? 'none')}
        />
      </Group>
      <Chips {...props} />
    </Stack>
  );
}

function Chips({ filters, onFilter, options, pagePeriod, onAllPeriods }: FilterBarProps) {
  const texts = useTexts();
  const { text } = texts;
  const isBeyond = pagePeriod !== undefined && filters.period === undefined;
  if (!isFiltered(filters) && pagePeriod === undefined) return null;
  const period = periodWords(texts, pagePeriod);
  return (
    <Group gap="sm">
      {pagePeriod !== undefined && !isBeyond && (
        <FilterChip
          label={text('activities.filter.period', { period })}
          removeLabel={text('activities.filter.showAllPeriods')}
          onRemove={() => onAllPeriods(true)}
        />
      )}
      {isBeyond && <Text size="sm">{text('activities.filter.allPeriods')}</Text>}
      {isBeyond && (
        <Button size="compact-sm" variant="default" radius="xl" onClick={() => onAllPeriods(false)}>
          {text('activities.filter.backToPeriod', { period })}
        </Button>
      )}
      {lists.flatMap((list) =>
        (filters[list] as readonly string[]).map((value) => {
          const label = options[list].find((option) => option.value === value)?.label ?? value;
          return (
            <FilterChip
              key={`${list} ${value}`}
              label={label}
              removeLabel={text('activities.filter.takeOff', { value: label })}
              onRemove={() => onFilter(without(filters, list, value))}
            />
          );
        }),
      )}
      {isFiltered(filters) && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => onFilter({ ...noFilters, ...(filters.period !== undefined && { period: filters.period }) })}
        >
          {text('activities.filter.clear')}
        </Button>
      )}
    </Group>
  );
}

interface ListFilterButtonProps extends Pick<FilterBarProps, 'filters' | 'onFilter' | 'options'> {
  readonly list: ListFilter;
}

function ListFilterButton({ list, filters, onFilter, options }: ListFilterButtonProps) {
  const { text } = useTexts();
  const label = text(`activities.filter.${list}`);
  const chosen: readonly string[] = filters[list];
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<Icon name="down" size={12} />}
          aria-label={text('activities.filter.choose', { filter: label })}
          onClick={() => setOpen(!isOpen)}
          // The choices hear Esc only once the focus has come to them.
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        <Checkbox.Group
          label={label}
          value={[...chosen]}
          onChange={(values) => onFilter({ ...filters, [list]: values })}
        >
          <Stack gap="sm" mt="sm">
            {options[list].map((option) => (
              <Checkbox key={option.value} value={option.value} label={option.label} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function without(filters: RowFilters, list: ListFilter, value: string): RowFilters {
  return { ...filters, [list]: (filters[list] as readonly string[]).filter((one) => one !== value) };
}
