import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { sourcesOfFigure } from '../../../shared/summary/figure-sources.ts';
import { useTexts } from '../../ui/text.tsx';
import { rowsOfAnswer } from '../../../shared/outputs/figures/answer-rows.ts';
import { CopySentence } from './copy-sentence.tsx';
import type { OpenDetail } from './detail.ts';
import { FigureCard } from './figure-card.tsx';
import { FigureTable } from './figure-table.tsx';
import { BarLegend } from './figure-bars.tsx';
import { periodWords } from '../../ui/period-words.ts';
import classes from './summary-page.module.css';
import { projectSentence } from '../../../shared/outputs/figures/figure-sentence.ts';
import { answersInOrder } from '../../../shared/summary/answers.ts';
import { NotPrinted } from './not-printed.tsx';
import { useProtectedFrom } from './use-protected-from.ts';
import type { Summary } from './use-summary.ts';

/** All countries together: the one number, then the three answers country by country, the funder's first. */
export function ProjectAnswers({ summary, onOpen }: { readonly summary: Summary; readonly onOpen: OpenDetail }) {
  const texts = useTexts();
  const { text, country, shared } = texts;
  const { project, period, input, labels } = summary;
  const { figures } = useMemo(() => sourcesOfFigure(input, { of: 'project' }), [input]);
  const tables = useMemo(
    () =>
      answersInOrder(project).map((answer) => ({
        answer,
        rows: rowsOfAnswer(answer, { input, labels, project }, country),
      })),
    [project, input, labels, country],
  );
  const leaving = useProtectedFrom(summary);
  const [first] = tables;
  const scope = { project: project.code, period: period === undefined ? null : periodWords(texts, period) };
  const split = (first?.rows ?? [])
    .filter((row) => row.figures.activities > 0)
    .map(({ label, figures: of }) => ({ name: label, figures: of }));
  const answer = shared(`figures.answer.${project.funderFigure}`);
  return (
    <>
      <FigureCard
        title={shared('figures.participations')}
        order={2}
        name={shared('figures.participations')}
        definition={shared('figures.participationsNote')}
        figure={{ of: 'project' }}
        figures={figures}
        isFirst
        onOpen={onOpen}
      >
        <div {...(project.funderFigure === 'participantsFrom' && { className: 'no-print' })}>
          <CopySentence
            sentence={projectSentence(figures, answer, leaving.hidesAny ? [] : split, scope, texts)}
            publication={leaving.publication}
          />
        </div>
      </FigureCard>
      <section className={classes['section']} aria-labelledby="summary-answers">
        <Title order={2} id="summary-answers">
          {shared('figures.answers')}
        </Title>
        <Text size="sm" c="dimmed" mb="sm">
          {shared('figures.answersNote')}
        </Text>
        <BarLegend />
        {tables.map((table, index) => (
          <section key={table.answer} aria-labelledby={`summary-answer-${table.answer}`} style={{ marginTop: 16 }}>
            <Title order={3} id={`summary-answer-${table.answer}`}>
              {shared(`figures.answer.${table.answer}`)}
              {index === 0 && (
                <Text span size="sm" c="dimmed" fw={400} ml="sm">
                  {text('summaryPage.funderFirst')}
                </Text>
              )}
            </Title>
            {table.answer === 'participantsFrom' && <NotPrinted />}
            <div {...(table.answer === 'participantsFrom' && { className: 'no-print' })}>
              <FigureTable
                caption={shared(`figures.answer.${table.answer}`)}
                head={text('summaryPage.country')}
                rows={table.rows}
                onOpen={onOpen}
              />
            </div>
            <Text size="sm" c="dimmed" maw="80ch">
              {shared(`figures.definition.${table.answer}`)}
            </Text>
          </section>
        ))}
      </section>
    </>
  );
}
