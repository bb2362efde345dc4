import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { participantsOf } from '../../../../shared/counting/participants.ts';
import type { Activity } from '../../../../shared/schema/activity.ts';
import { countColumns } from '../../../../shared/schema/count.ts';
import type { CountColumn } from '../../../../shared/schema/count.ts';
import { useTexts } from '../../../ui/text.tsx';
import { statedNumbers } from './answer-draft.ts';
import type { AnswerDraft } from './answer-draft.ts';

interface SharedFieldsProps {
  readonly records: readonly [Activity, Activity];
  readonly draft: AnswerDraft;
  readonly change: (part: Partial<AnswerDraft>) => void;
  readonly problem: string | undefined;
}

/** How shared participants count: added up, the larger number, or a number that somebody types. */
export function SharedFields({ records, draft, change, problem }: SharedFieldsProps) {
  const { text } = useTexts();
  const stated = statedNumbers(draft);
  const columns = countColumns.filter((column) => column === 'total' || isOffered(records, column));
  return (
    <Stack gap="sm">
      <Radio.Group label={text('sameEvent.method')} value={draft.method} onChange={(method) => change({ method })}>
        <Stack gap="xs" mt="xs">
          {(['sum', 'max', 'stated'] as const).map((method) => (
            <Radio
              key={method}
              value={method}
              label={text(`sameEvent.method.${method}`)}
              description={text(`sameEvent.methodHelp.${method}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {draft.method === 'stated' && (
        <Group gap="md" align="flex-start">
          {columns.map((column) => {
            const isSum = column === 'total' && (draft.typed.total ?? '') === '';
            const sum = isSum && stated !== 'not a number' ? stated.total : undefined;
            return (
              <TextInput
                key={column}
                label={text(`words.${column}`)}
                w={120}
                inputMode="numeric"
                autoComplete="off"
                error={problem !== undefined && /\D/u.test((draft.typed[column] ?? '').replaceAll(/\s/gu, ''))}
                placeholder={sum === undefined ? '' : String(sum)}
                value={draft.typed[column] ?? ''}
                onChange={(event) => change({ typed: { ...draft.typed, [column]: event.currentTarget.value } })}
              />
            );
          })}
        </Group>
      )}
    </Stack>
  );
}

/** A column in which one of them has something to count. */
function isOffered(records: readonly [Activity, Activity], column: CountColumn): boolean {
  return records.some((record) => participantsOf(record)[column].state === 'number');
}
