import { List, Stack, Text, Title } from '@mantine/core';
import type { Issue } from '../../../../shared/issue.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useTexts } from '../../../ui/text.tsx';
import type { Answers, FilePreview } from './incoming.ts';
import { DoubledRowsQuestions } from './doubled-rows.tsx';
import { RemovedRowsQuestions } from './removed-rows.tsx';
import { UnnamedRowsQuestions } from './unnamed-rows.tsx';

/** Sentences shown before somebody asks for more. */
const pageLength = 20;

interface ReturnedReviewProps {
  readonly file: string;
  readonly returned: NonNullable<FilePreview['returned']>;
  readonly answer: (answers: Answers) => void;
}

/** What a workbook that came back leaves open: rows to decide about, rows left out, and what was noticed in it. */
export function ReturnedReview({ file, returned, answer }: ReturnedReviewProps) {
  const { text } = useTexts();
  const { workbook, plan, answers } = returned;
  const { doubled, unnamed, removed, removedEntries } = plan.questions;
  const asked = doubled.length + unnamed.length + removed.length + removedEntries.length;
  const badRows = [...workbook.badRows, ...plan.badRows];
  if (asked + badRows.length + workbook.warnings.length + plan.recognised === 0) return null;
  const shared = { answers, answer };
  return (
    <Stack component="section" gap="lg" aria-label={text('returned.of', { file })}>
      <Title order={2} style={{ overflowWrap: 'anywhere' }}>
        {text('returned.of', { file })}
      </Title>
      <UnnamedRowsQuestions {...shared} questions={unnamed} />
      <DoubledRowsQuestions {...shared} questions={doubled} />
      <RemovedRowsQuestions {...shared} rows={removed} entries={removedEntries} />
      <Sentences title={text('returned.bad', { count: badRows.length })} issues={badRows}>
        <StateMark state="must fix">{text('returned.badHelp')}</StateMark>
      </Sentences>
      {plan.recognised > 0 && (
        <StateMark state="neutral">{text('returned.recognised', { count: plan.recognised })}</StateMark>
      )}
      <Sentences title={text('returned.noticed')} issues={workbook.warnings} />
    </Stack>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly children?: React.ReactNode;
}

/** What was found, each in its sentence; nothing when nothing was. */
function Sentences({ title, issues, children }: SentencesProps) {
  const { issue } = useTexts();
  const { shown, more } = useFirstOf(issues, pageLength);
  if (issues.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{title}</Title>
      {children}
      <List size="sm" spacing={4}>
        {shown.map((one) => (
          <List.Item key={`${one.path.sheet} ${one.path.row} ${one.path.column} ${one.code}`}>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {issue(one)}
            </Text>
          </List.Item>
        ))}
      </List>
      {more}
    </Stack>
  );
}
