import { Button, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { periodWords } from '../../ui/period-words.ts';
import { useTexts } from '../../ui/text.tsx';
import type { PeriodYear } from './periods.ts';

interface PeriodMenuProps {
  /** The period looked at; undefined: all. */
  readonly period: string | undefined;
  readonly years: readonly PeriodYear[];
  readonly choose: (period: string | undefined) => void;
}

/** The reporting period that every page looks at. */
export function PeriodMenu({ period, years, choose }: PeriodMenuProps) {
  const texts = useTexts();
  const item = (value: string | undefined) => (
    <Menu.RadioItem key={value ?? 'all'} value={value ?? ''} closeMenuOnClick>
      {periodWords(texts, value)}
    </Menu.RadioItem>
  );
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          rightSection={<Icon name="down" size={12} />}
          aria-label={texts.text('frame.period', { period: periodWords(texts, period) })}
        >
          {periodWords(texts, period)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup value={period ?? ''} onChange={(value) => choose(value === '' ? undefined : value)}>
          {item(undefined)}
          {years.map(({ year, quarters }) => (
            <Fragment key={year}>
              <Menu.Divider />
              {[year, ...quarters].map(item)}
            </Fragment>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
