import { Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { indicatorFigures } from '../../../shared/summary/indicators.ts';
import type { IndicatorFigure } from '../../../shared/summary/indicators.ts';
import { useTexts } from '../../ui/text.tsx';
import { barLength, scaleOfTarget } from './bar-scale.ts';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** What the project has to reach beside what it has reached: always of the whole project. Nothing without indicators. */
export function IndicatorsSection({ summary }: { readonly summary: Summary }) {
  const { text, shared } = useTexts();
  const figures = useMemo(() => indicatorFigures(summary.whole), [summary.whole]);
  if (figures.length === 0) return null;
  const numberHeads = ['reached', 'target', 'share'] as const;
  return (
    <section className={classes['section']} aria-labelledby="summary-indicators">
      <Title order={2} id="summary-indicators">
        {shared('summaryDocument.indicators')}
      </Title>
      <Text size="sm" c="dimmed">
        {shared('summaryDocument.indicatorsNote')}
      </Text>
      <Table.ScrollContainer minWidth={560}>
        <Table verticalSpacing={6} aria-labelledby="summary-indicators">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{shared('summaryDocument.indicator')}</Table.Th>
              {numberHeads.map((head) => (
                <Table.Th key={head} scope="col" w={head === 'reached' ? 168 : 120} className={classes['number'] ?? ''}>
                  {shared(`summaryDocument.${head}`)}
                </Table.Th>
              ))}
              <Table.Th scope="col" w="25%" pl="lg" className={classes['drawn'] ?? ''}>
                {text('summaryPage.indicatorBars')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.map((figure) => (
              <IndicatorLine key={figure.indicator.code} figure={figure} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}

function IndicatorLine({ figure }: { readonly figure: IndicatorFigure }) {
  const { text, shared, number, locale } = useTexts();
  const { indicator, value, known, of, percent } = figure;
  const { code, name, target } = indicator;
  const nothing = shared('summary.nothing');
  const reached = value === null ? text('words.unknown') : number(value);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Text span size="sm" c="dimmed" mr={6}>
          {code}
        </Text>
        {name}
      </Table.Th>
      <Table.Td className={classes['number'] ?? ''} fw={600}>
        {reached}
        {known < of && <span className={classes['coverage']}>{shared('figures.knownFor', { known, of })}</span>}
      </Table.Td>
      <Table.Td className={classes['number'] ?? ''}>{target === undefined ? nothing : number(target)}</Table.Td>
      <Table.Td className={classes['number'] ?? ''}>
        {percent === null ? nothing : percents.format(percent / 100)}
      </Table.Td>
      <Table.Td pl="lg" className={classes['drawn'] ?? ''}>
        {target !== undefined && target > 0 && (
          <TargetBar
            label={text('summaryPage.indicatorBar', { name, value: reached, target: number(target) })}
            value={value}
            target={target}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}

interface TargetBarProps {
  readonly label: string;
  readonly value: number | null;
  readonly target: number;
}

/** What is reached as a bar inside a frame as long as the target; what is unknown is an open frame. */
function TargetBar({ label, value, target }: TargetBarProps) {
  const scale = scaleOfTarget(value, target);
  const reached = barLength(value, scale, 98);
  return (
    <svg width="100%" height="14" role="img" aria-label={label}>
      <rect x="1" y="1" width={`${barLength(target, scale, 98)}%`} height="11" className={classes['target']} />
      {reached === null && <rect x="1" y="3" width="24" height="7" className={classes['open']} />}
      {reached !== null && reached > 0 && (
        <rect x="1" y="3" width={`${reached}%`} height="7" className={classes['inPerson']} />
      )}
    </svg>
  );
}
