import { Button, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Texts } from '../../ui/text.tsx';
import type { PeriodYear } from './periods.ts';

interface PeriodMenuProps {
  /** The period looked at; undefined: all. */
  readonly period: string | undefined;
  readonly years: readonly PeriodYear[];
  readonly choose: (period: string | undefined) => void;
}

/** The reporting period that every page looks at. */
export function PeriodMenu({ period, years, choose }: PeriodMenuProps) {
  const { text } = useTexts();
  const item = (value: string | undefined) => (
    <Menu.RadioItem key={value ?? 'all'} value={value ?? ''} closeMenuOnClick>
      {periodName(value, text)}
    </Menu.RadioItem>
  );
  return (
    <Menu position="bottom-start" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          rightSection={<Icon name="down" size={12} />}
          aria-label={text('frame.period', { period: periodName(period, text) })}
        >
          {periodName(period, text)}
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

/** `2026`, `2026 Q1`, or that all periods are looked at. */
export function periodName(period: string | undefined, text: Texts['text']): string {
  if (period === undefined) return text('frame.allPeriods');
  const [year = period, quarter] = period.split('-Q');
  return quarter === undefined ? text('frame.year', { year }) : text('frame.quarter', { year, quarter });
}
