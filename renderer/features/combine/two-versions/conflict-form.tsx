import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { NotSaved } from '../../../store/not-saved.ts';
import type { Conflict, ConflictValue } from '../../../../shared/schema/dataset.ts';
import { useStore, useStoreSnapshot } from '../../../store/store-context.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { choicesOf } from './conflict-choices.ts';
import type { Choice } from './conflict-choices.ts';
import { valueWords } from '../../../ui/value-words.ts';
import type { ValueContext } from '../../../ui/value-words.ts';

interface ConflictFormProps {
  readonly conflict: Conflict;
  readonly context: ValueContext;
  readonly decided: () => void;
}

/** Both values beside each other with who wrote them and when; one is chosen, with a reason if somebody gives one. */
export function ConflictForm({ conflict, context, decided }: ConflictFormProps) {
  const { text, issue } = context.texts;
  const store = useStore();
  const { readOnly } = useStoreSnapshot();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const choices = choicesOf(conflict);
  const choice = choices.find(({ key }) => key === chosen);

  const decide = async () => {
    if (!choice) {
      setProblem(text('combine.conflicts.chooseFirst'));
      return;
    }
    try {
      await store.decide(conflict, choice.value, reason.trim() === '' ? undefined : reason.trim());
      decided();
    } catch (thrown) {
      const said =
        thrown instanceof NotSaved ? text('combine.conflicts.failed', { reason: issue(thrown.issue) }) : null;
      setProblem(said ?? text('combine.conflicts.failedPlainly'));
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label={text('combine.conflicts.values')}
          value={chosen}
          onChange={(key) => {
            setChosen(key);
            setProblem(null);
          }}
        >
          <Group gap="md" mt="sm" align="stretch">
            {choices.map((one) => (
              <ChoiceCard key={one.key} choice={one} conflict={conflict} context={context} />
            ))}
          </Group>
        </Radio.Group>
        <TextInput
          label={text('combine.conflicts.reason')}
          description={text('combine.conflicts.reasonHelp')}
          value={reason}
          maxLength={500}
          onChange={(event) => setReason(event.currentTarget.value)}
          maw={640}
        />
        {problem !== null && (
          <div role="alert">
            <StateMark state="must fix">{problem}</StateMark>
          </div>
        )}
        <Group>
          <Button type="submit" disabled={readOnly !== null}>
            {text('combine.conflicts.decide')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface ChoiceCardProps {
  readonly choice: Choice;
  readonly conflict: Conflict;
  readonly context: ValueContext;
}

function ChoiceCard({ choice, conflict, context }: ChoiceCardProps) {
  const { text } = context.texts;
  const words = {
    value: () => valueWords(context, conflict.kind, conflict.field, choice.value),
    cleared: () => text('combine.conflicts.cleared'),
    deleted: () => text('combine.conflicts.deleted'),
    stays: () => text('combine.conflicts.there'),
  }[choice.means]();
  return (
    <Radio.Card
      value={choice.key}
      p="md"
      style={{ display: 'flex', alignItems: 'flex-start', flex: '1 1 280px', maxWidth: 560 }}
    >
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <Radio.Indicator />
        <div>
          <Text fw={600} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {words}
          </Text>
          {choice.writers.map((writer) => (
            <Text key={writer.dot} size="sm" c="dimmed">
              {writtenBy(writer, context)}
            </Text>
          ))}
        </div>
      </Group>
    </Radio.Card>
  );
}

function writtenBy({ author, partner, at }: ConflictValue, { texts, nameOf }: ValueContext): string {
  const house = partner === undefined ? undefined : nameOf(partner);
  const sender =
    author !== undefined && house !== undefined
      ? texts.text('combine.conflicts.senderOf', { author, partner: house })
      : (author ?? house ?? texts.text('combine.conflicts.unknownSender'));
  return texts.text('combine.conflicts.from', { sender, moment: texts.moment(at) });
}
