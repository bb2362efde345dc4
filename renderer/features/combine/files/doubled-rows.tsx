import { Radio, Stack, Text, Title } from '@mantine/core';
import { rowAnswer } from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import type { DoubledQuestion, ReturnAnswers } from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import type { ReadRecord } from '../../../../shared/outputs/workbook/records-in-making.ts';
import { fieldWords } from '../../../ui/field-words.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { namedOr, useNames } from '../use-names.ts';
import type { Answers } from './incoming.ts';

/** Records shown before somebody asks for more. */
const pageLength = 20;

interface DoubledRowsProps {
  readonly questions: readonly DoubledQuestion[];
  readonly answers: ReturnAnswers;
  readonly answer: (answers: Answers) => void;
}

/** Records that stand in the workbook more than once, with different rows: which one is it? */
export function DoubledRowsQuestions({ questions, answers, answer }: DoubledRowsProps) {
  const { text } = useTexts();
  const context = useNames();
  const { shown, more } = useFirstOf(questions, pageLength);
  if (questions.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3}>{text('returned.doubled', { count: questions.length })}</Title>
      <Text size="sm">{text('returned.doubledHelp')}</Text>
      {shown.map((question) => {
        const { key, kind, label, rows } = question;
        return (
          <Radio.Group
            key={key}
            label={namedOr(context, label, kind)}
            value={answers.get(key) ?? null}
            onChange={(value) => answer([[key, value]])}
            styles={{ label: { overflowWrap: 'anywhere' } }}
          >
            <Stack gap={6} mt={6}>
              {rows.map((row) => (
                <Radio
                  key={row.row}
                  value={rowAnswer(row)}
                  label={text('returned.onlyRow', { row: row.row })}
                  description={differing(context, question, row)}
                />
              ))}
              {rows.map((row) => (
                <Radio
                  key={`${row.row} new`}
                  value={rowAnswer(row, true)}
                  label={text('returned.rowAndNew', { row: row.row, count: rows.length - 1 })}
                />
              ))}
              <Radio value="none" label={text('returned.leaveRecord')} />
            </Stack>
          </Radio.Group>
        );
      })}
      {more}
    </Stack>
  );
}

/** What the row says where the rows differ. */
function differing(context: ValueContext, { kind, fields }: DoubledQuestion, { value }: ReadRecord): string {
  return fields
    .map((field) => `${fieldWords(context.texts, kind, field)}: ${valueWords(context, kind, field, value[field])}`)
    .join(' · ');
}
