import { CloseButton } from '@mantine/core';
import { useId } from 'react';
import type { ActivityMode } from '../../../shared/codes/activity-codes.ts';
import { completeCounts } from '../../../shared/counting/complete-counts.ts';
import type { Counts } from '../../../shared/counting/complete-counts.ts';
import type { CountColumn, ParticipantFields } from '../../../shared/schema/count.ts';
import { Findings } from '../../ui/field-frame.tsx';
import { useTexts } from '../../ui/text.tsx';
import classes from './count.module.css';
import { CountInput } from './count-input.tsx';
import { UnknownReason } from './count-field.tsx';
import { countWords } from './count-state.ts';
import { changeOf } from './entry-changes.ts';
import { useFields } from './fields-context.tsx';
import { moveInGrid } from './grid-keys.ts';
import { issuesAt } from './issues-at.ts';
import type { SectionProps } from './section.ts';
import { TwoVersions } from './two-versions.tsx';

export interface CountRow {
  /** What stands before the column in a field address: ``, `sessions/<id>/`, `breakdowns/country:LT/`. */
  readonly prefix: string;
  readonly label: string;
  readonly recorded: ParticipantFields;
  readonly counts: Counts;
}

/** A row that is worked out: the sum of the sessions, what is not split. */
export interface ComputedRow {
  readonly label: string;
  readonly counts: Partial<Counts>;
}

interface CountGridProps extends Pick<SectionProps, 'issues' | 'conflicts' | 'isReadOnly' | 'change'> {
  readonly caption?: string;
  /** Head of the first column. */
  readonly head: string;
  readonly columns: readonly CountColumn[];
  readonly mode: ActivityMode | undefined;
  readonly rows: readonly CountRow[];
  readonly computed?: ComputedRow;
  readonly asksBasis?: boolean;
  /** Whether a row that is not filled in says so; in a long list of options it need not. */
  readonly isCompact?: boolean;
  /** Rows that can be taken out, and how. */
  readonly removal?:
    | { readonly isFor: (row: CountRow) => boolean; readonly remove: (row: CountRow) => void }
    | undefined;
}

/** Counts in a table: one row for the whole, for each session, or for each line of a breakdown. */
export function CountGrid(props: CountGridProps) {
  const { text } = useTexts();
  const { caption, head, columns, rows, computed, isCompact = false, removal } = props;
  return (
    <div className={classes.tableScroll}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the fields inside */}
      <table className={`${classes.grid} ${isCompact ? classes.compact : ''}`} onKeyDown={moveInGrid}>
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`words.${column}`)}
              </th>
            ))}
            {removal && <td>&nbsp;</td>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.prefix} row={row} grid={props} />
          ))}
          {computed && <ComputedCells row={computed} columns={columns} canRemove={removal !== undefined} />}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, grid }: { readonly row: CountRow; readonly grid: CountGridProps }) {
  const { text } = useTexts();
  const { unread } = useFields();
  const findingsId = useId();
  const { columns, mode, issues, conflicts, isReadOnly, change, asksBasis = false, isCompact = false, removal } = grid;
  const found = columns.flatMap((column) => issuesAt(issues, row.prefix + column));
  const unknowns = columns.filter((column) => row.recorded[column]?.state === 'unknown');
  const undecided = columns.map((column) => row.prefix + column).filter((address) => conflicts.has(address));
  const isTold = found.length > 0 || unknowns.length > 0 || undecided.length > 0;
  const byMode = completeCounts({}, { mode });
  const labelOf = (column: CountColumn) =>
    row.prefix === ''
      ? text(`words.${column}`)
      : text('parts.cell', { column: text(`words.${column}`), row: row.label });
  return (
    <>
      <tr className={isTold ? classes.told : undefined}>
        <th scope="row">{row.label}</th>
        {columns.map((column) => {
          const address = row.prefix + column;
          const recorded = row.recorded[column];
          const isRuledOut = byMode[column].state === 'notApplicable';
          const isEmpty = recorded?.state !== 'number' && !conflicts.has(address) && !unread.has(address);
          if (isRuledOut && isEmpty) {
            return (
              <td key={column} className={`${classes.fixed} ${classes.ruledOut}`}>
                {text('words.notApplicable')}
              </td>
            );
          }
          const ownIssues = issuesAt(issues, address);
          return (
            <td key={column}>
              <CountInput
                label={labelOf(column)}
                address={address}
                recorded={recorded}
                counted={row.counts[column]}
                conflict={conflicts.get(address)}
                isInvalid={ownIssues.some(({ severity }) => severity === 'error')}
                describedBy={ownIssues.length > 0 ? findingsId : undefined}
                isReadOnly={isReadOnly}
                asksBasis={asksBasis}
                isQuiet={isCompact}
                onChange={(count) => change(changeOf(address, count))}
              />
            </td>
          );
        })}
        {removal && (
          <td>
            {removal.isFor(row) && (
              <CloseButton
                size="sm"
                aria-label={text('words.removeNamed', { name: row.label })}
                onClick={() => removal.remove(row)}
              />
            )}
          </td>
        )}
      </tr>
      {isTold && (
        <tr className={classes.telling}>
          <td colSpan={columns.length + (removal ? 2 : 1)}>
            {unknowns.map((column) => (
              <UnknownReason
                key={column}
                label={labelOf(column)}
                count={row.recorded[column]}
                isReadOnly={isReadOnly}
                onChange={(count) => change(changeOf(row.prefix + column, count))}
              />
            ))}
            {undecided.map((address) => (
              <TwoVersions key={address} address={address} />
            ))}
            {found.length > 0 && <Findings id={findingsId} issues={found} />}
          </td>
        </tr>
      )}
    </>
  );
}

interface ComputedCellsProps {
  readonly row: ComputedRow;
  readonly columns: readonly CountColumn[];
  readonly canRemove: boolean;
}

function ComputedCells({ row, columns, canRemove }: ComputedCellsProps) {
  const texts = useTexts();
  return (
    <tr className={classes.sum}>
      <th scope="row">{row.label}</th>
      {columns.map((column) => (
        <td key={column} className={classes.fixed}>
          {countWords(row.counts[column] ?? { state: 'notFilled' }, texts)}
        </td>
      ))}
      {canRemove && <td>&nbsp;</td>}
    </tr>
  );
}
