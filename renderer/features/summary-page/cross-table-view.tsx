import { Table, Text, VisuallyHidden } from '@mantine/core';
import {
  captionOf,
  dimensionWords,
  keyWords,
  placeWords,
} from '../../../shared/outputs/cross-table/cross-table-words.ts';
import type { CrossWords } from '../../../shared/outputs/cross-table/cross-table-words.ts';
import type { CrossPlace, CrossTable } from '../../../shared/summary/cross-table/cross-table.ts';
import { useTexts } from '../../ui/text.tsx';
import type { OpenDetail } from './detail.ts';
import { FigureButton } from './figure-number.tsx';
import classes from './summary-page.module.css';

interface CrossTableViewProps {
  readonly table: CrossTable;
  readonly words: CrossWords;
  readonly onOpen: OpenDetail;
}

/** The table itself: a head for each row and column, sums last, and every number a button to what is behind it. */
export function CrossTableView({ table, words, onOpen }: CrossTableViewProps) {
  const { shared } = useTexts();
  const { choice, rows, columns } = table;
  if (rows.length === 0 || columns.length === 0) return <Text size="sm">{shared('crossTable.noneShown')}</Text>;
  const allColumns = [...columns, null];
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table verticalSpacing={6} className={classes['cross'] ?? ''}>
        <caption>
          <VisuallyHidden>{captionOf(choice, words)}</VisuallyHidden>
        </caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes['name'] ?? ''}>
              {dimensionWords(choice.rows, words)}
            </Table.Th>
            {allColumns.map((key) => (
              <Table.Th key={key ?? 'sum'} scope="col" className={classes['crossHead'] ?? ''}>
                {keyWords(choice.columns, key, words)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...rows, null].map((row) => (
            <Table.Tr key={row ?? 'sum'} className={row === null ? (classes['sum'] ?? '') : ''}>
              <Table.Th scope="row" fw={row === null ? 600 : 400} className={classes['name'] ?? ''}>
                {keyWords(choice.rows, row, words)}
              </Table.Th>
              {allColumns.map((column) => (
                <Table.Td
                  key={column ?? 'sum'}
                  className={classes['number'] ?? ''}
                  fw={isSum({ row, column }) ? 600 : 400}
                >
                  <CrossNumber table={table} place={{ row, column }} words={words} onOpen={onOpen} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function isSum({ row, column }: CrossPlace): boolean {
  return row === null || column === null;
}

/** Nothing where no activity stands; unknown in words; and how many activities a number covers where not all. */
function CrossNumber({ table, place, words, onOpen }: CrossTableViewProps & { readonly place: CrossPlace }) {
  const { shared } = useTexts();
  const figure = table.at(place);
  if (!figure) return <>{shared('summary.nothing')}</>;
  const { choice } = table;
  const title = placeWords(choice, place, words);
  const name = shared('crossTable.cell', { row: shared(`crossTable.measure.${choice.measure}`), column: title });
  return (
    <>
      <FigureButton value={figure.value} name={name} onOpen={() => onOpen({ kind: 'cross', choice, place, title })} />
      {figure.value !== null && figure.known < figure.activities && (
        <span className={classes['coverage']}>
          {shared('crossTable.known', { known: figure.known, of: figure.activities })}
        </span>
      )}
    </>
  );
}
