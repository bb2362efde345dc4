import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CoveredFigures } from '../../../shared/summary/country-summary.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { OpenDetail } from './detail.ts';
import { ColumnNumber, FigureButton, useCoverageWords } from './figure-number.tsx';
import { NotPrinted } from './not-printed.tsx';
import classes from './summary-page.module.css';

interface FigureCardProps {
  readonly title: string;
  /** Level of its heading on the page. */
  readonly order: 2 | 3;
  /** What the number is of, for those who hear it alone. */
  readonly name: string;
  /** How the figure is defined, under it. */
  readonly definition: string;
  readonly figure: FigureName;
  readonly figures: CoveredFigures;
  /** The funder reads it first. */
  readonly isFirst: boolean;
  /** False: on paper stands why it does not: small numbers of people from a country could be read from it. */
  readonly isPrinted?: boolean;
  readonly note?: string;
  readonly onOpen: OpenDetail;
  readonly children?: ReactNode;
}

/** One answer: its number, how far it reaches, in person and online, and its definition. */
export function FigureCard(props: FigureCardProps) {
  const { title, order, name, definition, figure, figures, isFirst, isPrinted = true, note, onOpen, children } = props;
  const { text, shared } = useTexts();
  const coverage = useCoverageWords();
  const isComplete = figures.activities > 0 && figures.counted === figures.activities;
  const look = [classes['card'], ...(isFirst ? [classes['first'], classes['wide']] : [])].join(' ');
  return (
    <section className={look} aria-label={name}>
      <Group justify="space-between" gap="sm">
        <Title order={order}>{title}</Title>
        {note !== undefined && (
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        )}
      </Group>
      {!isPrinted && <NotPrinted />}
      <Group gap="lg" align="baseline" mt="xs" {...(!isPrinted && { className: 'no-print' })}>
        <FigureButton
          value={figures.total}
          name={name}
          size={isFirst ? 'big' : 'medium'}
          {...(figures.activities === 0 && { unknown: shared('figures.noActivities') })}
          onOpen={() => onOpen({ kind: 'figure', figure })}
        />
        {figures.activities > 0 && (
          <StateMark state={isComplete ? 'complete' : 'please check'}>{coverage(figures)}</StateMark>
        )}
      </Group>
      {figures.activities > 0 && (
        <Group gap="lg" mt="sm" component="dl" my={0} align="flex-start" {...(!isPrinted && { className: 'no-print' })}>
          {(['inPerson', 'online', 'both'] as const).map((column) => (
            <div key={column}>
              <Text component="dt" size="xs" c="dimmed">
                {text(`words.${column}`)}
              </Text>
              <Text component="dd" m={0} fw={600}>
                <ColumnNumber figures={figures} column={column} />
              </Text>
            </div>
          ))}
        </Group>
      )}
      <Text size="sm" c="dimmed" mt="sm" maw="80ch">
        {definition}
      </Text>
      <div {...(!isPrinted && { className: 'no-print' })}>{children}</div>
    </section>
  );
}
