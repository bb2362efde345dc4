import { Button, Group, Stack, TagsInput, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Dataset } from '../../../shared/schema/dataset.ts';
import { ChoiceField } from '../../ui/fields/code-field.tsx';
import { LabelledField } from '../../ui/fields/labelled-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useTexts } from '../../ui/text.tsx';
import { indicatorsUsing, withQuestions } from './apply-drafts.ts';
import { checkQuestions } from './check-drafts.ts';
import type { Problems } from './check-drafts.ts';
import { draftOfQuestions, freeQuestionCode, questionsDraftSchema } from './drafts.ts';
import type { QuestionDraft } from './drafts.ts';
import { EntryButtons, moved } from './entry-buttons.tsx';
import classes from './project.module.css';
import { SectionFrame } from './section-frame.tsx';
import { useProblemWords } from './use-problem-words.ts';
import { useSectionDraft } from './use-section-draft.ts';

const most = 10;

/** The questions of the project's own: a number, a choice, or words. */
export function QuestionsSection({ dataset }: { readonly dataset: Dataset }) {
  const { text } = useTexts();
  const state = useSectionDraft({
    section: 'questions',
    schema: questionsDraftSchema,
    draftOf: draftOfQuestions,
    check: checkQuestions,
    apply: withQuestions,
  });
  const { questions = [] } = dataset.project;
  return (
    <SectionFrame
      section="questions"
      help={text('project.questionsHelp')}
      state={state}
      mayChange
      renderForm={(draft) => (
        <QuestionsForm dataset={dataset} draft={draft} problems={state.problems} onChange={state.change} />
      )}
    >
      {questions.length === 0 && <Text size="sm">{text('project.questionsEmpty')}</Text>}
      <ol className={classes['list']}>
        {questions.map((question) => (
          <li key={question.code}>
            <Text size="sm" fw={600}>
              {question.text}
            </Text>
            <Text size="sm" c="dimmed">
              {question.answer === 'choice'
                ? text('project.choicesList', { choices: (question.choices ?? []).join(', ') })
                : text(`project.answer.${question.answer}`)}
            </Text>
          </li>
        ))}
      </ol>
    </SectionFrame>
  );
}

interface QuestionsFormProps {
  readonly dataset: Dataset;
  readonly draft: readonly QuestionDraft[];
  readonly problems: Problems;
  readonly onChange: (draft: QuestionDraft[]) => void;
}

function QuestionsForm({ dataset, draft, problems, onChange }: QuestionsFormProps) {
  const { text } = useTexts();
  const answered = useMemo(() => countAnswers(dataset), [dataset]);
  const add = () => {
    const code = freeQuestionCode(draft, answered.keys());
    onChange([...draft, { code, text: '', answer: 'number', choices: [] }]);
  };
  return (
    <Stack gap="md">
      {draft.map((question, index) => (
        <QuestionEntry
          key={question.code}
          question={question}
          answers={answered.get(question.code) ?? 0}
          usedBy={indicatorsUsing(dataset.project, question.code)}
          isFirst={index === 0}
          isLast={index === draft.length - 1}
          problems={problems}
          onChange={(part) => onChange(draft.map((one) => (one === question ? { ...one, ...part } : one)))}
          onMove={(by) => onChange(moved(draft, index, by))}
          onRemove={() => onChange(draft.filter((one) => one !== question))}
        />
      ))}
      <Group gap="sm">
        <Button variant="default" leftSection={<Icon name="add" />} disabled={draft.length >= most} onClick={add}>
          {text('project.addQuestion')}
        </Button>
        {draft.length >= most && <Text size="sm">{text('project.full')}</Text>}
      </Group>
    </Stack>
  );
}

interface QuestionEntryProps {
  readonly question: QuestionDraft;
  /** How many activities answer it: then its answers keep their kind. */
  readonly answers: number;
  /** Indicators that add up its answers: while there are any, it stays. */
  readonly usedBy: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly problems: Problems;
  readonly onChange: (part: Partial<QuestionDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const kinds = ['number', 'choice', 'text'] as const;

function QuestionEntry(props: QuestionEntryProps) {
  const { question, answers, usedBy, isFirst, isLast, problems, onChange, onMove, onRemove } = props;
  const { text } = useTexts();
  const problem = useProblemWords(problems);
  const { code, answer, choices } = question;
  const isAnswered = answers > 0;
  const isNeeded = isAnswered || usedBy.length > 0;
  return (
    <fieldset className={classes['entry']}>
      <Text component="legend" size="sm" fw={600}>
        {text('project.question', { code })}
      </Text>
      <Stack gap="md">
        <LineField
          label={text('project.questionText')}
          value={question.text}
          onChange={(value = '') => onChange({ text: value })}
          problem={problem(`${code}/text`)}
        />
        <ChoiceField
          label={text('project.answer')}
          options={kinds.map((value) => ({ value, label: text(`project.answer.${value}`) }))}
          value={answer}
          isReadOnly={isNeeded}
          onChange={(value) => onChange({ answer: kinds.find((kind) => kind === value) ?? answer })}
        />
        {isAnswered && (
          <Text size="sm" c="dimmed">
            {text('project.answered', { number: answers })}
          </Text>
        )}
        {usedBy.length > 0 && (
          <Text size="sm" c="dimmed">
            {text('project.usedByIndicators', { number: usedBy.length, indicators: usedBy.join(', ') })}
          </Text>
        )}
        {answer === 'choice' && (
          <LabelledField
            label={text('project.choices')}
            help={text('project.choicesHelp')}
            problem={problem(`${code}/choices`)}
          >
            {(control) => (
              <TagsInput
                {...control}
                value={choices}
                splitChars={[]}
                acceptValueOnBlur
                onChange={(typed) =>
                  onChange({
                    choices: [...new Set(typed.map((choice) => choice.trim()).filter((choice) => choice !== ''))],
                  })
                }
              />
            )}
          </LabelledField>
        )}
      </Stack>
      <EntryButtons
        up={text('project.up', { name: code })}
        down={text('project.down', { name: code })}
        remove={text('project.removeQuestion', { code })}
        isFirst={isFirst}
        isLast={isLast}
        onMove={onMove}
        onRemove={isNeeded ? undefined : onRemove}
      />
    </fieldset>
  );
}

/** How many activities answer each question, by its code. */
function countAnswers({ activities }: Pick<Dataset, 'activities'>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { answers = [] } of activities) for (const { id } of answers) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  return numbers;
}
