import { Table } from '@mantine/core';
import type { TableProps } from '@mantine/core';
import type { CSSProperties } from 'react';
import classes from './card-table.module.css';

interface CardTableProps extends TableProps {
  /** How many cells stand beside each other on a card. */
  readonly cardColumns: number;
}

/**
 * A table that needs a wide window; in a narrower one, as at 200 %, each row is a card, so that nobody has to scroll
 * sideways (WCAG 2.2, 1.4.10). A cell says its word there with `data-label`, takes a whole line with `data-wide`, and
 * has numbers that stand below each other in the table with `data-align="end"`.
 */
export function CardTable({ cardColumns, className = '', ...table }: CardTableProps) {
  const columns = { '--card-columns': cardColumns } as CSSProperties;
  return (
    <div className={classes['frame']} style={columns}>
      <Table.ScrollContainer minWidth={0}>
        <Table className={`${classes['table']} ${className}`} {...table} />
      </Table.ScrollContainer>
    </div>
  );
}
