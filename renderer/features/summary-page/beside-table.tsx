import { Table } from '@mantine/core';
import type { BesidePlanRow, BesideRow } from '../../../shared/outputs/figures/side-by-side.ts';
import type { CoveredFigures } from '../../../shared/summary/country-summary.ts';
import { useTexts } from '../../ui/text.tsx';
import { useCoverageWords } from './figure-number.tsx';
import classes from './summary-page.module.css';

interface BesideTableProps {
  readonly title: string;
  readonly projects: readonly string[];
  readonly rows: readonly BesideRow[];
}

/** Totals of each project in a column of its own, with how many activities they cover. No row of sums: they are never added. */
export function BesideTable({ title, projects, rows }: BesideTableProps) {
  return (
    <Table verticalSpacing={6} mb="md" layout="fixed">
      <BesideHead title={title} projects={projects} />
      <Table.Tbody>
        {rows.map(({ label, figures }) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" fw={400} className={classes['name'] ?? ''}>
              {label}
            </Table.Th>
            {projects.map((project, place) => (
              <Table.Td key={project} className={classes['number'] ?? ''}>
                <BesideNumber figures={figures[place]} />
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function BesideHead({ title, projects }: Pick<BesideTableProps, 'title' | 'projects'>) {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{title}</Table.Th>
        {projects.map((project) => (
          <Table.Th key={project} scope="col" className={classes['number'] ?? ''}>
            {project}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

function BesideNumber({ figures }: { readonly figures: CoveredFigures | undefined }) {
  const { text, number, shared } = useTexts();
  const coverage = useCoverageWords();
  if (!figures || figures.activities === 0) return <>{shared('figures.noActivities')}</>;
  const { total } = figures;
  return (
    <>
      {total === null ? (
        <span className={classes['unknown']}>{text('words.unknown')}</span>
      ) : (
        <strong>{number(total)}</strong>
      )}
      <span className={classes['coverage']}>{coverage(figures)}</span>
    </>
  );
}

interface PlanTableProps {
  readonly projects: readonly string[];
  readonly rows: readonly BesidePlanRow[];
}

/** How many items of each plan stand how. */
export function PlanTable({ projects, rows }: PlanTableProps) {
  const { number, shared, text } = useTexts();
  const wordsOf = (state: BesidePlanRow['state']) => {
    if (state === 'unplanned') return text('summaryPage.besideUnplanned');
    return shared(state === 'late' ? 'figures.late' : `figures.verdict.${state}`);
  };
  return (
    <Table verticalSpacing={6} layout="fixed">
      <BesideHead title={shared('figures.plan')} projects={projects} />
      <Table.Tbody>
        {rows.map(({ state, numbers }) => (
          <Table.Tr key={state}>
            <Table.Th scope="row" fw={400}>
              {wordsOf(state)}
            </Table.Th>
            {projects.map((project, place) => (
              <Table.Td key={project} className={classes['number'] ?? ''}>
                {typeof numbers[place] === 'number' ? number(numbers[place]) : shared('summary.nothing')}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
