import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { CountrySummary, CoveredFigures } from '../../../shared/summary/country-summary.ts';
import type { FigureName } from '../../../shared/summary/figure-sources.ts';
import { useTexts } from '../../ui/text.tsx';
import { CopySentence } from './copy-sentence.tsx';
import type { OpenDetail } from './detail.ts';
import { FigureCard } from './figure-card.tsx';
import { FigureTable } from './figure-table.tsx';
import type { FigureRow } from './figure-table.tsx';
import { periodWords } from '../../ui/period-words.ts';
import classes from './summary-page.module.css';
import { countrySentence } from '../../../shared/outputs/figures/figure-sentence.ts';
import { answersInOrder, figureOfAnswer } from '../../../shared/summary/answers.ts';
import type { Answer } from '../../../shared/summary/answers.ts';
import { useProtectedFrom } from './use-protected-from.ts';
import type { Summary } from './use-summary.ts';

interface CountryAnswersProps {
  readonly summary: Summary;
  readonly ofCountry: CountrySummary;
  readonly onOpen: OpenDetail;
}

/** One country: its three answers, the funder's first with a sentence to copy, and what is beside them and not in them. */
export function CountryAnswers({ summary, ofCountry, onOpen }: CountryAnswersProps) {
  const texts = useTexts();
  const { text, shared } = texts;
  const { project, period, labels } = summary;
  const name = texts.country(ofCountry.country);
  const scope = { project: project.code, period: period === undefined ? null : periodWords(texts, period) };
  const leaving = useProtectedFrom(summary);
  const beside = useMemo(() => rowsBeside(ofCountry, labels.figure), [ofCountry, labels]);
  return (
    <section aria-labelledby="summary-answers">
      <Title order={2} id="summary-answers">
        {shared('figures.answersOf', { country: name })}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {shared('figures.answersNote')} {shared('figures.participationsNote')}
      </Text>
      <div className={classes['answers']}>
        {answersInOrder(project).map((answer, index) => {
          const title = shared(`figures.in.${answer}`, { country: name });
          const figures = ofCountry[answer];
          return (
            <FigureCard
              key={answer}
              isPrinted={answer !== 'participantsFrom'}
              title={title}
              order={3}
              name={title}
              definition={shared(`figures.definition.${answer}`)}
              figure={figureOfAnswer(answer, ofCountry.country)}
              figures={figures}
              isFirst={index === 0}
              {...(index === 0 && { note: text('summaryPage.funderFirst') })}
              onOpen={onOpen}
            >
              {index === 0 && leaving.hidesAny && (
                <Text size="sm" mt="sm">
                  {text('summaryPage.sentenceHidden')}
                </Text>
              )}
              {index === 0 && !leaving.hidesAny && (
                <CopySentence
                  sentence={countrySentence({ name: title, figures }, scope, texts)}
                  publication={leaving.publication}
                />
              )}
            </FigureCard>
          );
        })}
      </div>
      {beside.length > 0 && (
        <section aria-labelledby="summary-beside" style={{ marginTop: 16 }}>
          <Title order={3} id="summary-beside">
            {shared('figures.notInCountry')}
          </Title>
          <FigureTable
            caption={shared('figures.notInCountry')}
            head={shared('figures.answerHead')}
            rows={beside}
            onOpen={onOpen}
          />
        </section>
      )}
    </section>
  );
}

/** Numbers that are not split between this country and others, and those that are for all countries alike. */
function rowsBeside(ofCountry: CountrySummary, nameOf: (figure: FigureName) => string): readonly FigureRow[] {
  const rows = [
    ...rowsOf('byCountryHeld', ofCountry.heldJointly),
    ...rowsOf('byCountryScope', ofCountry.scopeJointly),
    ...(ofCountry.regional.activities > 0 ? rowsOf('byCountryScope', { regional: ofCountry.regional }) : []),
  ];
  return rows.map(({ figure, figures }) => ({ figure, figures, label: nameOf(figure), name: nameOf(figure) }));
}

function rowsOf(of: 'byCountryHeld' | 'byCountryScope', all: Readonly<Record<string, CoveredFigures>>) {
  return Object.entries(all).map(([key, figures]) => ({ figure: { of, key } as const, figures }));
}

/** The answer that the tables under a country are about. */
export function tableFigure(country: string | null, answer: Answer): FigureName {
  return country === null ? { of: 'project' } : figureOfAnswer(answer, country);
}
