import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import type {
  RemovedEntry,
  RemovedRow,
  ReturnAnswers,
} from '../../../../shared/outputs/returned-workbook/return-questions.ts';
import { isTextKey } from '../../../ui/field-words.ts';
import { useFirstOf } from '../../../ui/show-more.tsx';
import { useTexts } from '../../../ui/text.tsx';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { namedOr, useNames } from '../use-names.ts';
import type { Answers } from './incoming.ts';

/** Rows shown before somebody asks for more. */
const pageLength = 50;

interface RemovedRowsProps {
  readonly rows: readonly RemovedRow[];
  readonly entries: readonly RemovedEntry[];
  readonly answers: ReturnAnswers;
  readonly answer: (answers: Answers) => void;
}

/** Records and entries whose rows are not in the workbook any more: kept, unless somebody ticks them. */
export function RemovedRowsQuestions({ rows, entries, answers, answer }: RemovedRowsProps) {
  const { text } = useTexts();
  const context = useNames();
  const all = [...rows, ...entries];
  const { shown, more } = useFirstOf(all, pageLength);
  if (all.length === 0) return null;
  const deleted = all.filter(({ key }) => answers.get(key) === 'delete').length;
  const answerAll = (one: 'delete' | undefined) => answer(all.map(({ key }) => [key, one] as const));
  return (
    <Stack gap="xs">
      <Title order={3}>{text('returned.removed', { count: all.length })}</Title>
      <Text size="sm">{text('returned.removedHelp')}</Text>
      <Group gap="sm">
        <Button size="compact-sm" variant="default" disabled={deleted === 0} onClick={() => answerAll(undefined)}>
          {text('returned.keepAll')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={deleted === all.length}
          onClick={() => answerAll('delete')}
        >
          {text('returned.deleteAll')}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {text('returned.deleted', { deleted, count: all.length })}
        </Text>
      </Group>
      <Stack gap={6} role="group" aria-label={text('returned.removed', { count: all.length })}>
        {shown.map((question) => (
          <Checkbox
            key={question.key}
            label={text('returned.delete', { label: nameOfRow(context, question) })}
            description={'list' in question ? contentOf(context, question) : text(`combine.kind.${question.kind}`)}
            checked={answers.get(question.key) === 'delete'}
            onChange={(event) => answer([[question.key, event.currentTarget.checked ? 'delete' : undefined]])}
            styles={{ label: { overflowWrap: 'anywhere' } }}
          />
        ))}
      </Stack>
      {more}
    </Stack>
  );
}

function nameOfRow(context: ValueContext, question: RemovedRow | RemovedEntry): string {
  const name = namedOr(context, question.label, question.kind);
  if (!('list' in question)) return name;
  const key = `combine.field.list.${question.list}`;
  const entry = isTextKey(key) ? context.texts.text(key) : question.list;
  return context.texts.text('returned.entryOf', { label: name, entry });
}

/** What the entry holds here, in one line. */
function contentOf(context: ValueContext, { kind, list, entry, value }: RemovedEntry): string {
  return Object.entries(value)
    .filter(([field]) => field !== 'position')
    .map(([field, content]) => valueWords(context, kind, `${list}/${entry}/${field}`, content))
    .join(' · ');
}
