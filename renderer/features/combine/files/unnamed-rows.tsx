import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { sameAnswer } from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import type { ReturnAnswers, UnnamedQuestion } from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { namedOr, useNames } from '../use-names.ts';
import type { Answers } from './incoming.ts';

/** Rows shown before somebody asks for more. */
const pageLength = 20;

interface UnnamedRowsProps {
  readonly questions: readonly UnnamedQuestion[];
  readonly answers: ReturnAnswers;
  readonly answer: (answers: Answers) => void;
}

/** Rows that lost their ids and look like records that are here: the same, or new? */
export function UnnamedRowsQuestions({ questions, answers, answer }: UnnamedRowsProps) {
  const { text } = useTexts();
  const context = useNames();
  const { shown, more } = useFirstOf(questions, pageLength);
  if (questions.length === 0) return null;
  const sure = questions.filter(({ like }) => like.length === 1);
  return (
    <Stack gap="sm">
      <Title order={3}>{text('returned.unnamed', { count: questions.length })}</Title>
      <Text size="sm">{text('returned.unnamedHelp')}</Text>
      {sure.length > 1 && (
        <Group gap="sm">
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => answer(sure.map(({ key, like }) => [key, sameAnswer(like[0]?.id ?? '')] as const))}
          >
            {text('returned.allSame', { count: sure.length })}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => answer(questions.map(({ key }) => [key, 'new'] as const))}
          >
            {text('returned.allNew', { count: questions.length })}
          </Button>
        </Group>
      )}
      {shown.map(({ key, kind, label, row, like }) => (
        <Radio.Group
          key={key}
          label={namedOr(context, label, kind)}
          description={text('returned.place', { sheet: row.sheet, row: row.row })}
          value={answers.get(key) ?? null}
          onChange={(value) => answer([[key, value]])}
          styles={{ label: { overflowWrap: 'anywhere' } }}
        >
          <Stack gap={6} mt={6}>
            {like.map((one) => (
              <Radio
                key={one.id}
                value={sameAnswer(one.id)}
                label={text('returned.sameAs', { label: namedOr(context, one.label, kind) })}
              />
            ))}
            <Radio value="new" label={text('returned.isNew')} />
            <Radio value="none" label={text('returned.leaveRow')} />
          </Stack>
        </Radio.Group>
      ))}
      {more}
    </Stack>
  );
}
