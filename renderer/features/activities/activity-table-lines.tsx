import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties, KeyboardEvent } from 'react';
import { countColumns } from '../../../shared/schema/count.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './activity-table.module.css';
import type { RowState } from './activity-row.ts';
import type { GroupBy, ListItem } from './group-rows.ts';
import { columns } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';
import { countWords, dateWords, groupWords, stateKeys, whereWords } from './row-words.ts';

export interface LineProps {
  readonly 'aria-rowindex': number;
  readonly 'data-index': number;
  readonly tabIndex: number;
  readonly style: CSSProperties;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick?: () => void;
}

/** The columns of the list; how many came both ways stands in the record only. */
const shownColumns = countColumns.filter((column) => column !== 'both');

interface ActivityLineProps {
  readonly line: LineProps;
  readonly item: Extract<ListItem, { kind: 'row' }>;
  readonly state: RowState;
}

export function ActivityLine({ line, item, state }: ActivityLineProps) {
  const texts = useTexts();
  const { row } = item;
  const { type, reference } = row.activity;
  const date = dateWords(row, texts);
  const typeName = type && texts.shared(`type.${type}`);
  const where = whereWords(row, texts);
  return (
    <div role="row" className={`${classes.line} ${classes.row}`} {...line}>
      <Cell column="date" title={date}>
        {date}
      </Cell>
      <Cell column="title" title={row.title}>
        {reference !== undefined && <span className={classes.reference}>{reference}</span>}
        {row.title || <span className={classes.unknown}>{texts.text('activities.noTitle')}</span>}
      </Cell>
      <Cell column="type" {...(typeName !== undefined && { title: typeName })}>
        {typeName}
      </Cell>
      <Cell column="where" title={where}>
        {where}
      </Cell>
      {shownColumns.map((column) => {
        const words = countWords(item.counts, column, texts);
        return (
          <Cell key={column} column={column} className={`${classes.number} ${words.isNumber ? '' : classes.unknown}`}>
            {words.said === undefined ? (
              words.text
            ) : (
              <>
                <span aria-hidden="true">{words.text}</span>
                <VisuallyHidden>{words.said}</VisuallyHidden>
              </>
            )}
          </Cell>
        );
      })}
      <Cell column="state">
        <StateMark state={state === 'unchecked' ? 'neutral' : state}>{texts.text(stateKeys[state])}</StateMark>
      </Cell>
      <Cell column="partner" title={row.partnerName}>
        {row.partnerName}
      </Cell>
    </div>
  );
}

interface GroupLineProps {
  readonly line: LineProps;
  readonly item: Extract<ListItem, { kind: 'group' }>;
  readonly groupBy: GroupBy;
  readonly partnerName: (id: string) => string;
}

/** The head of a group with the subtotals of what is shown under it. */
export function GroupLine({ line, item, groupBy, partnerName }: GroupLineProps) {
  const texts = useTexts();
  const { figures } = item;
  return (
    <div role="row" className={`${classes.line} ${classes.row} ${classes.group}`} {...line}>
      <div role="gridcell" className={`${classes.cell} ${classes.groupName}`} aria-colindex={1} aria-colspan={4}>
        {groupWords(item.key, groupBy, partnerName, texts)}{' '}
        <span className={classes.unknown}>{texts.text('activities.group.rows', { rows: item.rows })}</span>
      </div>
      {shownColumns.map((column) => {
        const sum = figures?.[column] ?? null;
        const unknown = figures && figures.activities > 0 ? texts.text('activities.unknown') : '';
        return (
          <Cell key={column} column={column} className={`${classes.number} ${sum === null ? classes.unknown : ''}`}>
            {sum === null ? unknown : texts.number(sum)}
          </Cell>
        );
      })}
      <div role="gridcell" className={`${classes.cell} ${classes.groupNote}`} aria-colindex={8} aria-colspan={2}>
        {figures && figures.activities > 0 && (
          <span className={classes.unknown}>
            {texts.text('activities.group.counted', { counted: figures.counted, activities: figures.activities })}
          </span>
        )}
      </div>
    </div>
  );
}

interface CellProps {
  readonly column: ListColumn;
  readonly className?: string | undefined;
  readonly title?: string;
  readonly children: React.ReactNode;
}

function Cell({ column, className = '', title, children }: CellProps) {
  return (
    <div
      role="gridcell"
      data-column={column}
      aria-colindex={columns.indexOf(column) + 1}
      className={`${classes.cell} ${className}`}
      {...(title && { title })}
    >
      {children}
    </div>
  );
}
