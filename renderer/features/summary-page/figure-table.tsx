import { Table, VisuallyHidden } from '@mantine/core';
import { countColumns } from '../../../shared/schema/count.ts';
import type { CoveredFigures } from '../../../shared/summary/country-summary.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import { useTexts } from '../../ui/text.tsx';
import { largestOf } from './bar-scale.ts';
import type { OpenDetail } from './detail.ts';
import { FigureBars } from './figure-bars.tsx';
import { ColumnNumber, FigureButton } from './figure-number.tsx';
import classes from './summary-page.module.css';

/** A row of figures: what it is called in the table, and by itself. */
export interface FigureRow {
  readonly figure: FigureName;
  readonly label: string;
  readonly name: string;
  readonly figures: CoveredFigures;
}

interface FigureTableProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly FigureRow[];
  readonly onOpen: OpenDetail;
}

/** Figures in rows: four columns, how many activities they cover, and bars to look at. A row opens what is behind it. */
export function FigureTable({ caption, head, rows, onOpen }: FigureTableProps) {
  const { text, shared } = useTexts();
  const largest = largestOf(rows.flatMap(({ figures }) => [figures.inPerson, figures.online]));
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing={6} highlightOnHover className={classes['table'] ?? ''}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes['name'] ?? ''}>
              {head}
            </Table.Th>
            {countColumns.map((column) => (
              <Table.Th key={column} scope="col" className={classes['number'] ?? ''}>
                {text(`words.${column}`)}
              </Table.Th>
            ))}
            <Table.Th scope="col" className={classes['number'] ?? ''}>
              {shared('figures.countedHead')}
            </Table.Th>
            <Table.Th scope="col" className={`${classes['bars']} ${classes['drawn']}`}>
              <VisuallyHidden>{text('summaryPage.bars')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.label} row={row} largest={largest} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface RowProps {
  readonly row: FigureRow;
  readonly largest: number;
  readonly onOpen: OpenDetail;
}

/** Words in a column of numbers are longer in some languages than in others. */
const wordsStyle = { whiteSpace: 'normal' } as const;

function Row({ row: { figure, label, name, figures }, largest, onOpen }: RowProps) {
  const { text, shared } = useTexts();
  const open = () => onOpen({ kind: 'figure', figure });
  const { inPerson, online, total, counted, activities } = figures;
  return (
    <Table.Tr className={classes['row'] ?? ''} onClick={open}>
      <Table.Th scope="row" fw={400} className={classes['name'] ?? ''}>
        {label}
      </Table.Th>
      {(['inPerson', 'online', 'both'] as const).map((column) => (
        <Table.Td key={column} className={classes['number'] ?? ''}>
          <ColumnNumber figures={figures} column={column} />
        </Table.Td>
      ))}
      <Table.Td className={classes['number'] ?? ''} fw={600}>
        {activities === 0 ? '–' : <FigureButton value={total} name={name} onOpen={open} />}
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''} style={activities === 0 ? wordsStyle : undefined}>
        {activities === 0 ? shared('figures.noActivities') : text('summaryPage.countedShort', { counted, activities })}
      </Table.Td>
      <Table.Td className={classes['drawn'] ?? ''}>
        {activities > 0 && <FigureBars name={label} inPerson={inPerson} online={online} largest={largest} />}
      </Table.Td>
    </Table.Tr>
  );
}
