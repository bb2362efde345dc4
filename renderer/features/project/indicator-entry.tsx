import { Stack, Text } from '@mantine/core';
import type { Project } from '../../../shared/schema/project.ts';
import { CodeField } from '../../ui/fields/code-field.tsx';
import { LineField } from '../../ui/fields/line-field.tsx';
import { useTexts } from '../../ui/text.tsx';
import type { Problems } from './check-drafts.ts';
import { indicatorMeasures } from './drafts.ts';
import type { IndicatorDraft } from './drafts.ts';
import { EntryButtons } from './entry-buttons.tsx';
import classes from './project.module.css';
import { useProblemWords } from './use-problem-words.ts';

interface IndicatorEntryProps {
  readonly indicator: IndicatorDraft;
  /** From 1. */
  readonly number: number;
  readonly questions: NonNullable<Project['questions']>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly problems: Problems;
  readonly onChange: (part: Partial<IndicatorDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One indicator being typed. Its question is asked for only where answers are what is counted. */
export function IndicatorEntry(props: IndicatorEntryProps) {
  const { indicator, number, questions, isFirst, isLast, problems, onChange, onMove, onRemove } = props;
  const { text } = useTexts();
  const problem = useProblemWords(problems);
  const { key, code, name, measure, question, target } = indicator;
  const called = code.trim() === '' ? String(number) : code.trim();
  const numeric = questions.filter(({ answer }) => answer === 'number');
  return (
    <fieldset className={classes['entry']}>
      <Text component="legend" size="sm" fw={600}>
        {text('project.indicator', { name: called })}
      </Text>
      <Stack gap="md">
        <LineField
          label={text('project.code')}
          value={code}
          onChange={(value = '') => onChange({ code: value })}
          problem={problem(`${key}/code`)}
        />
        <LineField
          label={text('project.name')}
          value={name}
          onChange={(value = '') => onChange({ name: value })}
          problem={problem(`${key}/name`)}
        />
        <CodeField
          label={text('project.measure')}
          options={indicatorMeasures.map((value) => ({ value, label: text(`project.measure.${value}`) }))}
          value={measure}
          onChange={(value) => onChange({ measure: indicatorMeasures.find((one) => one === value) ?? measure })}
        />
        {measure === 'answer' && (
          <CodeField
            label={text('project.indicatorQuestion')}
            help={text('project.indicatorQuestionHelp')}
            options={numeric.map((one) => ({ value: one.code, label: `${one.code} ${one.text}` }))}
            value={question === '' ? undefined : question}
            onChange={(value = '') => onChange({ question: value })}
            problem={problem(`${key}/question`)}
          />
        )}
        <LineField
          label={text('project.target')}
          help={text('project.targetHelp')}
          value={target}
          onChange={(value = '') => onChange({ target: value })}
          problem={problem(`${key}/target`)}
        />
      </Stack>
      <EntryButtons
        up={text('project.up', { name: called })}
        down={text('project.down', { name: called })}
        remove={text('project.removeIndicator', { name: called })}
        isFirst={isFirst}
        isLast={isLast}
        onMove={onMove}
        onRemove={onRemove}
      />
    </fieldset>
  );
}
