import { useVirtualizer } from '@tanstack/react-virtual';
import { useDeferredValue, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../ui/text.tsx';
import classes from './activity-table.module.css';
import { ActivityLine, GroupLine } from './activity-table-lines.tsx';
import type { ListItem } from './group-rows.ts';
import type { GroupBy } from './group-rows.ts';
import { lineOf } from './left-from.ts';
import { columns } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';
import type { SortColumn, Sorting } from './sort-rows.ts';
import type { StateOf } from './use-findings.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { RowActions } from './use-row-keys.ts';

const numberColumns: ReadonlySet<SortColumn> = new Set(['inPerson', 'online', 'total']);
const lineHeight = 44;
/** Lines in view above the one that somebody comes back to. */
const linesAbove = 4;

interface ActivityTableProps {
  readonly items: readonly ListItem[];
  /** The activity that the list was left for: its line is in view, and has the focus. */
  readonly backTo: string | null;
  readonly groupBy: GroupBy;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly stateOf: StateOf;
  readonly partnerName: (id: string) => string;
  readonly actions: RowActions;
}

/** The list as a grid that draws only the lines in view. Rows take the focus; ↑ ↓ Home End move it. */
export function ActivityTable(props: ActivityTableProps) {
  const { items, backTo, groupBy, sorting, onSort, stateOf, partnerName, actions } = props;
  const texts = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const [first] = useState(() => lineOf(items, backTo));
  // At first only what is in view; the lines beyond follow at once.
  const overscan = useDeferredValue(12, 0);
  // Its functions change with every scroll; nothing below is memoised over them.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan,
    initialOffset: Math.max(0, first - linesAbove) * lineHeight,
  });
  const keys = useRowKeys({ items, first, actions, scroller, scrollTo: (index) => virtualizer.scrollToIndex(index) });
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      aria-label={texts.text('activities.title')}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length}
    >
      <div>
        <div className={`${classes.line} ${classes.head}`} role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <SortHead key={column} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </div>
        <div role="rowgroup" style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
          {/* Keyed by place: when a row goes to the trash, the focus stays where it was. */}
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index];
            if (!item) return null;
            const line = {
              'aria-rowindex': index + 2,
              'data-index': index,
              tabIndex: index === keys.active ? 0 : -1,
              style: { transform: `translateY(${start}px)` },
              onFocus: () => keys.setActive(index),
              onKeyDown: (event: KeyboardEvent) => keys.onKeyDown(event, index),
            };
            return item.kind === 'group' ? (
              <GroupLine key={index} line={line} item={item} groupBy={groupBy} partnerName={partnerName} />
            ) : (
              <ActivityLine
                key={index}
                line={{ ...line, onClick: () => actions.open(item.row) }}
                item={item}
                state={stateOf(item.row.id)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface SortHeadProps {
  readonly column: ListColumn;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function SortHead({ column, sorting, onSort }: SortHeadProps) {
  const { text } = useTexts();
  const label = text(`activities.column.${column}`);
  const isSorted = sorting.column === column;
  const order = sorting.descending ? 'descending' : 'ascending';
  const next = { column, descending: isSorted ? !sorting.descending : column === 'date' };
  return (
    <div
      role="columnheader"
      data-column={column}
      aria-colindex={columns.indexOf(column) + 1}
      aria-sort={isSorted ? order : 'none'}
      className={numberColumns.has(column) ? classes.number : undefined}
    >
      <button
        type="button"
        className={classes.sort}
        title={text('activities.sortBy', { column: label })}
        onClick={() => onSort(next)}
      >
        {label}
        {isSorted && <span aria-hidden="true">{sorting.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </div>
  );
}
