import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { NotSaved } from '../../../store/not-saved.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useKeptInWindow } from '../../../ui/use-kept-in-window.ts';
import type { ValueContext } from '../../../ui/value-words.ts';
import { allOfSender, valueChosen } from './chosen.ts';
import type { ChosenByField } from './chosen.ts';
import { sendersOf } from './disputed-records.ts';
import type { DisputedRecord } from './disputed-records.ts';
import { FieldChoice } from './field-choice.tsx';
import { senderWords } from './writer-words.ts';

interface RecordFormProps {
  readonly record: DisputedRecord;
  /** Under which its choices are kept until they are decided; another one as soon as other values come in. */
  readonly draftKey: string;
  readonly context: ValueContext;
  /** Called before anything is written: what was said of the record before is over. */
  readonly deciding: () => void;
  /** @param fields how many were settled */
  readonly decided: (fields: number) => void;
}

interface Draft {
  readonly chosen: ChosenByField;
  readonly reason: string;
}

const nothingChosen = (): Draft => ({ chosen: new Map(), reason: '' });

/** The fields of one record that are in two versions; those that are chosen are settled together, with one reason. */
export function RecordForm({ record, draftKey, context, deciding, decided }: RecordFormProps) {
  const { text, issue } = context.texts;
  const store = useStore();
  const { readOnly } = useStoreSnapshot();
  const { value: draft, change, forget } = useKeptInWindow(draftKey, nothingChosen);
  const { chosen, reason } = draft;
  const [problem, setProblem] = useState<string | null>(null);
  // A typed value is complained about only after somebody wanted to save it.
  const [wasTried, setTried] = useState(false);
  const { conflicts } = record;
  const senders = sendersOf(conflicts);
  const readings = conflicts.map((conflict) => {
    const choice = chosen.get(conflict.field);
    return { conflict, choice, reading: choice && valueChosen(conflict, choice) };
  });
  const choose = (next: ChosenByField) => {
    change((before) => ({ ...before, chosen: next }));
    setProblem(null);
  };

  const decide = async () => {
    setTried(true);
    if (chosen.size === 0) return setProblem(text('combine.conflicts.chooseFirst'));
    const choices = readings.flatMap(({ conflict, reading }) =>
      reading && 'value' in reading ? [{ conflict, value: reading.value }] : [],
    );
    if (choices.length < chosen.size) return setProblem(text('combine.conflicts.otherFirst'));
    deciding();
    try {
      await store.decideAll(choices, reason.trim() === '' ? undefined : reason.trim());
      forget();
      decided(choices.length);
    } catch (thrown) {
      setProblem(
        thrown instanceof NotSaved
          ? text('combine.conflicts.failed', { reason: issue(thrown.issue) })
          : text('combine.conflicts.failedPlainly'),
      );
    }
    return undefined;
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <Stack
        gap="lg"
        onKeyDown={(event) => {
          const isSubmit = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (isSubmit) event.currentTarget.closest('form')?.requestSubmit();
        }}
      >
        {conflicts.length > 1 && (
          <Group gap="sm">
            <Text size="sm">{text('combine.conflicts.takeAll')}</Text>
            {senders.map(({ key, writer, fields }) => (
              <Button
                key={key}
                size="compact-sm"
                variant="default"
                onClick={() => choose(allOfSender(conflicts, key, chosen))}
              >
                {text('combine.conflicts.takeAllOf', { sender: senderWords(writer, context), count: fields })}
              </Button>
            ))}
          </Group>
        )}
        {readings.map(({ conflict, choice, reading }) => (
          <FieldChoice
            key={conflict.field}
            conflict={conflict}
            chosen={choice}
            choose={(one) => choose(new Map(chosen).set(conflict.field, one))}
            problem={wasTried && reading && 'problem' in reading ? problemWords(reading.problem, context) : undefined}
            context={context}
          />
        ))}
        <TextInput
          label={text('combine.conflicts.reason')}
          description={text('combine.conflicts.reasonHelp')}
          value={reason}
          maxLength={500}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            change((before) => ({ ...before, reason: typed }));
          }}
          maw={640}
        />
        {problem !== null && (
          <div role="alert">
            <StateMark state="must fix">{problem}</StateMark>
          </div>
        )}
        <Group gap="md">
          <Button type="submit" disabled={readOnly !== null}>
            {text('combine.conflicts.decideCount', { count: chosen.size })}
          </Button>
          <Text size="sm" c="dimmed">
            {text('combine.conflicts.keys')}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}

type Problem = Extract<ReturnType<typeof valueChosen>, { readonly problem: unknown }>['problem'];

function problemWords(problem: Problem, { texts }: ValueContext): string {
  return problem === 'empty' ? texts.text('combine.conflicts.otherEmpty') : texts.text(`activity.invalid.${problem}`);
}
