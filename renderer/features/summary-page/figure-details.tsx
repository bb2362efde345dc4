import { Group, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { countColumns } from '../../../shared/schema/count.ts';
import { sourcesOfFigure } from '../../../shared/summary/figure-sources.ts';
import type { FigureName, FigureSource } from '../../../shared/summary/figure-sources.ts';
import { figureAnnex, mayHaveAnnex } from '../../../shared/outputs/figure-annex/figure-annex.ts';
import { documentWords } from '../../../shared/outputs/document/document-words.ts';
import { DocumentButtons } from '../../documents/document-buttons.tsx';
import { today } from '../../store/today.ts';
import { useFirstOf } from '../../ui/show-more.tsx';
import { useTexts } from '../../ui/text.tsx';
import { ActivityLink } from './activity-line.tsx';
import { AdjustmentList } from './adjustment-list.tsx';
import { ColumnNumber, useCoverageWords } from './figure-number.tsx';
import { countWords, dateWords, reasonWords } from '../../../shared/outputs/figures/source-words.ts';
import classes from './summary-page.module.css';
import type { Summary } from './use-summary.ts';

/** What is behind a figure of participations: its rule, its activities, what is not known of them, and adjustments. */
export function FigureDetails({ summary, figure }: { readonly summary: Summary; readonly figure: FigureName }) {
  const { text, shared } = useTexts();
  const { input, labels } = summary;
  const coverage = useCoverageWords();
  const { figures, sources, adjustments } = useMemo(() => sourcesOfFigure(input, figure), [input, figure]);
  const counted = sources.filter(isCounted);
  const unknown = sources.filter((source) => !isCounted(source));
  return (
    <Stack gap="md">
      <Group gap="lg" align="flex-start" component="dl" m={0}>
        {countColumns.map((column) => (
          <div key={column}>
            <Text component="dt" size="xs" c="dimmed">
              {text(`words.${column}`)}
            </Text>
            <Text component="dd" m={0} fw={600} size="lg">
              <ColumnNumber figures={figures} column={column} />
            </Text>
          </div>
        ))}
      </Group>
      <Text size="sm">{coverage(figures)}</Text>
      <Text size="sm" c="dimmed">
        {labels.rule(figure)} {shared('figures.participationsNote')}
      </Text>
      <AnnexButtons summary={summary} figure={figure} />
      <AdjustmentList adjustments={adjustments.map(({ adjustment }) => adjustment)} />
      {sources.length === 0 && <Text size="sm">{shared('figures.behindNone')}</Text>}
      {counted.length > 0 && (
        <SourceList title={shared('figures.behindCounted', { number: counted.length })} sources={counted} />
      )}
      {unknown.length > 0 && (
        <SourceList title={shared('figures.behindUnknown', { number: unknown.length })} sources={unknown} />
      )}
    </Stack>
  );
}

/** The same as a document to pass on, in the language of the screens. */
function AnnexButtons({ summary, figure }: { readonly summary: Summary; readonly figure: FigureName }) {
  const { shared, locale } = useTexts();
  const { input, labels, project, period } = summary;
  if (!mayHaveAnnex(figure)) {
    return (
      <Text size="sm" c="dimmed">
        {shared('figureAnnex.notOffered')}
      </Text>
    );
  }
  return (
    <DocumentButtons
      name={`${project.code} ${shared('figureAnnex.title', { name: labels.figure(figure) })} ${period ?? ''}`}
      document={() => Promise.resolve(figureAnnex(input, { figure, period, day: today() }, documentWords(locale)))}
    />
  );
}

function isCounted({ counts }: FigureSource): boolean {
  return counts.total.state === 'number';
}

export function SourceList({ title, sources }: { readonly title: string; readonly sources: readonly FigureSource[] }) {
  const { shown, more } = useFirstOf(sources, 50);
  return (
    <section aria-label={title}>
      <Title order={3}>{title}</Title>
      <ul className={classes['list']}>
        {shown.map((source) => (
          <SourceLine key={source.counted.activity.id} source={source} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function SourceLine({ source }: { readonly source: FigureSource }) {
  const texts = useTexts();
  const reason = reasonWords(source, texts);
  const facts = [
    dateWords(source, texts),
    ...countWords(source, texts),
    source.isPart ? texts.shared('figures.sessionsOnly') : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <li>
      <ActivityLink activity={source.counted.activity} />
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      {reason !== undefined && <Text size="sm">{reason}</Text>}
    </li>
  );
}
